import type { OrganisationId } from '@tongshang/identifier';
import { type Fact, ruleOf } from '@tongshang/trade-facts';
import { contactsOf } from './contacts-of.ts';
import type { TradeFile } from './file.ts';
import {
  type ActionCode,
  byUrgency,
  type NextAction,
  nextActions,
  type Outlook,
  outlookOf,
} from './next-actions.ts';

/** What a contact does in its trade that its keeper may tell; what either side says for itself, the keeper says as its own side. */
const TOLD: readonly ActionCode[] = [
  ...(['quote', 'accept-offer', 'decline-offer', 'confirm-order', 'decline-order'] as const),
  ...(['answer-amendment', 'answer-cancellation'] as const),
  'state-fact',
];

/**
 * What an organisation can do in a trade: by itself, and by telling what contacts of its own did. What it may tell in the name of the one
 * who did it, it does not report besides.
 */
export function organisationActions(
  file: TradeFile,
  organisationId: OrganisationId,
  outlook: Outlook,
): readonly NextAction[] {
  const own = file.trade.parties.filter((party) => party.organisationId === organisationId);
  const theirs = contactsOf(file.trade, organisationId).flatMap((contact) =>
    nextActions(file, [contact], outlook)
      .filter(({ action }) => TOLD.includes(action))
      .map((action) => ({ ...action, inTheNameOf: contact.organisationId })),
  );
  const told = theirs.filter(({ fact }) => !(fact && isOfPapers(fact)));
  // Nobody else will do it: what the trade waits for from a contact, it waits for from its keeper, who does it itself or reports it.
  const isDueOfContact = (own: NextAction) =>
    own.ready &&
    theirs.some(
      (one) => one.awaited && one.fact !== undefined && isSame({ ...own, action: reportedBy(own, one) }, one),
    );
  const isTold = ({ fact, shipmentId }: NextAction) =>
    told.some((one) => one.action === 'state-fact' && one.fact === fact && one.shipmentId === shipmentId);
  const ownActions = nextActions(file, own, outlook);
  return [
    ...ownActions
      .filter((one) => one.action !== 'report-fact' || !isTold(one))
      .map((one) => (isDueOfContact(one) ? { ...one, awaited: true } : one)),
    ...told.filter((one) => !ownActions.some((mine) => isSame(mine, one))),
  ].sort(byUrgency);
}

/** The same, by what the trade could state next now. */
export const actionsNow = (file: TradeFile, organisationId: OrganisationId, now: Temporal.Instant) =>
  organisationActions(file, organisationId, outlookOf(file, now));

/** The act that a report stands for. */
const reportedBy = ({ action }: NextAction, done: NextAction): ActionCode =>
  action === 'report-fact' ? done.action : action;

/** What the caller does itself as well, it does not tell of another. */
const isSame = (one: NextAction, other: NextAction): boolean =>
  one.action === other.action &&
  one.fact === other.fact &&
  one.shipmentId === other.shipmentId &&
  one.instalmentId === other.instalmentId;

/** Declarations and releases have a form of their own for what was done outside, which the keeper is offered as a report. */
const isOfPapers = (fact: Fact): boolean => {
  const { by, reportedBy = [], together } = ruleOf(fact);
  return together === true || reportedBy.some((actor) => by.includes(actor));
};
