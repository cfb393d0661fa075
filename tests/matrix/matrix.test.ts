import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stagePairs } from '../stage/pairs.ts';
import type { StagedPlatform } from '../stage/platform.ts';
import { type Hands, orderByHand } from '../stage/trade-by-hand.ts';
import { carryRow, placeOf } from './carry-row.ts';
import { cashOf, explained } from './explained.ts';
import { BY_AIR, BY_SEA } from './table.ts';

let staged: StagedPlatform;
let hands: Hands;
beforeAll(async () => {
  ({ staged, across: hands } = await stagePairs());
});
afterAll(() => staged.close());

describe.each([
  ['sea', BY_SEA],
  ['air', BY_AIR],
] as const)('in two shipments by %s', (_mode, rows) => {
  it.each(rows)('$incoterm, $payment: $name', async (row) => {
    const before = await cashOf(hands);
    const carried = await carryRow(hands, row);
    await explained({ staged, hands, before }, carried, row);
  });
});

it.each([
  ['FOB', 'FCA'],
  ['CIF', 'CIP'],
] as const)('%s is no rule for the air: the refusal names %s', async (incoterm, instead) => {
  const of = { incoterm, mode: 'air' as const };
  const order = orderByHand(hands, { terms: { incoterm, place: placeOf(of), modeOfTransport: 'air' } });
  await expect(order).rejects.toThrow(
    new RegExp(`INCOTERM_MODE_UNSUITABLE.*${instead}|${instead}.*INCOTERM_MODE_UNSUITABLE`),
  );
});
