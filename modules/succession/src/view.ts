import type { Tx } from '@tongshang/database';
import { type Action, offer } from '@tongshang/http';
import type { ContactId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { selectClaims, selectOutcomes, selectOwnClaims, selectWaiting } from './claim-store.ts';
import { compare } from './compare.ts';
import { seenOf } from './confirm.ts';
import type { SuccessionDeps } from './dependencies.ts';
import { type Claim, type Invitation, stateOf } from './invitation.ts';
import { selectInvitations, selectVisits, type VisitRow } from './invitation-store.ts';

const INVITATIONS_SHOWN = 20;
const VISITS_SHOWN = 10;
const CLAIMS_SHOWN = 50;
/** Trades that stay as they are; a contact has few. */
const LEFT_SHOWN = 100;

/** How a contact joins, as its keeper sees it: invitations, who claimed, what became of the trades. @throws CONTACT_NOT_FOUND */
export async function readSuccession(
  deps: SuccessionDeps,
  tx: Tx,
  principal: Principal,
  contactId: ContactId,
) {
  const contact = await deps.contact.readToInvite(tx, contactId);
  const invitations = await selectInvitations(tx, contact.ids, INVITATIONS_SHOWN);
  const ids = invitations.map(({ invitationId }) => invitationId);
  const claims = new Map((await selectClaims(tx, ids)).map((claim) => [claim.invitationId, claim]));
  const visits = Map.groupBy(await selectVisits(tx, ids, VISITS_SHOWN), ({ invitationId }) => invitationId);
  const named = [...new Set([...claims.values()].map(({ organisationId }) => organisationId))];
  const joined = contact.joinedAs === null ? [] : [contact.joinedAs];
  const records = new Map(
    (await deps.party.readOrganisations(tx, [...named, ...joined])).map((one) => [one.organisationId, one]),
  );
  const names = await deps.party.readNames(tx, [...new Set(invitations.map(({ madeBy }) => madeBy))]);
  const left = await deps.trades.tradesKept(tx, contact.ids);
  const mayWrite = principal.scopes.has('contact:write');
  const items = invitations.map((invitation) => {
    const claim = claims.get(invitation.invitationId);
    const state = stateOf(invitation, claim, tx.now);
    const record = claim && records.get(claim.organisationId);
    return {
      ...shownOf(invitation, visits.get(invitation.invitationId) ?? []),
      state,
      madeByName: names.get(invitation.madeBy) ?? null,
      claim:
        claim && record
          ? {
              ...claimedAs(claim),
              organisation: {
                organisationId: record.organisationId,
                name: record.name,
                country: record.country,
              },
              compared: compare(contact, record),
              seen: seenOf(contact, record),
            }
          : null,
      actions: actionsOf(state, mayWrite),
    };
  });
  const joinedAs = contact.joinedAs === null ? undefined : records.get(contact.joinedAs);
  return {
    mailboxes: contact.mailboxes,
    sendsMail: deps.mail.isSetUp,
    openTrades: left.length,
    items,
    joined: joinedAs
      ? {
          ...{ organisationId: joinedAs.organisationId, name: joinedAs.name, country: joinedAs.country },
          at: contact.joinedAt?.toString() ?? '',
          ...(await resultOf(deps, tx, ids, left)),
        }
      : null,
    actions: mayWrite && !contact.isArchived && contact.joinedAs === null ? [offer('invite')] : [],
  };
}

function shownOf(one: Invitation, visits: readonly VisitRow[]) {
  return {
    ...{ invitationId: one.invitationId, delivery: one.mailId ? 'mail' : 'hand', mailId: one.mailId },
    ...{ address: one.recipientAddress, madeAt: one.madeAt.toString(), expiresAt: one.expiresAt.toString() },
    openedCount: one.openedCount,
    visits: visits.map(({ at, kind, network, device }) => ({ at: at.toString(), kind, network, device })),
  };
}

const claimedAs = ({ claimedAt, byMail }: Claim) => ({ at: claimedAt.toString(), byMail });

function actionsOf(state: string, mayWrite: boolean): Action[] {
  if (!mayWrite) return [];
  if (state === 'claimed') return [offer('confirm', { awaited: true }), offer('refuse'), offer('revoke')];
  return state === 'open' ? [offer('revoke')] : [];
}

/** Which trades were taken over, which stay as they were and why, and how many wait. */
async function resultOf({ trades }: SuccessionDeps, tx: Tx, ids: readonly string[], kept: readonly string[]) {
  const outcomes = await selectOutcomes(tx, ids);
  const leftOver = outcomes.filter(({ outcome }) => outcome === 'left');
  const seen = new Set(outcomes.map(({ tradeId }) => tradeId));
  const left = [];
  for (const { tradeId, reason } of leftOver.slice(0, LEFT_SHOWN)) {
    const { number } = await trades.readTrade(tx, tradeId);
    left.push({ tradeId, number, reason: reason ?? '' });
  }
  return {
    takenOver: outcomes.length - leftOver.length,
    left,
    waiting: kept.filter((tradeId) => !seen.has(tradeId)).length,
  };
}

/** What the caller's organisation has claimed to be, and how that stands. */
export async function readClaims({ party }: Pick<SuccessionDeps, 'party'>, tx: Tx) {
  const claims = await selectOwnClaims(tx, CLAIMS_SHOWN);
  const keepers = [...new Set(claims.map(({ keeperId }) => keeperId))];
  const names = new Map(
    (await party.readOrganisations(tx, keepers)).map((one) => [one.organisationId, one.name]),
  );
  return {
    items: claims.map((claim) => ({
      ...{ invitationId: claim.invitationId, state: claim.state, at: claim.claimedAt.toString() },
      endedFor: claim.endedFor,
      inviter: names.get(claim.keeperId) ?? {},
      contact: claim.contactName,
    })),
  };
}

/** Who says to be a contact of the caller's, and waits for its word: longest first. */
export async function readWaiting({ party, contact }: Pick<SuccessionDeps, 'party' | 'contact'>, tx: Tx) {
  const claims = await selectWaiting(tx, CLAIMS_SHOWN);
  const claimants = [...new Set(claims.map(({ organisationId }) => organisationId))];
  const names = new Map(
    (await party.readOrganisations(tx, claimants)).map((one) => [one.organisationId, one.name]),
  );
  const items = [];
  for (const { invitationId, contactId, organisationId, claimedAt } of claims) {
    const kept = await contact.readToInvite(tx, contactId);
    items.push({
      ...{ invitationId, contactId: kept.contactId, at: claimedAt.toString() },
      ...{ contact: kept.name, organisation: names.get(organisationId) ?? {} },
    });
  }
  return { items };
}
