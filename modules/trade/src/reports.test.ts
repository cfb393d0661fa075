import { Refusal } from '@tongshang/refusal';
import {
  FACT_RULES,
  type Fact,
  type FactDetails,
  ruleOf,
  TRADE_ROLES,
  type TradeFact,
  type TradeParty,
  type TradeRole,
} from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { answerCancellation, requestCancellation } from './cancel.ts';
import type { TradeFile } from './file.ts';
import { nextActions, outlookOf } from './next-actions.ts';
import { organisationActions } from './organisation-actions.ts';
import { coversShipment, factsOf, rolesFor, shipmentIds } from './progress.ts';
import { followingFromStated, mayContest } from './reports.ts';
import { INCOTERMS_OF_TEST, pathOf } from './testing/path.ts';
import { detailsFor, ORGANISATIONS, ordered, sampleFile, state } from './testing/sample-file.ts';

const PAPER = 'a'.repeat(64);
const OTHER_PAPER = 'b'.repeat(64);
const REPORTED = { word: { grade: 'reported', evidence: [PAPER] } } as const;
const OFFICE = {
  office: 'Zollamt',
  date: '2026-03-09',
  paperBy: 'authority',
  documentIds: [],
  isUnattended: true,
} as const;
const SIDES: readonly TradeRole[] = ['seller', 'buyer'];
/** Whoever adds a fact that may be reported answers here by whom, under FOB. */
const REPORTERS: Partial<Record<Fact, readonly TradeRole[]>> = {
  'export-declared': ['seller'],
  'export-released': ['seller'],
  shipped: ['seller'],
  'import-declared': ['buyer'],
  'import-released': ['buyer'],
};
const REPORTABLE = Object.keys(REPORTERS) as Fact[];
/** Of goods of a claim, which no trade needs to come to its end. */
const OF_CLAIMS: readonly Fact[] = ['remedy-declared', 'remedy-released'];

/** Details as they are stated from outside. */
function saidOutside<F extends Fact>(file: TradeFile, fact: F): FactDetails[F] {
  const details = detailsFor(file, fact);
  return fact.endsWith('-declared') ? { ...details, outside: OFFICE } : details;
}

/** Lets a role say a fact: itself, or where a report is the only way to know of it. */
function say(file: TradeFile, role: TradeRole, fact: Fact, isReport: boolean): TradeFile {
  return state(file, role, fact, saidOutside(file, fact) as never, isReport ? REPORTED : {});
}

