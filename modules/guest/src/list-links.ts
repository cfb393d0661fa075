import type { Tx } from '@tongshang/database';
import { offer } from '@tongshang/http';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { actionsNow, isContact, type TradeFile } from '@tongshang/trade';
import { ACT_RULES, type Act, actsOf } from './act.ts';
import { isToRead } from './answers-to-read.ts';
import type { GuestDeps } from './dependencies.ts';
import { type Link, stateOf } from './link.ts';
import { lockLink, selectLinks, selectVisits, updateRevoked, type VisitRow } from './link-store.ts';
import { refuse } from './refusals.ts';
import { isHeld } from './standing.ts';
import { vouchableBy } from './verify-address.ts';

const LINKS_SHOWN = 100;
const VISITS_SHOWN = 10;

/** The links that the caller's organisation made in a trade, and what it may ask its contacts for. @throws TRADE_NOT_FOUND */
export async function listLinks(deps: GuestDeps, tx: Tx, principal: Principal, tradeId: TradeId) {
  const file = await deps.trades.readFile(tx, tradeId);
  const links = await selectLinks(tx, tradeId, LINKS_SHOWN);
  const visits = Map.groupBy(
    await selectVisits(
      tx,
      links.map(({ linkId }) => linkId),
      VISITS_SHOWN,
    ),
    ({ linkId }) => linkId,
  );
  const names = await deps.party.readNames(tx, [...new Set(links.map(({ madeBy }) => madeBy))]);
  const items = [];
  for (const link of links) {
    const held = await isHeld(deps, tx, file.trade, link);
    items.push(viewOf(link, held, tx.now, visits.get(link.linkId) ?? [], principal, names));
  }
  const vouchable = await vouchableBy(tx, file, principal);
  return { items, possible: possibleFor(file, principal, tx.now), ...vouchable };
}

function viewOf(
  link: Link,
  held: boolean,
  now: Temporal.Instant,
  visits: readonly VisitRow[],
  { scopes }: Principal,
  names: ReadonlyMap<string, string>,
) {
  const { linkId, contactId, act, language, asked, answeredAt, answer } = link;
  const state = stateOf(link, held, now);
  const mayRevoke = scopes.has('guest:write') && (state === 'open' || state === 'answered');
  return {
    ...{ linkId, contactId, act, language, state, madeBy: link.madeBy, openedCount: link.openedCount },
    ...{
      delivery: link.mailId ? 'mail' : 'hand',
      mailId: link.mailId,
      isAnsweredByMail: link.isAnsweredByMail,
    },
    recipient: { name: link.recipientName, email: link.recipientAddress },
    ...(asked.question === undefined ? {} : { question: asked.question }),
    madeByName: names.get(link.madeBy) ?? null,
    madeAt: link.madeAt.toString(),
    expiresAt: link.expiresAt.toString(),
    answer: answeredAt && answer ? { at: answeredAt.toString(), said: answer } : null,
    visits: visits.map(({ at, kind, network, device }) => ({ at: at.toString(), kind, network, device })),
    actions: [
      ...(scopes.has('guest:write') && isToRead(link) ? [offer('read', { awaited: true })] : []),
      ...(mayRevoke ? [offer('revoke')] : []),
    ],
  };
}

/** By contact, the acts that can be done today: a link that opens too early helps nobody. */
function possibleFor(file: TradeFile, { organisationId, scopes }: Principal, now: Temporal.Instant) {
  if (file.trade.status !== 'open' || !scopes.has('guest:write')) return [];
  const told = actionsNow(file, organisationId, now).filter(({ inTheNameOf }) => inTheNameOf !== undefined);
  const isDue = (act: Act, contactId: OrganisationId): boolean => {
    const own = told.filter(({ inTheNameOf, ready }) => inTheNameOf === contactId && ready);
    if (act === 'confirm-order')
      return own.some(({ action }) => action === 'accept-offer' || action === 'confirm-order');
    if (act === 'confirm-receipt') return own.some(({ fact }) => fact === 'delivered');
    if (act !== 'confirm-pickup') return true;
    const { portOfLoading, portOfDischarge } = file.trade.terms;
    return (
      portOfLoading !== undefined &&
      portOfDischarge !== undefined &&
      own.some(({ fact }) => fact === 'shipped')
    );
  };
  const kept = file.trade.parties.filter(
    (party) => isContact(party) && party.keptBy === organisationId && party.declinedAt === undefined,
  );
  const byContact = Map.groupBy(kept, (party) => party.organisationId);
  return [...byContact].map(([contactId, parties]) => ({
    contactId,
    acts: [...new Set(parties.flatMap(actsOf))].filter(
      (act) => scopes.has(ACT_RULES[act].scope) && isDue(act, contactId),
    ),
  }));
}

/** Ends a link at once, also one that was answered: its receipt is no longer shown. @throws GUEST_LINK_NOT_FOUND, GUEST_LINK_PERSON_NEEDED */
export async function revokeLink(
  { mail }: Pick<GuestDeps, 'mail'>,
  tx: Tx,
  { personId }: Principal,
  linkId: string,
): Promise<void> {
  // Waits for an act that is under way: afterwards either it has been done, or nothing can be done any more.
  const link = await lockLink(tx, linkId);
  if (!link) throw refuse('GUEST_LINK_NOT_FOUND');
  if (personId === null) throw refuse('GUEST_LINK_PERSON_NEEDED');
  await updateRevoked(tx, linkId, personId);
  if (link.mailId) await mail.withdraw(tx, link.mailId);
}
