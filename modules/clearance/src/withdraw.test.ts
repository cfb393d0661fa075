import { expect, it } from 'vitest';
import { isGivenUp, isLost } from './withdraw.ts';

const declared = (direction: 'export' | 'import', state = 'declared', movementId: string | null = 'm-1') =>
  ({ direction, state, movement: movementId === null ? null : { movementId } }) as never;
const received = (came: string, reason?: string, movementId = 'm-1') => ({
  fact: 'remedy-received',
  details: {
    movementId,
    lines: [{ received: came, differences: reason ? [{ quantity: '1', reason }] : [] }],
  },
});
const givenUp = (of: never, ...facts: object[]) => isGivenUp({ facts } as never, of);

it('what was declared of goods that nobody received is given up with the claim', () => {
  for (const state of ['declared', 'held', 'inspection', 'payment-due', 'refused'])
    expect(givenUp(declared('import', state)), state).toBe(true);
  expect(givenUp(declared('export'), received('4', undefined, 'm-2'))).toBe(true);
});

it('what was released stays so, as does a declaration of goods as they were sold', () => {
  expect(givenUp(declared('import', 'released'))).toBe(false);
  expect(givenUp(declared('import', 'withdrawn'))).toBe(false);
  expect(givenUp(declared('import', 'declared', null))).toBe(false);
});

it('of goods that came both declarations stand; of goods that were lost no import does, of goods that never left none', () => {
  const both = (...facts: object[]) =>
    (['export', 'import'] as const).map((direction) => givenUp(declared(direction), ...facts));
  expect(both(received('4'))).toEqual([false, false]);
  expect(both(received('0', 'lost-on-the-way'))).toEqual([false, true]);
  expect(both(received('0', 'short-from-start'))).toEqual([true, true]);
});

it('what was lost before it was let in is imported by nobody; a declaration for more than that stands', () => {
  const packed = (shipmentId: string) => ({
    fact: 'packed',
    details: { shipmentId, handlingUnits: [{ contents: [{ lineId: '1', quantity: '5' }] }] },
  });
  const gone = (shipmentId: string) => ({ fact: 'lost', details: { shipmentId, lines: [] } });
  const trade = (...facts: object[]) =>
    ({
      facts: [packed('one'), packed('two'), ...facts],
      lines: [{ lineId: '1', quantity: { value: '10', unit: 'C62' } }],
      parties: [],
    }) as never;
  const of = (shipmentId: string | null, more: object = {}) =>
    ({ movement: null, state: 'declared', direction: 'import', shipmentId, ...more }) as never;
  const sunk = trade(gone('two'));
  expect([isLost(sunk, of('one')), isLost(sunk, of('two')), isLost(sunk, of(null))]).toEqual([
    false,
    true,
    false,
  ]);
  expect(isLost(trade(gone('one'), gone('two')), of(null))).toBe(true);
  expect(isLost(sunk, of('two', { state: 'released' }))).toBe(false);
  expect(isLost(sunk, of('two', { direction: 'export' }))).toBe(false);
});
