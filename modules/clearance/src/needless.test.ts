import { expect, it } from 'vitest';
import { isNeedless } from './needless.ts';

const declared = (direction: 'export' | 'import', state = 'declared', movementId: string | null = 'm-1') =>
  ({
    ...{ declarationId: 'd-1', direction, state, shipmentId: 's-1' },
    movement: movementId === null ? null : { movementId, claimId: 'c-1' },
  }) as never;
const received = (came: string, reason?: string, movementId = 'm-1') => ({
  fact: 'remedy-received',
  details: {
    movementId,
    lines: [{ received: came, differences: reason ? [{ quantity: '1', reason }] : [] }],
  },
});
const usd = (amount: string) => ({ amount, currency: 'USD' });
const resolved = (remedy = 'return', outcome = 'agreed') => ({
  fact: 'claim-resolved',
  entryId: 'e-2',
  details: {
    ...{ claimId: 'c-1', number: 'CL-1', outcome, remedy, shipmentId: 's-1' },
    ...{ toBuyer: usd('10.00'), toSeller: usd('0.00') },
  },
});
const claimed = (more: object = {}) => ({
  fact: 'claimed',
  entryId: 'e-1',
  details: {
    ...{ claimId: 'c-1', number: 'CL-1', by: 'buyer', against: 'seller', reason: 'not-delivered' },
    ...{
      lines: [{ lineId: '1', quantity: '4' }],
      amount: usd('10.00'),
      shipmentId: 's-1',
      evidence: [],
      ...more,
    },
  },
});
const isGone = (of: never, ...facts: object[]) => isNeedless({ facts, parties: [], lines: [] } as never, of);

it('what was declared of goods that nobody received is needless once their claim has ended', () => {
  for (const state of ['declared', 'held', 'inspection', 'payment-due', 'refused'])
    expect(isGone(declared('import', state), resolved()), state).toBe(true);
  expect(isGone(declared('export'), resolved(), received('4', undefined, 'm-2'))).toBe(true);
  expect(isGone(declared('export'), received('4', undefined, 'm-2'))).toBe(false);
});

it('what was released stays so', () => {
  expect(isGone(declared('import', 'released'), resolved())).toBe(false);
  expect(isGone(declared('import', 'withdrawn'), resolved())).toBe(false);
});

it('of goods that came both declarations stand; of goods that were lost no import does, of goods that never left none', () => {
  const both = (...facts: object[]) =>
    (['export', 'import'] as const).map((direction) => isGone(declared(direction), resolved(), ...facts));
  expect(both(received('4'))).toEqual([false, false]);
  expect(both(received('0', 'lost-on-the-way'))).toEqual([false, true]);
  expect(both(received('0', 'short-from-start'))).toEqual([true, true]);
});

it('the import of goods as they were sold is needless once a claim has settled that they come no more', () => {
  const sold = declared('import', 'payment-due', null);
  expect(isGone(sold, claimed())).toBe(false);
  for (const remedy of ['return', 'refund', 'replacement'])
    expect(isGone(sold, claimed(), resolved(remedy)), remedy).toBe(true);
  // Goods that stay at a lower price still come in, as do those of another shipment; what left has left.
  expect(isGone(sold, claimed(), resolved('price-reduction'))).toBe(false);
  expect(isGone(sold, claimed({ shipmentId: 's-2' }), resolved())).toBe(false);
  expect(isGone(declared('export', 'declared', null), claimed(), resolved())).toBe(false);
});

it('of goods that were let in once nothing is needless, whoever holds them since', () => {
  const letIn = { fact: 'import-released', entryId: 'e-3', details: { declarationId: 'd-1' } };
  expect(isGone(declared('import', 'held', null), claimed(), resolved(), letIn)).toBe(false);
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
  expect([isNeedless(sunk, of('one')), isNeedless(sunk, of('two')), isNeedless(sunk, of(null))]).toEqual([
    false,
    true,
    false,
  ]);
  expect(isNeedless(trade(gone('one'), gone('two')), of(null))).toBe(true);
  expect(isNeedless(sunk, of('two', { state: 'released' }))).toBe(false);
  expect(isNeedless(sunk, of('two', { direction: 'export' }))).toBe(false);
});
