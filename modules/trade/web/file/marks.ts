import { type Fact, type Localised, ruleOf } from '@tongshang/trade-facts';
import type { TradeFact, TradeRole, WireMoney } from '@tongshang/ui/api';
import { factOf, holds, type Trade } from '@tongshang/ui/api';
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

/** What a mark is called: by the rule of its fact, or by the words of the slice that brings it. */
type MarkLabel =
  | { readonly code: Fact; readonly name: Localised }
  | { readonly code: string; readonly area: string };

export interface Mark {
  readonly id: string;
  readonly lane: Lane;
  readonly when: string | undefined;
  /** `mine`: it waits for the reader's own organisation. */
  readonly state: 'done' | 'mine' | 'expected' | 'late';
  readonly label: MarkLabel;
  readonly subject: Subject;
}

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

/** Milestones, but for those that a paper stands for: the one that was written because of them. What was told keeps its own mark, with who told it and by what. */
function factMarks({ trade, others }: MarkSources): Mark[] {
  const papered = new Set(others.map(({ paperOf }) => paperOf));
  return trade.facts
    .filter(({ fact, word, entryId }) => word || !(isPaperwork(fact) && papered.has(entryId)))
    .map((fact) => ({
      id: `fact-${fact.entryId}`,
      lane: ruleOf(fact.fact).lane,
      when: fact.at,
      state: 'done',
      label: { code: fact.fact, name: nameOf(fact) },
      subject: { kind: 'fact', fact },
    }));
}

/** What was done; where only a report or a link says so, or somebody contests it, with how that stands. */
function nameOf({ fact, word, report }: TradeFact): Localised {
  const { done } = ruleOf(fact);
  if (!word && report?.contestedBy === undefined) return done;
  const [en, chinese] =
    report?.supersededBy !== undefined
      ? ['replaced', '已被取代']
      : report?.contestedBy !== undefined
        ? ['contested', '有异议']
        : word?.grade === 'confirmed'
          ? ['by link', '经链接']
          : ['reported', '转述'];
  return { en: `${done.en} (${en})`, 'zh-CN': `${done['zh-CN']}（${chinese}）` };
}

/** Facts that are nothing but their paper; a cancellation causes papers and is more than they. */
function isPaperwork(fact: Fact): boolean {
  const { lane, consequences } = ruleOf(fact);
  return lane === 'papers' && consequences.includes('papers-issued');
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
    lane: ruleOf(fact).lane,
    when: due,
    state: late ? 'late' : mine ? 'mine' : 'expected',
    label: { code: fact, name: ruleOf(fact).name },
    subject: { kind: 'expected', expectation },
  };
}

/** A due day is past once it is over everywhere; a due instant once it has passed. */
export function isPast(due: string | undefined, now: number): boolean {
  if (!due) return false;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(due) ? Date.parse(`${due}T23:59:59-12:00`) : Date.parse(due);
  return end < now;
}

/** It stands for something that holds no longer. */
export function isVoid({ subject }: Mark): boolean {
  if (subject.kind === 'other') return subject.mark.isVoid === true;
  return subject.kind === 'fact' && !holds(subject.fact);
}

/** Whether a mark is what an entry of the journal recorded. */
const isOf = (mark: Mark, entryId: string): boolean => {
  const { subject } = mark;
  if (subject.kind === 'fact') return subject.fact.entryId === entryId;
  return subject.kind === 'other' && subject.mark.entryId === entryId;
};

/** The mark of an entry: its own, else the paper that stands for it. */
export function markOfEntry(marks: readonly Mark[], entryId: string): Mark | undefined {
  return (
    marks.find((mark) => isOf(mark, entryId)) ??
    marks.find(({ subject }) => subject.kind === 'other' && subject.mark.paperOf === entryId)
  );
}

/** What the address says is open: a mark by its id, or `entry-…` by what it recorded. */
export const openMark = (marks: readonly Mark[], openId: string | undefined): Mark | undefined =>
  openId?.startsWith('entry-')
    ? markOfEntry(marks, openId.slice('entry-'.length))
    : marks.find((mark) => mark.id === openId);

/** The stretch of the money lane in which the buyer's money is held, by the entries that begin and end it, with its amount. */
export interface Held {
  readonly from: string;
  readonly to: string | undefined;
  readonly amount: WireMoney;
}

export function heldOf(trade: Trade): Held | undefined {
  const funded = factOf(trade, 'funded');
  if (funded?.details.method !== 'escrow') return undefined;
  const end = trade.facts.find((one) => one.fact === 'settled' || one.fact === 'cancelled');
  return { from: funded.entryId, to: end?.entryId, amount: funded.details.amount };
}
