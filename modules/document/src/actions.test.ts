import type { Principal } from '@tongshang/identity';
import type { Trade } from '@tongshang/trade';
import { expect, it } from 'vitest';
import { actionsOf } from './actions.ts';

const trade = (parties: readonly object[], change: object = {}) =>
  ({ status: 'open', parties, facts: [{ fact: 'quoted' }], ...change }) as unknown as Trade;
const who = (...scopes: string[]) =>
  ({ organisationId: 'O', scopes: new Set(scopes) }) as unknown as Principal;
const party = (role: string, more: object = {}) => ({ organisationId: 'O', role, ...more });
const CLERK = who('document:write');

it('a seller makes out all of them, a proforma once something is quoted', () => {
  const all = ['issue-proforma', 'issue-inspection', 'issue-certificate', 'receive'];
  expect(actionsOf(trade([party('seller')]), CLERK)).toEqual(all);
  expect(actionsOf(trade([party('seller')], { facts: [] }), CLERK)).toEqual(all.slice(1));
});

it('an inspector certifies what it inspected once it has joined, and not when it declined', () => {
  const joinedAt = '2026-03-01T00:00:00Z';
  expect(actionsOf(trade([party('quality')]), CLERK)).toEqual(['receive']);
  expect(actionsOf(trade([party('quality', { joinedAt })]), CLERK)).toEqual(['issue-inspection', 'receive']);
  expect(actionsOf(trade([party('quality', { joinedAt, declinedAt: joinedAt })]), CLERK)).toEqual([
    'receive',
  ]);
});

it('nobody does without the scope, in another’s name, or once the trade is over', () => {
  expect(actionsOf(trade([party('seller')]), who('trade:read'))).toEqual([]);
  expect(actionsOf(trade([{ ...party('seller'), organisationId: 'P' }]), CLERK)).toEqual(['receive']);
  expect(actionsOf(trade([party('seller')], { status: 'closed' }), CLERK)).toEqual([]);
});
