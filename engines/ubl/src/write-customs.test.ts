import { expect, it } from 'vitest';
import { readUbl, writeUbl } from './index.ts';
import { LANES, laneDocuments } from './testing/index.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const FREIGHT = { kind: 'charge', reasonCode: 'FC', reason: 'Ocean freight', amount: usd('250.00') } as const;
const PACKING = { kind: 'charge', reasonCode: 'PC', reason: 'Pallets', amount: usd('30.00') } as const;
const INSURANCE = { kind: 'charge', reason: 'Insurance', amount: usd('12.34') } as const;
const REBATE = { kind: 'allowance', reason: 'Rebate', amount: usd('20.01') } as const;

/** The items of an export declaration, sold under a rule with what is charged on the whole order. */
function items(incoterm: string, charges: readonly object[], insurance?: string, country = 'DE') {
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
        details: { ...details, country, charges: { freight: usd('250.00'), ...stated } },
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
    beside: (reading.document.shipment?.charges ?? []).map(
      ({ charge, reason, name, amount }) => `${reason} ${name ?? ''} ${charge ? '' : '−'}${amount.amount}`,
    ),
    agreed: trade.lines.map(({ unitPrice }) => unitPrice.amount),
  };
}

it('an item under CIF is declared at its invoiced price with its share of the freight billed apart, which customs takes out once', () => {
  const { added, prices, charges, agreed } = items('CIF', [FREIGHT, REBATE], '12.34');
  expect(prices).toEqual(agreed);
  expect(added.reduce((sum, one) => sum + Number(one), 0).toFixed(2)).toBe('229.99');
  expect(charges[0]?.map((one) => one.replace(/ [\d.]+$/, ''))).toEqual(['Ocean freight', 'Rebate']);
});

it('freight and insurance that the rule leaves to the buyer stay beside the items; what is charged for the goods never does', () => {
  const { added, charges } = items('FOB', [FREIGHT, PACKING, REBATE]);
  expect([added, charges]).toEqual([['9.99'], [['Pallets 30.00', 'Rebate 20.01']]]);
  expect(items('FOB', [FREIGHT]).added).toEqual(['0.00']);
  // Under CFR the freight is in the price, and the insurance is not, whether it is billed or only declared.
  expect(items('CFR', [FREIGHT], '12.34').added).toEqual(['250.00']);
  expect(items('CFR', [FREIGHT, INSURANCE], '12.34').added).toEqual(['250.00']);
});

it('China’s form has an item at the price agreed with the carriage that its term puts there, in price and total alike, and each other charge of the order beside the items by its name', () => {
  const { added, prices, charges, beside } = items('CIF', [FREIGHT, REBATE], '12.34', 'CN');
  // 1,200 at 2.35 and 250.00 of freight on them: the price of ten.
  expect(prices).toEqual(['25.5833']);
  expect(added.map(Number)).toEqual([250]);
  expect(charges.flat()).toEqual([]);
  // Items 25 to 27 of the form: freight and insurance say what of the price they are, and 杂费 repeats neither.
  expect(beside).toEqual(['freight  250.00', 'insurance  12.34', 'other Rebate −20.01']);
  // What is charged under no name is told from what a value counts.
  const nameless = { kind: 'charge', amount: usd('1.00') } as const;
  expect(items('FOB', [nameless, PACKING], undefined, 'CN').beside).toEqual([
    ...['other  1.00', 'other Pallets 30.00'],
  ]);
});

it('what is allowed on the freight is beside no item: China’s form has it neither in the others nor in the price', () => {
  const allowed = { ...REBATE, reasonCode: '95', reason: 'Freight rebate' } as const;
  const { added, beside } = items('CIF', [FREIGHT, allowed, PACKING], undefined, 'CN');
  expect(added).toEqual(['229.99']);
  expect(beside).toEqual(['freight  250.00', 'other Pallets 30.00']);
  for (const country of ['GB', 'DE', 'US']) {
    expect(items('CIF', [FREIGHT, allowed], undefined, country).added).toEqual(['229.99']);
    expect(items('FOB', [FREIGHT, allowed], undefined, country).added).toEqual(['0.00']);
  }
  // Nothing billed that it could be taken from: it is an allowance on the goods.
  expect(items('FOB', [allowed], undefined, 'CN').beside).toEqual(['other Freight rebate −20.01']);
});
