import type { InstalmentId, ShipmentId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import {
  contestOf,
  FACTS,
  type Fact,
  isContact,
  ruleOf,
  standingFacts,
  type Trade,
  type TradeParty,
  type TradeRole,
  takesPart,
  unheard,
} from '@tongshang/trade-facts';
import { knowsByContact } from './actor.ts';
import { cancellationOutlook, isBeyondCancelling } from './cancel.ts';
import {
  isExpired,
  isPurchaseOrder,
  isSide,
  pendingAmendment,
  standingOffer,
  type TradeFile,
} from './file.ts';
import { instalmentsOf, isPaid, owedBack } from './instalments.ts';
import type { Missing, NextFact } from './next-fact.ts';
import { nextFacts } from './next-facts.ts';
import { wordOfPayment } from './next-payments.ts';
import { holds, invitersOf, isConcerned, isStated, rolesFor, wordOf } from './progress.ts';
import { isBy, isContestable, isDoerOnBoard, mayContest, reportersOf } from './reports.ts';

/** What can be done in a trade besides stating a fact. */
export type ActionCode =
  | 'quote'
  | 'counter'
  | 'accept-offer'
  | 'decline-offer'
  | 'confirm-order'
  | 'decline-order'
  | 'answer-amendment'
  | 'withdraw-amendment'
  | 'propose-amendment'
  | 'answer-cancellation'
  | 'withdraw-cancellation'
  | 'cancel'
  | 'supply-facts'
  | 'add-party'
  | 'join-trade'
  | 'accept-party'
  | 'state-fact'
  | 'report-fact'
  | 'contest-report'
  | 'withdraw-contest';

export type NextAction = {
  readonly action: ActionCode;
  /** With `state-fact`, `report-fact`, and of the report that is contested. */
  readonly fact?: Fact;
  readonly shipmentId?: ShipmentId;
  /** The instalment it is about. */
  readonly instalmentId?: InstalmentId;
  /** The day by which it is to be done, ISO 8601, of an instalment whose day is known. */
  readonly dueOn?: string;
  /** Number of the offer or amendment it is about, role of the party to add, way of paying of the instalment, entry of the report. */
  readonly subject?: string;
  /** Whether it can be done now. */
  readonly ready: boolean;
  /** What is missing first, or with `supply-facts` what is to be supplied. */
  readonly missing: readonly Missing[];
  /** Whether the trade waits for this role to do it. */
  readonly awaited: boolean;
  /** The contact of the caller that would do it: the caller tells it, with evidence. */
  readonly inTheNameOf?: string;
};

const DONE_WITHOUT = { ready: true, missing: [] } as const;

/** What the trade could state next, reckoned once for all parties. */
export type Outlook = { readonly facts: readonly NextFact[]; readonly now: Temporal.Instant };

export function outlookOf(file: TradeFile, now: Temporal.Instant): Outlook {
  return { facts: nextFacts(file.trade, standingOffer(file) !== undefined), now };
}

/**
 * What these parties (one organisation in its roles) can do, awaited things first, and what would be possible once something
 * missing is there. The first that is awaited is *the* next action of a page.
 */
export function nextActions(
  file: TradeFile,
  parties: readonly TradeParty[],
  outlook: Outlook,
): readonly NextAction[] {
  if (file.trade.status === 'cancelled') return actionsOf(file, parties, outlook);
  const seen = new Set<string>();
  return actionsOf(file, parties, outlook)
    .sort(byUrgency)
    .filter((action) => {
      const key = [action.action, action.fact, action.shipmentId, action.instalmentId, action.subject].join(
        ' ',
      );
      return !seen.has(key) && seen.add(key);
    });
}

/** The same in the order in which they are thought of, some more than once. */
function actionsOf(file: TradeFile, parties: readonly TradeParty[], { facts, now }: Outlook): NextAction[] {
  if (file.trade.status === 'cancelled') return parties.flatMap((party) => factActions(file, facts, party));
  if (file.trade.status !== 'open') return [];
  const roles = parties.map(({ role }) => role);
  const supply = supplyActions(file, facts, roles, parties);
  const isAsked = ({ subject }: NextAction) =>
    supply.some((other) => other.action === 'add-party' && other.subject === subject);
  return [
    ...roles.filter(isSide).flatMap((side) => agreementActions(file, side, now)),
    ...roles.filter(isSide).flatMap((side) => acceptanceActions(file, side)),
    ...namingActions(file, roles).filter((naming) => !isAsked(naming)),
    ...supply,
    ...parties.flatMap((party) =>
      isJoined(party)
        ? [
            ...factActions(file, facts, party),
            ...reportActions(file, facts, party),
            ...contestActions(file, party, now),
          ]
        : invitationActions(party),
    ),
  ];
}

function rank({ awaited, ready }: NextAction): number {
  return awaited ? 0 : ready ? 1 : 2;
}

/** What is waited for first, then what can be done, then what still lacks something. */
export const byUrgency = (one: NextAction, other: NextAction): number => rank(one) - rank(other);

function agreementActions(file: TradeFile, side: Side, now: Temporal.Instant): NextAction[] {
  return isStated(file.trade, 'ordered')
    ? [...cancellationActions(file, side), ...amendmentActions(file, side)]
    : [...offerActions(file, side, now), { action: 'cancel', ...DONE_WITHOUT, awaited: false }];
}

const isJoined = (party: TradeParty): boolean =>
  isSide(party.role) || party.joinedAt !== undefined || isContact(party);

function invitationActions({ role, declinedAt }: TradeParty): NextAction[] {
  return declinedAt === undefined
    ? [{ action: 'join-trade', subject: role, ...DONE_WITHOUT, awaited: true }]
    : [];
}

/**
 * Whom nothing asks for yet: a warehouse may be named until everything has been received, a bank, through which duties are paid, while goods are
 * still to be let in, a carrier while any are still to be loaded; each by whoever lets such a party in.
 */
function namingActions({ trade }: TradeFile, roles: readonly TradeRole[]): NextAction[] {
  if (holds(trade, 'delivered', 'all')) return [];
  const isNamed = (role: TradeRole) =>
    trade.parties.some((party) => party.role === role && !party.declinedAt);
  const isBankUseful = !trade.domestic && !holds(trade, 'import-released', 'all');
  const isCarrierUseful = !holds(trade, 'shipped', 'all');
  return [
    ...(isCarrierUseful ? (['carrier'] as const) : []),
    'warehouse' as const,
    ...(isBankUseful ? (['bank'] as const) : []),
  ]
    .filter((role) => !isNamed(role) && invitersOf(trade, role).some((one) => roles.includes(one)))
    .map((subject) => ({ action: 'add-party', subject, ...DONE_WITHOUT, awaited: false }));
}

/** Parties whose word would move this side's money, and whom it has not accepted. */
function acceptanceActions({ trade }: TradeFile, side: Side): NextAction[] {
  const isOutside = trade.terms.payment.some(
    (instalment) => wordOfPayment(instalment).protects === side && !isPaid(trade),
  );
  const isAsked = ({ role, declinedAt, keptBy, acceptedBy = [] }: TradeParty) =>
    declinedAt === undefined &&
    keptBy === undefined &&
    !acceptedBy.includes(side) &&
    ((isOutside && role === 'bank') ||
      FACTS.some(
        (fact) =>
          wordOf(fact, trade).protects === side && role !== side && rolesFor(fact, trade).includes(role),
      ));
  return trade.parties
    .filter(isAsked)
    .map(({ role }) => ({ action: 'accept-party', subject: role, ...DONE_WITHOUT, awaited: false }));
}

function offerActions(file: TradeFile, side: Side, now: Temporal.Instant): NextAction[] {
  const standing = standingOffer(file);
  const offering: ActionCode = side === 'seller' ? 'quote' : 'counter';
  if (!standing || isExpired(standing, now)) {
    return side === 'seller' ? [{ action: 'quote', ...DONE_WITHOUT, awaited: true }] : [];
  }
  const subject = standing.number;
  if (standing.offeredBy === side) return [{ action: offering, ...DONE_WITHOUT, awaited: false }];
  const [accept, decline] = isPurchaseOrder(standing)
    ? (['confirm-order', 'decline-order'] as const)
    : (['accept-offer', 'decline-offer'] as const);
  return [
    { action: accept, subject, ...DONE_WITHOUT, awaited: true },
    { action: decline, subject, ...DONE_WITHOUT, awaited: false },
    { action: offering, ...DONE_WITHOUT, awaited: false },
  ];
}

function cancellationActions({ trade, cancellation }: TradeFile, side: Side): NextAction[] {
  if (isBeyondCancelling(trade)) return [];
  if (!cancellation) return [{ action: 'cancel', ...DONE_WITHOUT, awaited: false }];
  const isOwn = cancellation.requestedBy === side;
  return [
    { action: isOwn ? 'withdraw-cancellation' : 'answer-cancellation', ...DONE_WITHOUT, awaited: !isOwn },
  ];
}

function amendmentActions(file: TradeFile, side: Side): NextAction[] {
  const pending = pendingAmendment(file);
  if (pending) {
    const subject = String(pending.number);
    const isMine = pending.proposedBy !== side;
    return [
      {
        action: isMine ? 'answer-amendment' : 'withdraw-amendment',
        subject,
        ...DONE_WITHOUT,
        awaited: isMine,
      },
    ];
  }
  return isStated(file.trade, 'settled')
    ? []
    : [{ action: 'propose-amendment', ...DONE_WITHOUT, awaited: false }];
}

/** Absent doers are what a report is for: for it they are not missing. */
const isLack = ({ code }: Missing): boolean => code !== 'party' && code !== 'joining';

/** What a party may report because whoever does it is not on board; a release is waited for, since only a report can tell it. */
function reportActions({ trade }: TradeFile, facts: readonly NextFact[], { role }: TradeParty): NextAction[] {
  return facts
    .filter(
      ({ fact, shipmentId }) =>
        reportersOf(fact, trade).includes(role) && !isDoerOnBoard(trade, fact, shipmentId),
    )
    .map(({ fact, shipmentId, missing, optional }) => {
      const about = shipmentId === undefined ? {} : { shipmentId };
      const lacks = missing.filter(isLack);
      const ready = lacks.length === 0;
      const awaited = ready && !optional && isVote(fact);
      return { action: 'report-fact', fact, ...about, ready, missing: lacks, awaited };
    });
}

const isVote = (fact: Fact): boolean => ruleOf(fact).together === true;

/** Reports, and losses, that a party may contest, and its own contests. */
function contestActions({ trade }: TradeFile, party: TradeParty, now: Temporal.Instant): NextAction[] {
  return standingFacts(trade)
    .filter(isContestable)
    .flatMap((report): NextAction[] => {
      const about = { fact: report.fact, subject: report.entryId, ...DONE_WITHOUT, awaited: false };
      const contest = contestOf(trade, report.entryId);
      if (!contest)
        return mayContest(trade, report, party, now) ? [{ action: 'contest-report', ...about }] : [];
      return isBy(trade, contest, party.organisationId) ? [{ action: 'withdraw-contest', ...about }] : [];
    });
}

type DataLack = Extract<Missing, { code: 'data' }>;

/** What holds up a fact that would otherwise be ready: data to supply, also for a contact that knows it, a party to add. */
function supplyActions(
  { trade }: TradeFile,
  facts: readonly NextFact[],
  roles: readonly TradeRole[],
  parties: readonly TradeParty[],
): NextAction[] {
  const isByContact = (suppliers: readonly TradeRole[]) =>
    parties.some(({ organisationId }) => knowsByContact(trade, organisationId, suppliers));
  const held = facts.filter(
    ({ ready, missing }) => !ready && missing.every(({ code }) => code === 'data' || code === 'party'),
  );
  // What a contact could say waits for the first of the others who is here.
  const isHere = (role: TradeRole) =>
    trade.parties.some((party) => party.role === role && !isContact(party) && takesPart(party));
  const data = new Map<string, DataLack>();
  const actions: NextAction[] = [];
  let isDataAwaited = false;
  for (const { fact, shipmentId, missing, optional } of held) {
    for (const lack of missing) {
      if (
        lack.code === 'data' &&
        (isByContact(lack.suppliers) || lack.suppliers.some((role) => roles.includes(role)))
      ) {
        data.set(lack.place, lack);
        const first = lack.suppliers.find(isHere);
        isDataAwaited ||=
          !optional && (isByContact(lack.suppliers) || (first !== undefined && roles.includes(first)));
      }
      if (lack.code !== 'party') continue;
      const inviters = invitersOf(trade, lack.role);
      if (!inviters.some((role) => roles.includes(role))) continue;
      const isTold = isVote(fact) && !isDoerOnBoard(trade, fact, shipmentId);
      const awaited = !optional && !isTold && roles.includes(inviters[0] as TradeRole);
      actions.push({ action: 'add-party', subject: lack.role, fact, ...DONE_WITHOUT, awaited });
    }
  }
  if (data.size === 0) return actions;
  return [
    { action: 'supply-facts', ready: true, missing: [...data.values()], awaited: isDataAwaited },
    ...actions,
  ];
}

function factActions(file: TradeFile, facts: readonly NextFact[], party: TradeParty): NextAction[] {
  const { role, organisationId } = party;
  return facts
    .filter(
      ({ fact, by, responsible }) =>
        by.includes(role) && isOutsideAgreement(fact) && isTheirs(fact, responsible, role),
    )
    .map(({ fact, shipmentId, instalmentId, responsible, ready, missing, optional, due, dueOn }) => {
      const isDone = file.partsDone.some(
        (part) =>
          part.organisationId === organisationId &&
          part.role === role &&
          part.fact === fact &&
          isAboutSame(part.shipmentId, shipmentId),
      );
      const isMeant =
        responsible.includes(role) &&
        isConcerned(file.trade, fact, party) &&
        !(isVote(fact) && !isDoerOnBoard(file.trade, fact, shipmentId));
      const about = {
        ...(shipmentId === undefined ? {} : { shipmentId }),
        ...(instalmentId === undefined ? {} : { instalmentId, subject: methodOf(file.trade, instalmentId) }),
        ...(dueOn ? { dueOn: dueOn.toString() } : {}),
      };
      const word = wordOf(fact, file.trade);
      const { protects } = word;
      if (protects && unheard(word, party) === 'not-accepted') {
        const lacks: Missing[] = [...missing, { code: 'acceptance', role: protects }];
        return { action: 'state-fact', fact, ...about, ready: false, missing: lacks, awaited: false };
      }
      const awaited = ready && !optional && !isDone && isMeant && due;
      return { action: 'state-fact', fact, ...about, ready, missing, awaited };
    });
}

/** One shipment and the whole trade are the same where there is but one: what was done about either was done. */
const isAboutSame = (done: string | undefined, next: string | undefined): boolean =>
  done === next || done === undefined || next === undefined;

const methodOf = ({ terms }: Pick<Trade, 'terms'>, instalmentId: InstalmentId): string =>
  terms.payment.find((instalment) => instalment.instalmentId === instalmentId)?.method ?? '';

/** A claim is answered by whoever it is against; how others end it, the claim itself offers. */
const isTheirs = (fact: Fact, responsible: readonly TradeRole[], role: TradeRole): boolean =>
  fact !== 'claim-resolved' || responsible.includes(role);

/** Enquiry, quotation and order have actions of their own. */
function isOutsideAgreement(fact: Fact): boolean {
  return fact !== 'enquired' && fact !== 'quoted' && fact !== 'ordered';
}

/** What the trade waits for the seller to do that was paid from outside what is no longer owed: it moves the money outside. */
const PAY_BACK = 'pay-back';

const owesBack = (trade: Trade, { role, keptBy }: TradeParty): boolean =>
  role === 'seller' &&
  keptBy === undefined &&
  trade.status !== 'closed' &&
  instalmentsOf(trade).some((standing) => owedBack(trade, standing) > 0n);

/** The one thing the trade waits for a party to do: an action code, or the name of a fact; null when nothing. */
export function awaitedOf(file: TradeFile, party: TradeParty, outlook: Outlook): string | null {
  // Sorting keeps what is awaited in this order and puts it first.
  const first = actionsOf(file, [party], outlook).find(({ awaited }) => awaited);
  if (!first) return owesBack(file.trade, party) ? PAY_BACK : null;
  return first.action === 'state-fact' && first.fact ? first.fact : first.action;
}

/** Whether cancelling now would need the other side, and what would follow; for the page that asks. */
export function cancellationPreview({ trade }: TradeFile) {
  return trade.status === 'open' && !isBeyondCancelling(trade) ? cancellationOutlook(trade) : null;
}
