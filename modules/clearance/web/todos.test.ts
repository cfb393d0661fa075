import type { Scope } from '@tongshang/ui/session';
import { describe, expect, it } from 'vitest';
import type { Declaration } from './api.ts';
import { declarationTodos } from './todos.ts';

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
const keys = (session: ReturnType<typeof as>, one: Declaration) =>
  declarationTodos('t', session, [one]).map((todo) => todo.key);

describe('what a declaration waits for', () => {
  it('is the decision of an agency that has not decided, while the case is open', () => {
    const officer = as('customs', 'clearance:vote');
    expect(declarationTodos('t', officer, [declaration({})])).toEqual([
      { key: 'decide-d', label: 'queue.vote', to: '/queue/$declarationId', params: { declarationId: 'd' } },
    ]);
    expect(keys(as('tax', 'clearance:vote'), declaration({}))).toEqual([]);
    expect(keys(officer, declaration({ state: 'released' }))).toEqual([]);
    expect(keys(as('customs'), declaration({}))).toEqual([]);
  });
  it('is the payer’s duties once they are due', () => {
    const buyer = as('buyer', 'clearance:declare');
    expect(keys(buyer, declaration({ payment: 'due' }))).toEqual(['pay-duties-d']);
    expect(keys(buyer, declaration({ payment: 'paid' }))).toEqual([]);
    expect(keys(as('seller', 'clearance:declare'), declaration({ payment: 'due' }))).toEqual([]);
  });
});
