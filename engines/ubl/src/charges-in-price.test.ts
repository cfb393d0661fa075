import { expect, it } from 'vitest';
import { readUbl, writeUbl } from './index.ts';
import { LANES, laneDocuments } from './testing/index.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const FREIGHT = { kind: 'charge', reasonCode: 'FC', reason: 'Ocean freight', amount: usd('250.00') } as const;
const REBATE = { kind: 'allowance', reason: 'Rebate', amount: usd('20.01') } as const;

/** The items of the Chinese export declaration of a lane, sold under a rule with what is charged on the whole order. */
function items(incoterm: string, charges: readonly object[], insurance?: string) {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const found = lane && laneDocuments(lane).find(({ type }) => type === 'ExportCustomsDeclaration');
  if (found?.type !== 'ExportCustomsDeclaration') throw new Error('no declaration in the lane');
  const { trade, details } = found;
  const stated = insurance === undefined ? {} : { insurance: usd(insurance) };
  const reading = readUbl(
    new TextEncoder().encode(
      writeUbl({
        ...found,
        trade: { ...trade, terms: { ...trade.terms, incoterm }, sums: { charges } } as typeof trade,
        details: { ...details, charges: { freight: usd('250.00'), ...stated } },
      }),
    ),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const lines = reading.document.shipment?.lines ?? [];
  const was = trade.lines.map(({ lineTotal }) => Number(lineTotal.amount));
  return {
    added: lines.map(({ lineTotal }, index) => (Number(lineTotal?.amount) - (was[index] ?? 0)).toFixed(2)),
    prices: lines.map(({ unitPrice }) => unitPrice?.amount),
    charges: lines.map((line) => line.charges.map(({ reason, amount }) => `${reason} ${amount?.amount}`)),
    agreed: trade.lines.map(({ unitPrice }) => unitPrice.amount),
  };
}

it('an item under CIF is declared at its invoiced price with its share of the freight billed apart, which customs takes out once', () => {
  const { added, prices, charges, agreed } = items('CIF', [FREIGHT, REBATE], '12.34');
  expect(prices).toEqual(agreed);
  expect(added.reduce((sum, one) => sum + Number(one), 0).toFixed(2)).toBe('229.99');
  expect(charges[0]?.map((one) => one.replace(/ [\d.]+$/, ''))).toEqual(['Ocean freight', 'Rebate']);
});

it('an item is declared as billed where the rule leaves carriage, or an insurance that is billed, to the buyer', () => {
  const zero = (found: ReturnType<typeof items>) => found.added.every((one) => Number(one) === 0);
  expect([zero(items('FOB', [FREIGHT])), zero(items('CFR', [FREIGHT], '12.34'))]).toEqual([true, true]);
  expect(zero(items('CFR', [FREIGHT]))).toBe(false);
});
