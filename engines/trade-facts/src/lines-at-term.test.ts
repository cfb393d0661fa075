import { describe, expect, it } from 'vitest';
import { type AllowanceCharge, linesAtTerm, type TradeLine } from './index.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const line = (lineId: string, amount: string): TradeLine => ({
  ...{ lineId, name: { en: 'Cup' }, quantity: { value: '1', unit: 'C62' }, demonstration: [] },
  ...{ unitPrice: usd(amount), lineTotal: usd(amount) },
});
const charge = (amount: string, reason = 'Packing'): AllowanceCharge => ({
  ...{ kind: 'charge', reason, amount: usd(amount) },
});
const allowance = (amount: string): AllowanceCharge => ({ kind: 'allowance', amount: usd(amount) });

function at(amounts: readonly string[], charges: readonly AllowanceCharge[], incoterm = 'FOB' as const) {
  const lines = amounts.map((amount, index) => line(String(index + 1), amount));
  const priced = linesAtTerm({ lines, sums: { charges } }, { incoterm, currency: 'USD' });
  return {
    totals: priced.map(({ lineTotal }) => lineTotal.amount),
    shares: priced.map((one) => (one.charges ?? []).map(({ kind, amount }) => `${kind} ${amount.amount}`)),
  };
}

describe('what is charged on the whole, spread over its lines', () => {
  it('is spread in one: of two small charges each of two equal lines bears one', () => {
    expect(at(['10.00', '10.00'], [charge('0.01', 'Pallets'), charge('0.01', 'Labels')])).toEqual({
      totals: ['10.01', '10.01'],
      shares: [['charge 0.01'], ['charge 0.01']],
    });
  });

  it('keeps each charge and each allowance whole, and each share on its own side', () => {
    const { totals, shares } = at(
      ['300.00', '100.00', '0.01'],
      [charge('8.00'), charge('3.33'), allowance('20.02'), allowance('0.01')],
    );
    expect(totals).toEqual(['293.48', '97.82', '0.01']);
    expect(shares).toEqual([
      ['charge 6.00', 'charge 2.50', 'allowance 15.01', 'allowance 0.01'],
      ['charge 2.00', 'charge 0.83', 'allowance 5.01'],
      [],
    ]);
  });

  it('takes from no line more than it is worth, however many small allowances there are', () => {
    const cents = Array.from({ length: 3 }, () => allowance('0.01'));
    expect(at(['0.01', '0.01', '0.01'], cents).totals).toEqual(['0.00', '0.00', '0.00']);
  });

  it('is spread evenly over goods that cost nothing, and leaves alone what the rule leaves to the buyer', () => {
    expect(at(['0.00', '0.00'], [charge('0.03')]).totals).toEqual(['0.02', '0.01']);
    expect(at(['10.00', '10.00'], [charge('5.00', 'Sea freight')]).totals).toEqual(['10.00', '10.00']);
    expect(at([], [charge('5.00')]).totals).toEqual([]);
  });
});
