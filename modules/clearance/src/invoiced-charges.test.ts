import type { Refusal } from '@tongshang/refusal';
import type { Trade } from '@tongshang/trade';
import { describe, expect, it } from 'vitest';
import { coveredLines } from './goods.ts';
import { withInvoicedCharges } from './invoiced-charges.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** Two lines of 300 and 100 dollars, with what is charged on the whole. */
function trade(incoterm: string, charges: readonly object[]): Trade {
  const line = (lineId: string, amount: string) => ({
    ...{ lineId, name: { en: 'Cup' }, quantity: { value: '1', unit: 'C62' } },
    ...{ unitPrice: usd(amount), lineTotal: usd(amount) },
  });
  return {
    ...{ tradeId: 'T', parties: [], facts: [], terms: { incoterm, currency: 'USD' }, total: usd('0') },
    lines: [line('1', '300.00'), line('2', '100.00')],
    sums: { charges },
  } as unknown as Trade;
}

const FREIGHT = { kind: 'charge', reasonCode: 'FC', reason: 'Sea freight', amount: usd('40.00') };
const PACKING = { kind: 'charge', reasonCode: 'PC', reason: 'Packing', amount: usd('8.00') };
const INSURANCE = { kind: 'charge', reason: '保险费', amount: usd('2.00') };

const valuesOf = (of: Trade) => coveredLines(of, null).map(({ value }) => value.amount);

describe('freight that an order bills apart', () => {
  it('is declared as billed and is no part of a price that leaves carriage to the buyer', () => {
    const fob = trade('FOB', [FREIGHT, PACKING, INSURANCE]);
    expect(withInvoicedCharges(fob, { direction: 'import' })).toEqual({
      ...{ direction: 'import', freight: usd('40.00'), insurance: usd('2.00') },
      meant: ['freight', 'insurance'],
    });
    // The packing is spread: 6 and 2 dollars.
    expect(valuesOf(fob)).toEqual(['306.00', '102.00']);
  });

  it('is a part of a price that contains carriage: insurance too under CIF, not under CFR', () => {
    expect(valuesOf(trade('CIF', [FREIGHT, INSURANCE]))).toEqual(['331.50', '110.50']);
    expect(valuesOf(trade('CFR', [FREIGHT, INSURANCE]))).toEqual(['330.00', '110.00']);
  });

  it('agrees with what is stated, or is refused', () => {
    const cif = trade('CIF', [FREIGHT]);
    const stated = (freight: object) => () =>
      withInvoicedCharges(cif, { direction: 'import', freight: freight as never });
    expect(stated(usd('40'))().freight).toEqual(usd('40.00'));
    for (const wrong of [usd('39.99'), { amount: '40.00', currency: 'EUR' }]) {
      expect(stated(wrong)).toThrow(expect.objectContaining({ code: 'FREIGHT_NOT_AS_INVOICED' }) as Refusal);
    }
  });

  const REBATE = { kind: 'allowance', reasonCode: '95', reason: 'Freight rebate', amount: usd('12.00') };
  const REFUND = { kind: 'allowance', reason: '保险费退还', amount: usd('0.50') };
  const LOYALTY = { kind: 'allowance', reasonCode: '95', reason: 'Loyalty rebate', amount: usd('4.00') };

  it.each([
    // The buyer pays the carriage: no price holds any of it.
    ...['EXW', 'FCA', 'FAS', 'FOB'].map((term) => [term, ['297.00', '99.00']] as const),
    // 400.00 − 4.00 + 28.00, and + 1.50 where the insurance is the seller’s.
    ...['CFR', 'CPT'].map((term) => [term, ['318.00', '106.00']] as const),
    ...['CIF', 'CIP', 'DAP', 'DPU', 'DDP'].map((term) => [term, ['319.13', '106.37']] as const),
  ])('is less what is allowed on it, which is taken from no goods: %s', (incoterm, values) => {
    const sold = trade(incoterm, [FREIGHT, INSURANCE, REBATE, REFUND, LOYALTY]);
    const { freight, insurance } = withInvoicedCharges(sold, { direction: 'export' });
    expect([freight?.amount, insurance?.amount]).toEqual(['28.00', '1.50']);
    expect(valuesOf(sold)).toEqual(values);
  });

  it('is not lessened by an allowance for freight that is not billed, or greater than it: that is taken from the goods', () => {
    expect(valuesOf(trade('FOB', [REBATE]))).toEqual(['291.00', '97.00']);
    const greater = trade('FOB', [{ ...FREIGHT, amount: usd('10.00') }, REBATE]);
    expect(valuesOf(greater)).toEqual(['291.00', '97.00']);
    expect(withInvoicedCharges(greater, { direction: 'export' }).freight?.amount).toBe('10.00');
  });

  it('is not seen in an allowance, nor in a code for something else', () => {
    const none = trade('FOB', [
      { ...FREIGHT, kind: 'allowance' },
      { ...FREIGHT, reasonCode: 'HD' },
    ]);
    expect(withInvoicedCharges(none, { direction: 'import' })).toEqual({ direction: 'import' });
    expect(valuesOf(none)).toEqual(['300.00', '100.00']);
  });
});
