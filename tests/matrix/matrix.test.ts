import { afterAll, beforeAll, expect, it } from 'vitest';
import { stagePairs } from '../stage/pairs.ts';
import type { StagedPlatform } from '../stage/platform.ts';
import { dice } from '../stage/seed.ts';
import { shareOf } from '../stage/share.ts';
import { type Hands, orderByHand } from '../stage/trade-by-hand.ts';
import { carryRow, placeOf } from './carry-row.ts';
import { cashOf, explained } from './explained.ts';
import type { Row } from './row.ts';
import { cellOf, TABLE } from './table.ts';

let staged: StagedPlatform;
let hands: Hands;
beforeAll(async () => {
  ({ staged, across: hands } = await stagePairs());
});
afterAll(() => staged.close());

/** Of each rule and mode a row, which one follows the seed; every row when all is run. */
function drawn(): readonly Row[] {
  const cells = [...Map.groupBy(TABLE, cellOf).values()];
  const count = shareOf('whole trades of the table', { share: cells.length, whole: TABLE.length });
  if (count === TABLE.length) return TABLE;
  const { between } = dice('matrix');
  return cells.map((rows) => rows[between(0, rows.length - 1)] as Row);
}

it.each(drawn())('in two shipments, $incoterm by $mode, $payment: $name', async (row) => {
  const before = await cashOf(hands);
  const carried = await carryRow(hands, row);
  await explained({ staged, hands, before }, carried, row);
});

it('the table has each rule by each mode it is for, with loss, refusal, claim and return among them', () => {
  expect([...new Set(TABLE.map(cellOf))].toSorted()).toEqual([
    ...['CIF sea', 'CIP air', 'DDP air', 'DDP sea', 'EXW air', 'EXW sea', 'FCA air', 'FCA sea', 'FOB sea'],
  ]);
  const endings = new Set(TABLE.flatMap(({ claims }) => claims.map(({ ends }) => ends.by)));
  expect([...endings].toSorted()).toEqual([
    ...['admission', 'answer', 'bank', 'offer', 'outside', 'replacement', 'return'],
  ]);
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
