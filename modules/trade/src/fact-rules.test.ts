import { readFileSync } from 'node:fs';
import { FACT_RULES, FACTS } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { milestoneDiagram } from './testing/diagram.ts';

describe('milestones', () => {
  it('TRADE-1: are one rule per fact, in the order of the facts, and need only what comes before', () => {
    expect(FACT_RULES.map(({ fact }) => fact)).toEqual([...FACTS]);
    for (const { fact, needs } of FACT_RULES) {
      for (const need of needs) {
        expect(FACTS.indexOf(need.fact), `${fact} needs ${need.fact}`).toBeLessThan(FACTS.indexOf(fact));
      }
    }
  });

  it('never hide a fact from those who state it', () => {
    for (const { fact, by, audience } of FACT_RULES) {
      const roles = by.flatMap((actor) =>
        ['exporter', 'importer', 'at-risk'].includes(actor) ? ['seller', 'buyer'] : [actor],
      );
      expect(
        roles.filter((role) => !(audience as string[]).includes(role)),
        fact,
      ).toEqual([]);
    }
  });

  it('are drawn in the README as they are', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const drawn = /```mermaid\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(drawn).toBe(milestoneDiagram());
  });
});
