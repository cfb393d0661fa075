import type { Tx } from '@tongshang/database';
import type { Source } from '@tongshang/http';
import type { OrganisationId } from '@tongshang/identifier';
import { isToken, type Principal, tokenHash } from '@tongshang/identity';
import { countWaiting, insertClaim, selectClaims } from './claim-store.ts';
import { compare, type SaidOfContact } from './compare.ts';
import type { SuccessionDeps } from './dependencies.ts';
import { type Invitation, stateOf } from './invitation.ts';
import { insertVisit, lockInvitation, selectByToken, updateFollowed } from './invitation-store.ts';
import { tellKeeper } from './notices.ts';
import { refuse } from './refusals.ts';

/** Visits of an invitation that are kept. */
const VISITS_KEPT = 100;
/** Claims of one organisation that wait. */
const WAITING_MAX = 10;

/** What an invitation that can be followed stands for, as its keeper sees it. */
type Followed = {
  readonly invitation: Invitation & { readonly isMailed: boolean };
  readonly contact: SaidOfContact;
  /** Open trades of the keeper in which the contact is a party; nothing else of them is told. */
  readonly trades: number;
};

/**
 * What a token stands for, found in a transaction of the keeper. What opens nothing is answered alike, whyever, and kept as a visit.
 * @throws SUCCESSION_CLOSED
 */
export async function follow(deps: SuccessionDeps, token: string, source: Source): Promise<Followed> {
  const found = isToken('succession', token)
    ? await deps.database.system('find out what an invitation opens', (tx) =>
        selectByToken(tx, tokenHash(token)),
      )
    : undefined;
  if (!found) throw refuse('SUCCESSION_CLOSED');
  const keeper = { organisationId: found.organisationId, personId: null };
  const followed = await deps.database.transaction(keeper, async (tx) => {
    const opened = await readOpen(deps, tx, found);
    if (!opened) await insertVisit(tx, found, { ...source, kind: 'turned-away' }, VISITS_KEPT);
    return opened;
  });
  if (!followed) throw refuse('SUCCESSION_CLOSED');
  return followed;
}

/** Undefined where the invitation opens nothing: its maker may not invite any more, the contact is kept no more or has joined. */
async function readOpen(
  { contact, party, trades }: SuccessionDeps,
  tx: Tx,
  invitation: Followed['invitation'],
): Promise<Followed | undefined> {
  const [claim] = await selectClaims(tx, [invitation.invitationId]);
  const state = stateOf(invitation, claim, tx.now);
  if (state !== 'open') return undefined;
  if (!(await party.readScopes(tx, invitation.madeBy)).has('contact:write')) return undefined;
  const kept = await contact.readToInvite(tx, invitation.contactId);
  if (kept.isArchived || kept.joinedAs !== null) return undefined;
  const { length } = await trades.tradesKept(tx, kept.ids);
  return { invitation, contact: kept, trades: length };
}

/**
 * Who invites, for whoever has the link and has not signed in yet: what the inviter shows to everybody here, and nothing of contact or trades.
 * No opening of it is counted. @throws SUCCESSION_CLOSED
 */
export async function readInviter(deps: SuccessionDeps, token: string, source: Source) {
  const { invitation } = await follow(deps, token, source);
  const keeper = { organisationId: invitation.organisationId, personId: null };
  const [record] = await deps.database.transaction(keeper, (tx) =>
    deps.party.readOrganisations(tx, [invitation.organisationId]),
  );
  if (!record) throw refuse('SUCCESSION_CLOSED');
  const { name, country, demonstration } = record;
  return { name, country, demonstration };
}

