import type { Fact } from '@tongshang/trade-facts';
import type { TradeFact } from '../api/facts.ts';
import { factOf, type Trade } from '../api/trade.ts';
import type { Place, TradeRole, WireMoney } from '../api/wire.ts';
import type { Lane } from './lane-layout.ts';

/** A paper of the trade, as far as the lanes show it. */
export interface DocumentMark {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly issuedAt: string;
  readonly entryId: string;
  readonly issuerOrganisationId: string;
}

/** Something seen on the way, beyond the milestones. */
export interface EventMark {
  readonly eventId: string;
  readonly at: string;
  readonly bizStep: string;
  readonly place: Place | undefined;
}

/** A movement of money, beyond the milestones. */
export interface TransferMark {
  readonly transferId: string;
  readonly at: string;
  readonly kind: string;
  readonly entryId: string;
  readonly lines: readonly {
    readonly organisationId: string;
    readonly side: 'debit' | 'credit';
    readonly amount: WireMoney;
    readonly purpose: string;
  }[];
}

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

export type Subject =
  | { readonly kind: 'fact'; readonly fact: TradeFact }
  | { readonly kind: 'document'; readonly document: DocumentMark }
  | { readonly kind: 'event'; readonly event: EventMark }
  | { readonly kind: 'transfer'; readonly transfer: TransferMark }
  | { readonly kind: 'expected'; readonly expectation: Expectation };

export interface Mark {
  readonly id: string;
  readonly lane: Lane;
  readonly when: string | undefined;
  /** `mine`: it waits for the reader's own organisation. */
  readonly state: 'done' | 'mine' | 'expected' | 'late';
  /** Which catalogue names it, and the code there. */
  readonly label: {
    readonly area: 'fact' | 'milestone' | 'documentType' | 'bizStep' | 'transferKind';
    readonly code: string;
  };
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
  readonly documents: readonly DocumentMark[];
  readonly events: readonly EventMark[];
  readonly transfers: readonly TransferMark[];
  readonly expectations: readonly Expectation[];
  readonly myRoles: readonly TradeRole[];
  readonly now: number;
}

/**
 * Everything a trade shows, as marks on three lanes. A milestone whose paper is there is shown by its paper; an event
 * or a transfer that is itself a milestone is shown once, as the milestone. Expected marks keep the order given.
 */
export function marksOf(sources: MarkSources): Mark[] {
  const done = [
    ...factMarks(sources),
    ...sources.documents.map(documentMark),
    ...otherEvents(sources),
    ...otherTransfers(sources),
  ];
  done.sort((one, other) => Date.parse(one.when ?? '') - Date.parse(other.when ?? ''));
  const { expectations, myRoles, now } = sources;
  return [...done, ...expectations.map((expectation) => expectedMark(expectation, myRoles, now))];
}

/** Milestones, but for those of papers whose paper is there: it is issued in their transaction, at their instant. */
function factMarks({ trade, documents }: MarkSources): Mark[] {
  const papered = new Set(documents.map((document) => Date.parse(document.issuedAt)));
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

function documentMark(document: DocumentMark): Mark {
  return {
    id: `document-${document.documentId}`,
    lane: 'papers',
    when: document.issuedAt,
    state: 'done',
    label: { area: 'documentType', code: document.type },
    subject: { kind: 'document', document },
  };
}

/** Events that are no milestone of their own. */
function otherEvents({ trade, events }: MarkSources): Mark[] {
  const stated = new Set(
    trade.facts.flatMap((fact) => (fact.fact === 'in-transit' && fact.details ? [fact.details.eventId] : [])),
  );
  return events
    .filter((event) => !stated.has(event.eventId))
    .map((event) => ({
      id: `event-${event.eventId}`,
      lane: 'goods',
      when: event.at,
      state: 'done',
      label: { area: 'bizStep', code: event.bizStep },
      subject: { kind: 'event', event },
    }));
}

/** Transfers that are not the money of a milestone, recorded in its transaction at its instant. */
function otherTransfers({ trade, transfers }: MarkSources): Mark[] {
  const stated = new Set(
    trade.facts.filter((fact) => laneOf(fact.fact) === 'money').map((fact) => Date.parse(fact.at)),
  );
  return transfers
    .filter((transfer) => !stated.has(Date.parse(transfer.at)))
    .map((transfer) => ({
      id: `transfer-${transfer.transferId}`,
      lane: 'money',
      when: transfer.at,
      state: 'done',
      label: { area: 'transferKind', code: transfer.kind },
      subject: { kind: 'transfer', transfer },
    }));
}

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
