import { Refusal } from '@tongshang/refusal';
import {
  FACT_RULES,
  FACTS,
  type Fact,
  protectedSide,
  ruleOf,
  TRADE_ROLES,
  type TradeParty,
  type TradeRole,
  type TradeTerms,
} from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import type { TradeFile } from './file.ts';
import { nextActions, outlookOf } from './next-actions.ts';
import { nextFacts } from './next-facts.ts';
import { rolesFor } from './progress.ts';
import { pathOf } from './testing/path.ts';
import { detailsFor, ORGANISATIONS, ordered, sampleFile, state } from './testing/sample-file.ts';

const NOW = Temporal.Instant.from('2026-03-10T08:00:00Z');
/** Facts that move money or stock, and whose: whoever adds one answers here whose word suffices. */
const PROTECTING: Partial<Record<Fact, 'seller' | 'buyer'>> = {
  produced: 'seller',
  packed: 'seller',
  // Of the sample, which is sold FOB.
  lost: 'buyer',
  delivered: 'buyer',
};

const reworded = (file: TradeFile, role: TradeRole, change: Partial<TradeParty>): TradeFile => {
  const parties = file.trade.parties.map((party) => (party.role === role ? { ...party, ...change } : party));
  return { ...file, trade: { ...file.trade, parties } };
};

const bare = (file: TradeFile, role: TradeRole): TradeFile => {
  const parties = file.trade.parties.map((party) => {
    const { joinedAt: _joined, acceptedBy: _accepted, ...asked } = party;
    return party.role === role ? asked : party;
  });
  return { ...file, trade: { ...file.trade, parties } };
};

/** The trade, with every role in it, as it is just before a fact. */
function justBefore(fact: Fact, terms?: Partial<TradeTerms>): TradeFile {
  const path = pathOf({});
  const at = fact === 'lost' ? path.indexOf('shipped') + 1 : path.indexOf(fact);
  const upTo = at >= 0 ? path.slice(0, at) : path;
  return upTo.reduce(
    (file, done) => {
      const [role] = rolesFor(done, file.trade);
      return state(file, role as TradeRole, done, detailsFor(file, done));
    },
    ordered(sampleFile({ roles: TRADE_ROLES, ...(terms ? { terms } : {}) })),
  );
}

/** Who may state a fact as the trade stands: of a payment, those whom the way of paying it names. */
const statersOf = ({ trade }: TradeFile, fact: Fact): readonly TradeRole[] =>
  nextFacts(trade).find((next) => next.fact === fact)?.by ?? rolesFor(fact, trade);

function codeOf(file: TradeFile, role: TradeRole, fact: Fact): string {
  try {
    state(file, role, fact, detailsFor(file, fact));
    return 'stated';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('whose word counts', () => {
  it('names the side at risk for each fact that releases money or takes stock, and for no other', () => {
    const protecting = FACT_RULES.filter(({ protects }) => protects).map((rule) => [
      rule.fact,
      protectedSide(rule, 'FOB'),
    ]);
    expect(Object.fromEntries(protecting)).toEqual(PROTECTING);
    const releasing = FACT_RULES.filter(({ consequences }) => consequences.includes('payment-released'));
    // An invoice and a shipment release nothing that was not received: they make due what the terms say, and the buyer pays it. The end of
    // a claim is stated by nobody: it follows from the answer of the side it costs, or from the bank's decision.
    expect(releasing.map(({ fact, performed = false }) => [fact, performed])).toEqual([
      ['invoiced', false],
      ['shipped', false],
      ['lost', false],
      ['delivered', false],
      ['claim-resolved', true],
    ]);
  });

  const stated = pathOf({});
  it.each(stated)(
    'TRADE-15: %s is stated by a role it is for, that has joined, and by nobody else',
    (fact) => {
      const file = justBefore(fact);
      for (const role of TRADE_ROLES) {
        const isFor = statersOf(file, fact).includes(role);
        expect(codeOf(file, role, fact), `${role}, joined`).toBe(isFor ? 'stated' : 'NOT_YOUR_PART');
        if (role === 'seller' || role === 'buyer') continue;
        const asked = bare(file, role);
        expect(codeOf(asked, role, fact), `${role}, asked`).toBe(isFor ? 'NOT_JOINED' : 'NOT_YOUR_PART');
      }
    },
  );

  it.each(Object.entries(PROTECTING) as [Fact, 'seller' | 'buyer'][])(
    'TRADE-16: %s counts from the %s, or from whom that side has accepted: not from whom the other side named',
    (fact, side) => {
      const other = side === 'buyer' ? 'seller' : 'buyer';
      const file = justBefore(fact);
      for (const role of rolesFor(fact, file.trade)) {
        const named = reworded(file, role, { acceptedBy: [other] });
        expect(codeOf(named, role, fact), `${role} named by the ${other}`).toBe(
          role === side ? 'stated' : 'WORD_NOT_ACCEPTED',
        );
        expect(codeOf(reworded(named, role, { acceptedBy: [side] }), role, fact)).toBe('stated');
      }
    },
  );

  it.each([
    ...(['EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP'] as const).map(
      (one) => [one, 'buyer', 'seller'] as const,
    ),
    ...(['DAP', 'DPU', 'DDP'] as const).map((one) => [one, 'seller', 'buyer'] as const),
  ])(
    'TRADE-16: under %s that everything is lost says the %s, at whose risk it was, never the %s',
    (incoterm, side, other) => {
      const file = justBefore('lost', { incoterm });
      const said = (role: TradeRole, change: Partial<TradeParty> = {}) =>
        codeOf(reworded(file, role, change), role, 'lost');
      expect([said(side), said(other), said('warehouse'), said('bank')]).toEqual([
        ...['stated', 'NOT_YOUR_PART', 'NOT_YOUR_PART', 'NOT_YOUR_PART'],
      ]);
      // A carrier of the other side alone would rob this one.
      expect(said('carrier', { acceptedBy: [other] })).toBe('WORD_NOT_ACCEPTED');
      expect(said('carrier', { acceptedBy: [side] })).toBe('stated');
    },
  );

  it('asks whom a trade has named, and offers the side at risk to accept', () => {
    const file = reworded(bare(justBefore('delivered'), 'carrier'), 'warehouse', { acceptedBy: ['seller'] });
    const of = (role: TradeRole) =>
      nextActions(
        file,
        file.trade.parties.filter((party) => party.role === role),
        outlookOf(file, NOW),
      ).map(({ action, fact, subject, awaited, missing }) => [
        action,
        fact ?? subject,
        awaited,
        missing.map(({ code }) => code).join(),
      ]);
    expect(of('carrier')).toEqual([['join-trade', 'carrier', true, '']]);
    expect(of('warehouse')).toContainEqual(['state-fact', 'delivered', false, 'acceptance']);
    expect(of('buyer')).toContainEqual(['accept-party', 'warehouse', false, '']);
    expect(of('seller').map(([action]) => action)).not.toContain('accept-party');
    expect(FACTS.filter((fact) => ruleOf(fact).protects)).toEqual(Object.keys(PROTECTING));
    expect(Object.keys(ORGANISATIONS)).toEqual([...TRADE_ROLES]);
  });
});