/** The trade just before a fact, with what authorities and carrier do reported, and nobody on board but the sides. */
function justBefore(fact: Fact, roles: readonly TradeRole[] = SIDES, change: object = {}): TradeFile {
  // Nobody who is here sees the goods under way, and the trade goes on without.
  const path = pathOf({});
  const before = path.slice(0, path.indexOf(fact)).filter((done) => done !== 'in-transit');
  return before.reduce(
    (file, done) => {
      const reporters = REPORTERS[done];
      const [role] = reporters ?? rolesFor(done, file.trade).filter((one) => roles.includes(one));
      return say(file, role ?? 'seller', done, reporters !== undefined);
    },
    ordered(sampleFile({ roles, ...change })),
  );
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'stated';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const withParty = (file: TradeFile, party: TradeParty): TradeFile => ({
  ...file,
  trade: { ...file.trade, parties: [...file.trade.parties, party] },
});

const standingEntry = (file: TradeFile, fact: Fact): string =>
  factsOf(file.trade, fact).at(-1)?.entryId ?? 'none';

describe('a report', () => {
  it('TRADE-20: is never a fact that releases money, nor one that protects a side', () => {
    const reportable = FACT_RULES.filter(({ reportedBy }) => reportedBy);
    expect(reportable.map(({ fact }) => fact)).toEqual([...REPORTABLE, ...OF_CLAIMS]);
    for (const { fact, protects, consequences } of reportable) {
      expect(protects, fact).toBeUndefined();
      if (OF_CLAIMS.includes(fact)) {
        expect(consequences, fact).not.toContain('payment-released');
        continue;
      }
      const [role = 'seller'] = REPORTERS[fact] ?? [];
      const { trade } = say(justBefore(fact), role, fact, true);
      const reported = trade.facts.at(-1) as TradeFact;
      expect(followingFromStated(trade, reported), fact).not.toContain('payment-released');
    }
    // The same function lets through what a receipt releases.
    const { trade } = say(justBefore('delivered'), 'buyer', 'delivered', false);
    expect(followingFromStated(trade, trade.facts.at(-1) as TradeFact)).toContain('payment-released');
  });

  it.each(pathOf({}).filter((fact) => fact !== 'closed'))(
    'TRADE-20: of %s comes from whom the table names, and from nobody else',
    (fact) => {
      for (const role of TRADE_ROLES) {
        const before = justBefore(fact);
        const isDoer = !SIDES.includes(role) && rolesFor(fact, before.trade).includes(role);
        const file = SIDES.includes(role) ? before : withParty(before, partyAs(role));
        const expected =
          REPORTERS[fact] === undefined
            ? 'NOT_REPORTABLE'
            : REPORTERS[fact]?.includes(role)
              ? 'stated'
              : 'NOT_YOUR_PART';
        expect(
          codeOf(() => say(file, role, fact, true)),
          `${role}${isDoer ? ', who does it' : ''}`,
        ).toBe(expected);
      }
    },
  );

  it.each(REPORTABLE)('of %s has evidence', (fact) => {
    const file = justBefore(fact);
    const bare = { word: { grade: 'reported', evidence: [] } } as const;
    const [role = 'seller'] = REPORTERS[fact] ?? [];
    expect(codeOf(() => state(file, role, fact, saidOutside(file, fact) as never, bare))).toBe(
      'REPORT_WITHOUT_EVIDENCE',
    );
  });

  it.each(['shipped'] as const)(
    'of %s is not made for a carrier that takes part, only for one that has not joined',
    (fact) => {
      const { joinedAt, ...asked } = partyAs('carrier');
      expect(codeOf(() => say(withParty(justBefore(fact), asked), 'seller', fact, true))).toBe('stated');
      expect(
        codeOf(() =>
          say(withParty(justBefore(fact), { ...asked, joinedAt: joinedAt ?? '' }), 'seller', fact, true),
        ),
      ).toBe('DOER_ON_BOARD');
    },
  );

  it('of a release is not made where an authority sat on the declaration, or has come in since', () => {
    const file = justBefore('export-released');
    const attended = justBefore('export-declared');
    const { isUnattended: _none, ...outside } = OFFICE;
    const details = { ...detailsFor(attended, 'export-declared'), outside };
    const declared = state(attended, 'seller', 'export-declared', details, REPORTED);
    expect(codeOf(() => say(declared, 'seller', 'export-released', true))).toBe('DOER_ON_BOARD');
    const own = state(attended, 'seller', 'export-declared', detailsFor(attended, 'export-declared'));
    expect(codeOf(() => say(own, 'seller', 'export-released', true))).toBe('DOER_ON_BOARD');
    const earlier = withParty(file, { ...partyAs('customs'), joinedAt: '2026-03-09T08:00:00Z' });
    expect(codeOf(() => say(earlier, 'seller', 'export-released', true))).toBe('stated');
    const since = withParty(file, { ...partyAs('customs'), joinedAt: '2026-03-11T08:00:00Z' });
    expect(codeOf(() => say(since, 'seller', 'export-released', true))).toBe('DOER_ON_BOARD');
  });

  it.each(INCOTERMS_OF_TEST)(
    'under %s is the %s’s on export and the %s’s on import',
    (incoterm, exporter, importer) => {
      const file = ordered(sampleFile({ roles: SIDES, terms: { incoterm } }));
      for (const [fact, who] of [
        ['export-declared', exporter],
        ['import-declared', importer],
      ] as const) {
        const code = codeOf(() => say(file, who === 'seller' ? 'buyer' : 'seller', fact, true));
        expect(code, fact).toBe('NOT_YOUR_PART');
        expect(
          codeOf(() => say(file, who, fact, true)),
          fact,
        ).toBe('FACT_NOT_READY');
      }
    },
  );

  it('carries the trade to its end, and is waited for where only a report can tell', () => {
    const file = say(justBefore('export-released'), 'seller', 'export-released', true);
    const before = justBefore('export-released');
    const now = Temporal.Instant.from('2026-03-10T09:00:00Z');
    const awaited = (of: TradeFile, role: TradeRole) =>
      nextActions(
        of,
        of.trade.parties.filter((party) => party.role === role),
        outlookOf(of, now),
      )
        .filter((one) => one.awaited)
        .map(({ action, fact }) => `${action} ${fact ?? ''}`);
    expect(awaited(before, 'seller')).toEqual(['report-fact export-released']);
    expect(awaited(before, 'buyer')).toEqual([]);
    // A carrier is named, or its bill of lading reported.
    expect(awaited(file, 'buyer')).toEqual(['add-party shipped']);
    const end = say(justBefore('delivered'), 'buyer', 'delivered', false);
    expect(coversShipment(end.trade, 'delivered', shipmentIds(end.trade)[0] ?? '')).toBe(true);
  });
});

it('what a contact owes the trade is waited for from its keeper, who reports it or does it itself', () => {
  const now = Temporal.Instant.from('2026-03-10T09:00:00Z');
  const due = (before: Fact, contact: TradeRole, isKept: boolean) => {
    const file = justBefore(before);
    const other = contact === 'buyer' ? 'seller' : 'buyer';
    const parties = file.trade.parties.map((each) =>
      each.role === contact && isKept ? { ...each, keptBy: ORGANISATIONS[other] } : each,
    );
    const kept = { ...file, trade: { ...file.trade, parties } };
    return organisationActions(kept, ORGANISATIONS[other], outlookOf(kept, now))
      .filter((one) => one.awaited)
      .map(({ action, fact }) => `${action} ${fact}`);
  };
  for (const [fact, contact] of [
    ['export-declared', 'seller'],
    ['export-released', 'seller'],
    ['import-declared', 'buyer'],
    ['import-released', 'buyer'],
    ['closed', 'seller'],
  ] as const) {
    const action = fact === 'closed' ? 'state-fact' : 'report-fact';
    expect(due(fact, contact, true), fact).toEqual([`${action} ${fact}`]);
    expect(due(fact, contact, false), fact).toEqual([]);
  }
});

describe('a contest', () => {
  const contest = (
    file: TradeFile,
    role: TradeRole,
    fact: Fact,
    more: object = {},
    at = '2026-03-10T09:00:00Z',
  ) =>
    state(
      file,
      role,
      'contested',
      { entryId: standingEntry(file, fact), contestedFact: fact, isUpheld: true, reason: 'Not so', ...more },
      { at },
    );
  const loaded = () => say(justBefore('shipped'), 'seller', 'shipped', true);

  it('TRADE-21: is the other side’s; what is contested carries nothing until it is taken back or said anew', () => {
    const file = loaded();
    const [shipmentId = ''] = shipmentIds(file.trade);
    expect(coversShipment(file.trade, 'shipped', shipmentId)).toBe(true);
    expect(codeOf(() => contest(file, 'seller', 'shipped'))).toBe('CONTEST_UNFOUNDED');
    expect(codeOf(() => contest(file, 'buyer', 'packed'))).toBe('CONTEST_UNFOUNDED');
    expect(codeOf(() => contest(file, 'buyer', 'shipped', { isUpheld: false }))).toBe('CONTEST_UNFOUNDED');
    const contested = contest(file, 'buyer', 'shipped');
    expect(coversShipment(contested.trade, 'shipped', shipmentId)).toBe(false);
    expect(codeOf(() => say(contested, 'buyer', 'import-declared', true))).toBe('FACT_NOT_READY');
    expect(codeOf(() => contest(contested, 'seller', 'shipped', { isUpheld: false }))).toBe(
      'CONTEST_UNFOUNDED',
    );
    const back = contest(contested, 'buyer', 'shipped', { isUpheld: false });
    expect(coversShipment(back.trade, 'shipped', shipmentId)).toBe(true);
    expect(codeOf(() => say(back, 'seller', 'shipped', true))).toBe('FACT_ALREADY_STATED');
    expect(codeOf(() => say(contested, 'seller', 'shipped', true))).toBe('EVIDENCE_CONTESTED');
    const withOther = (file: TradeFile, ...evidence: string[]) =>
      state(file, 'seller', 'shipped', detailsFor(file, 'shipped'), {
        word: { grade: 'reported', evidence },
      });
    const anew = withOther(contested, PAPER, OTHER_PAPER);
    expect(coversShipment(anew.trade, 'shipped', shipmentId)).toBe(true);
    expect(factsOf(anew.trade, 'shipped')).toHaveLength(1);
    const again = contest(anew, 'buyer', 'shipped');
    for (const evidence of [[PAPER], [OTHER_PAPER], [OTHER_PAPER, PAPER]])
      expect(codeOf(() => withOther(again, ...evidence))).toBe('EVIDENCE_CONTESTED');
  });

  it('TRADE-22: the word of whoever did it takes the place of a report, contested or not', () => {
    for (const file of [loaded(), contest(loaded(), 'buyer', 'shipped')]) {
      const report = standingEntry(file, 'shipped');
      const attended = withParty(file, partyAs('carrier'));
      const own = state(attended, 'carrier', 'shipped', detailsFor(attended, 'shipped'));
      expect(factsOf(own.trade, 'shipped').map(({ word, supersedes }) => [word, supersedes])).toEqual([
        [undefined, report],
      ]);
      expect(codeOf(() => say(own, 'seller', 'shipped', true))).toBe('DOER_ON_BOARD');
    }
  });

  it('is raised within fourteen days, and before the goods were received', () => {
    const file = loaded();
    expect(codeOf(() => contest(file, 'buyer', 'shipped', {}, '2026-03-24T08:00:00Z'))).toBe('stated');
    expect(codeOf(() => contest(file, 'buyer', 'shipped', {}, '2026-03-24T08:00:01Z'))).toBe(
      'CONTEST_TOO_LATE',
    );
    const received = say(justBefore('delivered'), 'buyer', 'delivered', false);
    expect(codeOf(() => contest(received, 'buyer', 'shipped'))).toBe('CONTEST_TOO_LATE');
    expect(codeOf(() => contest(received, 'seller', 'import-released'))).toBe('CONTEST_TOO_LATE');
  });

  describe('is too late once what it tells of has come, and not when something else came first:', () => {
    const now = Temporal.Instant.from('2026-03-10T09:00:00Z');
    const received = say(justBefore('delivered'), 'buyer', 'delivered', false).trade;
    const [shipmentId = ''] = shipmentIds(received);
    const stated = (fact: Fact, of: object, word?: object) =>
      ({
        ...{ fact, at: '2026-03-10T08:00:00Z', entryId: `${fact} ${JSON.stringify(of)}`, details: of },
        ...{ byOrganisationId: ORGANISATIONS.buyer, byRole: 'buyer', ...word },
      }) as unknown as TradeFact;
    const SELLER = { role: 'seller', organisationId: ORGANISATIONS.seller } as const;
    const isOpenIn = (trade: TradeFile['trade'], report: TradeFact, ...more: TradeFact[]) =>
      mayContest({ ...trade, facts: [...trade.facts, report, ...more] }, report, SELLER, now);

    it.each(['remedy-declared', 'remedy-released'] as const)('%s, of goods of a claim', (fact) => {
      const of = (movementId: string) => ({ movementId, shipmentId, direction: 'export' });
      const report = stated(fact, of('m-1'), REPORTED);
      expect(isOpenIn(received, report)).toBe(true);
      expect(isOpenIn(received, report, stated('remedy-received', of('m-2')))).toBe(true);
      expect(isOpenIn(received, report, stated('remedy-received', of('m-1')))).toBe(false);
    });

    it('what is said of the whole trade, of which one shipment of several came', () => {
      const [packed] = factsOf(received, 'packed');
      const other = { ...packed, entryId: 'packed-2', details: { ...packed?.details, shipmentId: 's-2' } };
      const report = stated('import-declared', {}, REPORTED);
      expect(isOpenIn(received, report)).toBe(false);
      expect(isOpenIn(received, report, other as TradeFact)).toBe(true);
      expect(isOpenIn(received, report, other as TradeFact, stated('delivered', { shipmentId: 's-2' }))).toBe(
        false,
      );
    });
  });

  describe('TRADE-30: opens no right to cancel alone that the contested fact had closed', () => {
    const now = Temporal.Instant.from('2026-03-10T09:00:00Z');
    const wish = (file: TradeFile, by: 'seller' | 'buyer') =>
      requestCancellation(file, { by, reason: 'Not so', now });
    /** Made and packed by contacts, as their keeper tells: all that closed the right may be contested. */
    const onlyReported = (): TradeFile => {
      const file = loaded();
      const kept = ['ordered', 'shipped', 'packed', 'export-declared', 'invoiced', 'produced'];
      const facts = file.trade.facts
        .filter(({ fact }) => kept.includes(fact))
        .map((stated) =>
          stated.fact === 'ordered'
            ? stated
            : { ...stated, word: { grade: 'reported' as const, evidence: [PAPER] } },
        );
      return { ...file, trade: { ...file.trade, facts: facts as TradeFile['trade']['facts'] } };
    };
    const allContested = (file: TradeFile) =>
      (['produced', 'packed', 'invoiced', 'export-declared', 'shipped'] as const).reduce(
        (before, fact) => contest(before, 'buyer', fact),
        file,
      );

    it.each(['buyer', 'seller'] as const)('contested first, then cancelled by the %s', (by) => {
      expect(codeOf(() => wish(onlyReported(), by))).toBe('CANCELLATION_TOO_LATE');
      const { file, isCancelled } = wish(allContested(onlyReported()), by);
      expect([isCancelled, file.cancellation?.requestedBy]).toEqual([false, by]);
      const other = by === 'buyer' ? 'seller' : 'buyer';
      expect(codeOf(() => answerCancellation(file, { by, answer: 'accepted' }))).toBe('NOT_YOUR_PART');
      expect(answerCancellation(file, { by: other, answer: 'accepted' }).isCancelled).toBe(true);
    });

    it('cancelled first, then contested: the wish still waits for the other side', () => {
      const reported = onlyReported();
      const made = reported.trade.facts.filter(({ fact }) => ['ordered', 'produced'].includes(fact));
      const asked = wish({ ...reported, trade: { ...reported.trade, facts: made } }, 'buyer');
      expect(asked.isCancelled).toBe(false);
      const contested = contest(asked.file, 'buyer', 'produced');
      expect(codeOf(() => wish(contested, 'buyer'))).toBe('CANCELLATION_PENDING');
      const back = answerCancellation(contested, { by: 'buyer', answer: 'withdrawn' }).file;
      expect(wish(back, 'buyer').isCancelled).toBe(false);
    });

    it('which is given back with the contest, and ends with the word of whoever did it', () => {
      const { file } = wish(contest(loaded(), 'buyer', 'shipped'), 'buyer');
      const back = contest(file, 'buyer', 'shipped', { isUpheld: false });
      expect(codeOf(() => answerCancellation(back, { by: 'seller', answer: 'accepted' }))).toBe(
        'CANCELLATION_TOO_LATE',
      );
      const attended = withParty(file, partyAs('carrier'));
      const own = state(attended, 'carrier', 'shipped', detailsFor(attended, 'shipped'));
      expect(own.cancellation).toBeUndefined();
    });
  });

  it('of a release is also its authority’s, at any time', () => {
    const file = withParty(
      say(justBefore('export-released'), 'seller', 'export-released', true),
      partyAs('customs'),
    );
    expect(codeOf(() => contest(file, 'customs', 'export-released', {}, '2027-03-10T08:00:00Z'))).toBe(
      'stated',
    );
    const elsewhere = withParty(loaded(), partyAs('customs'));
    expect(codeOf(() => contest(elsewhere, 'customs', 'shipped'))).toBe('CONTEST_TOO_LATE');
    expect(ruleOf('contested').by).toEqual(['buyer', 'seller', 'customs', 'quality', 'tax', 'carrier']);
  });
});

function partyAs(role: TradeRole): TradeParty {
  const [found] = sampleFile({ roles: [role] }).trade.parties;
  if (!found) throw new Error(`no ${role}`);
  return { ...found, organisationId: ORGANISATIONS[role] };
}
