import type { Fact } from '@tongshang/trade-facts';
import type { TradeFact, TradeRole, WireMoney } from '@tongshang/ui/api';
import { factOf, type Trade } from '@tongshang/ui/api';
import type { LaneMark } from '../slots.ts';
import type { Lane } from './lane-layout.ts';

/** What has not happened yet: which milestone, by whom, until when. */
export interface Expectation {
  readonly fact: Fact;
  readonly role: TradeRole | undefined;
  readonly due: string | undefined;
  /** What the date follows from. */
  readonly basis?: string;
  /** True when nothing else must happen before it. */
  readonly ready: boolean;
}

type Subject =
  | { readonly kind: 'fact'; readonly fact: TradeFact }
  | { readonly kind: 'expected'; readonly expectation: Expectation }
  | { readonly kind: 'other'; readonly mark: LaneMark };

export interface Mark {
  readonly id: string;
  readonly lane: Lane;
  readonly when: string | undefined;
  /** `mine`: it waits for the reader's own organisation. */
  readonly state: 'done' | 'mine' | 'expected' | 'late';
  /** Which area of the messages names it, and the code there. */
  readonly label: { readonly area: string; readonly code: string };
  readonly subject: Subject;
}

const laneByFact: Readonly<Record<Fact, Lane>> = {
  enquired: 'papers',
  quoted: 'papers',
  ordered: 'papers',
  funded: 'money',
  produced: 'goods',
  packed: 'goods',
  invoiced: 'papers',
  originated: 'papers',
  'export-declared': 'papers',
  'export-released': 'goods',
  shipped: 'goods',
  'in-transit': 'goods',
  'import-declared': 'papers',
  'import-released': 'goods',
  delivered: 'goods',
  settled: 'money',
  closed: 'papers',
  cancelled: 'papers',
};

export const laneOf = (fact: Fact): Lane => laneByFact[fact];

export interface MarkSources {
  readonly trade: Trade;
  /** What other slices know of the trade. */
  readonly others: readonly LaneMark[];
  readonly expectations: readonly Expectation[];
  readonly myRoles: readonly TradeRole[];
  readonly now: number;
}

/**
 * Everything a trade shows, as marks on three lanes. A milestone whose paper is there is shown by its paper. Expected
 * marks keep the order given.
 */
export function marksOf(sources: MarkSources): Mark[] {
  const done = [...factMarks(sources), ...sources.others.map(otherMark)];
  done.sort((one, other) => Date.parse(one.when ?? '') - Date.parse(other.when ?? ''));
  const { expectations, myRoles, now } = sources;
  return [...done, ...expectations.map((expectation) => expectedMark(expectation, myRoles, now))];
}

/** Milestones, but for those of papers that something else stands for: it was made in their transaction, at their instant. */
function factMarks({ trade, others }: MarkSources): Mark[] {
  const papered = new Set(others.flatMap(({ standsFor }) => (standsFor ? [Date.parse(standsFor)] : [])));
  return trade.facts
    .filter((fact) => laneOf(fact.fact) !== 'papers' || !papered.has(Date.parse(fact.at)))
    .map((fact) => ({
      id: `fact-${fact.entryId}`,
      lane: laneOf(fact.fact),
      when: fact.at,
      state: 'done',
      label: { area: 'fact', code: fact.fact },
      subject: { kind: 'fact', fact },
    }));
}

const otherMark = (mark: LaneMark): Mark => ({
  id: mark.id,
  lane: mark.lane,
  when: mark.when,
  state: 'done',
  label: mark.label,
  subject: { kind: 'other', mark },
});

function expectedMark(expectation: Expectation, myRoles: readonly TradeRole[], now: number): Mark {
  const { fact, due, ready, role } = expectation;
  const mine = ready && role !== undefined && myRoles.includes(role);
  const late = isPast(due, now);
  return {
    id: `expected-${fact}`,
    lane: laneOf(fact),
    when: due,
    state: late ? 'late' : mine ? 'mine' : 'expected',
    label: { area: 'milestone', code: fact },
    subject: { kind: 'expected', expectation },
  };
}

/** A due day is past once it is over everywhere; a due instant once it has passed. */
export function isPast(due: string | undefined, now: number): boolean {
  if (!due) return false;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(`${due}T23:59:59-12:00`) : Date.parse(due);
  return end < now;
}

/** The stretch of the money lane in which the buyer's money is held, with its amount. */
export interface Held {
  readonly from: string;
  readonly to: string | undefined;
  readonly amount: WireMoney;
}

export function heldOf(trade: Trade): Held | undefined {
  const funded = factOf(trade, 'funded');
  if (funded?.details.method !== 'escrow') return undefined;
  const end = trade.facts.find((one) => one.fact === 'settled' || one.fact === 'cancelled');
  return { from: funded.at, to: end?.at, amount: funded.details.amount };
}