/** What whoever follows an invitation is shown: who invites, as what, beside its own record. */
export async function open(
  { party }: Pick<SuccessionDeps, 'party'>,
  tx: Tx,
  { organisationId }: Principal,
  source: Source,
  { invitation, contact, trades }: Followed,
) {
  const [keeper, own] = await Promise.all(
    [invitation.organisationId, organisationId].map(async (id) => {
      const [record] = await party.readOrganisations(tx, [id]);
      return record;
    }),
  );
  if (!keeper || !own) throw refuse('SUCCESSION_CLOSED');
  await tx.elevated('a visit of an invitation is kept', async () => {
    await updateFollowed(tx, invitation.invitationId, 'opened');
    await insertVisit(tx, invitation, { ...source, kind: 'opened' }, VISITS_KEPT);
  });
  const { name, country, kinds, demonstration } = keeper;
  return {
    inviter: { organisationId: keeper.organisationId, name, country, kinds, demonstration },
    contact: { name: contact.name, country: contact.country },
    own: { name: own.name, country: own.country },
    compared: compare(contact, own),
    trades,
    expiresAt: invitation.expiresAt.toString(),
    hindrance: hindranceOf(keeper, own),
  };
}

type Both = { readonly organisationId: OrganisationId; readonly demonstration: boolean };

function hindranceOf(keeper: Both, own: Both) {
  if (keeper.organisationId === own.organisationId) return 'SUCCESSION_OWN_ORGANISATION' as const;
  return keeper.demonstration === own.demonstration ? null : ('SUCCESSION_DEMONSTRATION' as const);
}

/**
 * The caller's organisation says that it is the contact. It gains nothing by that until the keeper confirms it; nobody else can claim by
 * this invitation any more.
 * @throws SUCCESSION_CLOSED, SUCCESSION_PERSON_NEEDED, SUCCESSION_OWN_ORGANISATION, SUCCESSION_DEMONSTRATION, SUCCESSION_CLAIMS_TOO_MANY
 */
export async function claim(
  { party, journal }: Pick<SuccessionDeps, 'party' | 'journal'>,
  tx: Tx,
  { organisationId, personId }: Principal,
  source: Source,
  { invitation, contact }: Followed,
): Promise<void> {
  if (personId === null) throw refuse('SUCCESSION_PERSON_NEEDED');
  const { invitationId, contactId, isMailed } = invitation;
  const records = await party.readOrganisations(tx, [invitation.organisationId, organisationId]);
  const recordOf = (id: string) => records.find((one) => one.organisationId === id);
  const [keeper, own] = [recordOf(invitation.organisationId), recordOf(organisationId)];
  if (!keeper || !own) throw refuse('SUCCESSION_CLOSED');
  const hindrance = hindranceOf(keeper, own);
  if (hindrance) throw refuse(hindrance);
  if ((await countWaiting(tx, organisationId)) >= WAITING_MAX)
    throw refuse('SUCCESSION_CLAIMS_TOO_MANY', { limit: String(WAITING_MAX) });
  await takeUp(tx, invitation, source, 'claimed');
  await insertClaim(
    tx,
    {
      ...{ invitationId, keeperId: keeper.organisationId, organisationId, contactId, byMail: isMailed },
      ...{ contactName: contact.name, claimedAt: tx.now },
    },
    personId,
  );
  const told = { organisationId, keeperId: keeper.organisationId, contactName: contact.name };
  await tellKeeper(party, tx, told, own);
  journal.append(tx, {
    kind: 'succession.claimed',
    subject: keeper.organisationId,
    public: { invitationId, keeperId: keeper.organisationId },
  });
}

/** Whoever has the link says that it is not the contact: the invitation ends. @throws SUCCESSION_CLOSED */
export function decline(tx: Tx, source: Source, { invitation }: Followed): Promise<void> {
  return takeUp(tx, invitation, source, 'declined');
}

/** Of two at once one is first; what ended since it was looked at is over. @throws SUCCESSION_CLOSED */
function takeUp(
  tx: Tx,
  { invitationId, organisationId }: Invitation,
  source: Source,
  kind: 'claimed' | 'declined',
): Promise<void> {
  return tx.elevated('whoever follows an invitation takes it up', async () => {
    const held = await lockInvitation(tx, invitationId);
    const [claimed] = await selectClaims(tx, [invitationId]);
    if (!held || stateOf(held, claimed, tx.now) !== 'open') throw refuse('SUCCESSION_CLOSED');
    await updateFollowed(tx, invitationId, kind);
    await insertVisit(tx, { invitationId, organisationId }, { ...source, kind }, VISITS_KEPT);
  });
}
