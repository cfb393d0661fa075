import type { Scope } from '@tongshang/identity';
import { FACT_RULES, ruleOf } from '@tongshang/trade-facts';
import { expect, it } from 'vitest';
import { ordered, party, sampleFile } from './testing/sample-file.ts';
import { tradeView } from './view.ts';

const NOW = Temporal.Instant.from('2026-03-10T12:00:00Z');
const { organisationId } = party('seller', 'CN');
const scopes = [...new Set([...FACT_RULES.map(({ scope }) => scope as Scope), 'trade:write' as const])];
const offered = (...allowed: readonly Scope[]) =>
  tradeView(ordered(sampleFile()), { organisationId, scopes: new Set(allowed) }, NOW).nextActions;

it('a trade offers what the caller may do within its organisation, fact by fact', () => {
  const all = offered(...scopes);
  for (const scope of scopes) {
    const without = offered(...scopes.filter((one) => one !== scope));
    const gone = all.filter(
      (action) => !without.some((one) => JSON.stringify(one) === JSON.stringify(action)),
    );
    const needing = all.filter(({ action, fact }) =>
      action === 'state-fact' && fact ? ruleOf(fact).scope === scope : scope === 'trade:write',
    );
    expect([scope, gone]).toEqual([scope, needing]);
  }
  expect(all.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['produced', 'packed', 'invoiced']));
  expect(all.some(({ action }) => action === 'cancel')).toBe(true);
  expect(offered('trade:read', 'journal:read')).toEqual([]);
});
