import { formatMoney, parseMoney } from '@tongshang/money';
import { reckon, type Trade } from '@tongshang/trade-facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallenDue, instalmentsOf } from './instalments.ts';
import { earnedSoFar, priceOfGoods } from './price-of-goods.ts';
import { shipmentIds } from './progress.ts';
import { partOfShipment } from './shipment-part.ts';
import { ORGANISATIONS, ordered, sampleFile } from './testing/sample-file.ts';

const cents = (amount: number) => formatMoney({ amount: BigInt(amount), currency: 'USD' });

type Sold = { readonly total: number; readonly packed: readonly number[] };

const stated = (fact: string, index: number, details: object) => ({
  ...{ fact, at: '2026-03-10T08:00:00Z', byOrganisationId: ORGANISATIONS.seller, byRole: 'seller' },
  ...{ entryId: `${fact}-${index}`, details },
});

/** A trade of lines worth so many cents, packed in shipments S0, S1, …, of which some are shipped and some received. */
function tradeOf(
  sold: readonly Sold[],
  charges: readonly object[],
  { shipped = [], received = [] }: { shipped?: readonly number[]; received?: readonly number[] } = {},
): Trade {
  const { trade: sample } = ordered(sampleFile({ terms: { partialShipments: true } }));
  const lines = sold.map(({ total, packed }, index) => ({
    ...{ lineId: String(index + 1), name: { en: 'Cup' }, demonstration: [], unitPrice: cents(1) },
    quantity: { value: String(packed.reduce((sum, one) => sum + one, 0)), unit: 'C62' },
    lineTotal: cents(total),
  }));
  const contents = (shipment: number) =>
    sold.flatMap(({ packed }, index) =>
      packed[shipment] ? [{ lineId: String(index + 1), quantity: String(packed[shipment]) }] : [],
    );
  const shipments = (sold[0]?.packed ?? []).map((_, index) => index);
  const unit = { sscc: '1', packageType: 'CT', netWeightKg: '1', grossWeightKg: '1' };
  const { payable } = reckon(
    lines.map(({ lineTotal }) => lineTotal),
    { charges: charges as never },
    'USD',
  );
  return {
    ...sample,
    terms: {
      ...sample.terms,
      payment: [{ instalmentId: '1', method: 'escrow', due: { event: 'bill-of-lading' } }],
    },
    ...{ lines, sums: { charges }, total: formatMoney(payable) },
    facts: [
      ...sample.facts,
      ...shipments.map((index) =>
        stated('packed', index, {
          shipmentId: `S${index}`,
          handlingUnits: [{ ...unit, contents: contents(index) }],
        }),
      ),
      ...shipped.map((index) => stated('shipped', index, { shipmentId: `S${index}`, consignment: {} })),
      ...received.map((index) =>
        stated('delivered', index, {
          shipmentId: `S${index}`,
          lines: contents(index).map(({ lineId, quantity }) => ({
            ...{ lineId, delivered: quantity, received: quantity, rejected: '0', short: '0' },
          })),
        }),
      ),
    ],
  } as unknown as Trade;
}

const billed = (trade: Trade, shipmentId: string) =>
  parseMoney(partOfShipment(trade, shipmentId).total).amount;
const dueOf = (trade: Trade) => instalmentsOf(trade).map((one) => fallenDue(trade, one))[0] ?? 0n;

const FREIGHT = { kind: 'charge', reason: 'Freight', amount: cents(1) };

describe('the price of what was shipped', () => {
  // Two lines of a dollar, three pieces each, a charge of a cent: 0.67 of the first and 0.67 of the second are invoiced with the cent.
  const sold = [
    { total: 100, packed: [2, 1] },
    { total: 100, packed: [2, 1] },
  ];

  it('is what its invoice comes to, to the cent, whichever shipment leaves first', () => {
    const first = tradeOf(sold, [FREIGHT], { shipped: [0] });
    expect([billed(first, 'S0'), dueOf(first)]).toEqual([135n, 135n]);
    const second = tradeOf(sold, [FREIGHT], { shipped: [1] });
    expect([billed(second, 'S1'), dueOf(second)]).toEqual([66n, 66n]);
  });

  it('is earned when the shipment is received, and of a part of it that part, to the nearest cent', () => {
    expect(earnedSoFar(tradeOf(sold, [FREIGHT], { received: [0] }))).toBe(135n);
    const trade = tradeOf(sold, [FREIGHT]);
    const half = [{ shipmentId: 'S0', lineId: '1', quantity: '2' }];
    // 67.5 of 135.
    expect(priceOfGoods(trade, half)).toBe(68n);
    // Goods that are of no shipment in particular are the next that are left.
    expect(
      priceOfGoods(trade, [...half, { lineId: '1', quantity: '1' }, { lineId: '2', quantity: '2' }]),
    ).toBe(135n + 33n);
  });

  it('of some shipments, received or under way, is what their invoices come to, and of all exactly the total', () => {
    const trades = fc.integer({ min: 1, max: 4 }).chain((shipments) =>
      fc.record({
        sold: fc.array(
          fc.record({
            total: fc.integer({ min: 0, max: 100_000 }),
            packed: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: shipments, maxLength: shipments }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        charges: fc.array(
          fc.record({
            kind: fc.constantFrom('charge', 'allowance'),
            share: fc.integer({ min: 0, max: 300 }),
          }),
          { maxLength: 3 },
        ),
        left: fc.subarray(Array.from({ length: shipments }, (_, index) => index)),
      }),
    );
    fc.assert(
      fc.property(trades, ({ sold: goods, charges, left }) => {
        const whole = goods.reduce((sum, { total }) => sum + total, 0);
        const given = charges.map(({ kind, share }) => ({
          ...{ kind, reason: 'Handling', amount: cents(Math.floor((whole * share) / 1000)) },
        }));
        const trade = tradeOf(goods, given, { shipped: left });
        const sum = left.reduce((all, index) => all + billed(trade, `S${index}`), 0n);
        expect(dueOf(trade)).toBe(sum);
        const there = tradeOf(goods, given, { received: left });
        expect(earnedSoFar(there)).toBe(sum);
        const all = tradeOf(goods, given, { shipped: shipmentIds(trade).map((_, index) => index) });
        expect(dueOf(all)).toBe(parseMoney(all.total).amount);
      }),
      { numRuns: 200 },
    );
  });
});
