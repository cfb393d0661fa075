import { formatMoney, parseMoney, sumMoney } from '@tongshang/money';
import { carriageAmong, netCharges, partOfShipment, reckon, type Trade } from '@tongshang/trade';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredLines } from './goods.ts';
import { withInvoicedCharges } from './invoiced-charges.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const cents = (amount: number) => usd((amount / 100).toFixed(2));

type Sold = { readonly total: number; readonly packed: readonly number[] };

/** A trade of lines worth so many cents, each packed in shipments of so many pieces. */
function trade(incoterm: string, lines: readonly Sold[], charges: readonly object[]): Trade {
  const shipments = lines[0]?.packed.map((_, index) => `S${index + 1}`) ?? [];
  const unit = { sscc: '1', packageType: 'CT', netWeightKg: '1', grossWeightKg: '1' };
  return {
    ...{
      tradeId: 'T',
      parties: [],
      terms: { incoterm, currency: 'USD' },
      total: usd('0.00'),
      sums: { charges },
    },
    lines: lines.map(({ total, packed }, index) => ({
      ...{ lineId: String(index + 1), name: { en: 'Cup' }, unitPrice: usd('1'), lineTotal: cents(total) },
      quantity: { value: String(packed.reduce((sum, one) => sum + one, 0)), unit: 'C62' },
    })),
    facts: shipments.map((shipmentId, shipment) => ({
      ...{ fact: 'packed', entryId: shipmentId },
      details: {
        shipmentId,
        handlingUnits: [
          {
            ...unit,
            contents: lines.map(({ packed }, index) => ({
              ...{ lineId: String(index + 1), quantity: String(packed[shipment] ?? 0) },
            })),
          },
        ],
      },
    })),
  } as unknown as Trade;
}

const valuesOf = (of: Trade, shipmentId: string | null) =>
  coveredLines(of, shipmentId).map(({ value }) => value.amount);
const sumOf = (of: Trade, shipmentId: string | null) =>
  sumMoney(
    coveredLines(of, shipmentId).map(({ value }) => parseMoney(value)),
    'USD',
  ).amount;

const ONCE = [{ total: 1000, packed: [1] }];
const CHARGE = { kind: 'charge', reason: 'Pallets', amount: usd('0.01') };

describe('the value of the goods of a declaration', () => {
  it('is what is billed: two small charges on two equal lines leave them equal', () => {
    expect(valuesOf(trade('FOB', [...ONCE, ...ONCE], [CHARGE, CHARGE]), 'S1')).toEqual(['10.01', '10.01']);
  });

  it('is cut by shipment first, as its invoice is: each shipment bears its own share of each charge', () => {
    // Each charge of a cent falls on the shipment in which half of the goods is passed.
    const two = trade(
      'FOB',
      [
        { total: 1000, packed: [1, 1] },
        { total: 1000, packed: [1, 1] },
      ],
      [CHARGE, CHARGE],
    );
    expect(['S1', 'S2'].map((one) => valuesOf(two, one))).toEqual([
      ['5.01', '5.01'],
      ['5.00', '5.00'],
    ]);
    expect(partOfShipment(two, 'S1').sums?.charges?.map(({ amount }) => amount.amount)).toEqual([
      '0.01',
      '0.01',
    ]);
  });

  it('adds up, with freight and insurance beside it, to what the invoice bills, shipment by shipment and in all', () => {
    const lines = fc.integer({ min: 1, max: 3 }).chain((shipments) =>
      fc.array(
        fc.record({
          total: fc.integer({ min: 0, max: 100_000 }),
          packed: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: shipments, maxLength: shipments }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    );
    const charges = fc.array(
      fc.record({
        kind: fc.constantFrom('charge', 'charge', 'allowance'),
        reason: fc.constantFrom('Pallets', 'Sea freight', 'Insurance', 'Rebate'),
        share: fc.integer({ min: 0, max: 300 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom('FOB', 'CFR', 'CIF'), lines, charges, (incoterm, sold, stated) => {
        const whole = sold.reduce((sum, { total }) => sum + total, 0);
        const given = stated.map(({ kind, reason, share }) => ({
          ...{ kind, reason },
          amount: cents(Math.floor((whole * share) / 1000 / stated.length)),
        }));
        const of = trade(incoterm, sold, given);
        const shipments = of.facts.map(({ entryId }) => entryId as string);
        const onTheWhole = carriageAmong(of.sums?.charges);
        let all = 0n;
        let areCutAlike = true;
        for (const shipmentId of shipments) {
          const part = partOfShipment(of, shipmentId);
          const { taxExclusive } = reckon(
            part.lines.map(({ lineTotal }) => lineTotal),
            part.sums,
            'USD',
          );
          const stands = coveredLines(of, shipmentId);
          expect(stands.every(({ value }) => parseMoney(value).amount >= 0n)).toBe(true);
          const carriage = carriageAmong(part.sums?.charges);
          areCutAlike &&= (part.sums?.charges ?? []).every((one) => carriage(one) === onTheWhole(one));
          const beside = (part.sums?.charges ?? []).filter((one) => {
            const is = carriage(one);
            return is !== undefined && (incoterm === 'FOB' || (incoterm === 'CFR' && is === 'insurance'));
          });
          const declared = netCharges(beside, 'USD').amount;
          expect(sumOf(of, shipmentId) + declared).toBe(taxExclusive.amount);
          all += sumOf(of, shipmentId);
        }
        // Of a rebate that takes all of the freight but a cent, the shares may be on either side of it.
        if (areCutAlike) expect(all).toBe(sumOf(of, null));
      }),
      { numRuns: 300 },
    );
  });

  it('bears the freight that is declared beside it once', () => {
    const of = trade('FOB', ONCE, [{ kind: 'charge', reasonCode: 'FC', amount: usd('2.50') }]);
    const { freight } = withInvoicedCharges(of, { direction: 'import', shipmentId: 'S1' });
    expect([valuesOf(of, 'S1'), freight]).toEqual([['10.00'], formatMoney(parseMoney(usd('2.5')))]);
  });
});
