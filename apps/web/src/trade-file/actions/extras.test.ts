import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../clearance/api.ts';
import type { Scope } from '../../session/session.ts';
import { extrasOf } from './extras.ts';

const declaration = (changes: Partial<Declaration>): Declaration =>
  ({
    declarationId: 'd',
    direction: 'import',
    state: 'declared',
    payment: 'none',
    payerOrganisationId: 'buyer',
    agencies: [
      { agency: 'customs', organisationId: 'customs', decision: null, reason: null, votedAt: null },
      {
        agency: 'tax',
        organisationId: 'tax',
        decision: 'release',
        reason: null,
        votedAt: '2026-01-01T00:00:00Z',
      },
    ],
    ...changes,
  }) as Declaration;

const as = (organisationId: string, ...scopes: Scope[]) => ({ organisation: { organisationId }, scopes });

describe('what a declaration or a debt waits for', () => {
  it('is the decision of an agency that has not decided, while the case is open', () => {
    const officer = as('customs', 'clearance:vote');
    expect(extrasOf(officer, [declaration({})], undefined, false)).toEqual([
      { kind: 'decide', declarationId: 'd', direction: 'import' },
    ]);
    expect(extrasOf(as('tax', 'clearance:vote'), [declaration({})], undefined, false)).toEqual([]);
    expect(extrasOf(officer, [declaration({ state: 'released' })], undefined, false)).toEqual([]);
    expect(extrasOf(as('customs'), [declaration({})], undefined, false)).toEqual([]);
  });
  it('is the payer’s duties once they are due', () => {
    const buyer = as('buyer', 'clearance:declare');
    expect(extrasOf(buyer, [declaration({ payment: 'due' })], undefined, true)).toEqual([
      { kind: 'pay-duties', declarationId: 'd' },
    ]);
    expect(extrasOf(buyer, [declaration({ payment: 'paid' })], undefined, true)).toEqual([]);
    expect(
      extrasOf(as('seller', 'clearance:declare'), [declaration({ payment: 'due' })], undefined, false),
    ).toEqual([]);
  });
  it('is the buyer’s debt while something of it is unpaid', () => {
    const owed = (paid: boolean) => ({
      payables: [{ payableId: 'p', amount: { amount: '1.00', currency: 'USD' }, dueOn: '2026-01-01', paid }],
    });
    const buyer = as('buyer', 'settlement:write');
    expect(extrasOf(buyer, [], owed(false), true)).toEqual([{ kind: 'pay-debt' }]);
    expect(extrasOf(buyer, [], owed(true), true)).toEqual([]);
    expect(extrasOf(buyer, [], owed(false), false)).toEqual([]);
  });
});
