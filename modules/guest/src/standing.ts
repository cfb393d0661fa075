import type { Tx } from '@tongshang/database';
import type { ContactId, PersonId } from '@tongshang/identifier';
import type { Scope } from '@tongshang/identity';
import { isContact, type Trade } from '@tongshang/trade';
import { ACT_RULES, type Act } from './act.ts';
import type { GuestDeps } from './dependencies.ts';
import { isExpired, type Link } from './link.ts';
import { updateEnded } from './link-store.ts';

type Held = Pick<Link, 'organisationId' | 'contactId' | 'role' | 'act' | 'madeBy'>;

/** What somebody must be allowed to send a link for an act, and must still be while it opens anything. */
const scopesFor = ({ act }: Pick<Link, 'act'>): readonly Scope[] => ['guest:write', ACT_RULES[act].scope];

/**
 * Whether everything that a link hangs on is still so: the trade is open, the contact takes part in it, its keeper still keeps it, and
 * whoever made the link belongs to the keeper and may do the act. Until the transaction ends nobody changes the last.
 */
export async function isHeld(
  { contact, party }: Pick<GuestDeps, 'contact' | 'party'>,
  tx: Tx,
  trade: Trade,
  link: Held,
): Promise<boolean> {
  const { organisationId, contactId, role, madeBy } = link;
  const isParty = trade.parties.some(
    (one) =>
      one.organisationId === contactId &&
      one.role === role &&
      isContact(one) &&
      one.keptBy === organisationId &&
      one.declinedAt === undefined,
  );
  if (trade.status !== 'open' || !isParty) return false;
  const [kept] = await contact.readContacts(tx, [contactId as ContactId]);
  if (!kept || kept.isArchived) return false;
  const scopes = await party.readScopes(tx, madeBy);
  return scopesFor(link).every((scope) => scopes.has(scope));
}

/** Whether a link opens anything now. */
export async function opens(
  deps: Pick<GuestDeps, 'contact' | 'party'>,
  tx: Tx,
  trade: Trade,
  link: Link,
): Promise<boolean> {
  return (
    link.revokedAt === null &&
    link.endedAt === null &&
    !isExpired(link, tx.now) &&
    (await isHeld(deps, tx, trade, link))
  );
}

/** Ends the links of a person for what it may not do any more: they do not live again when it may. */
export async function endLinksOf(tx: Tx, personId: PersonId, left: ReadonlySet<Scope>): Promise<void> {
  const acts = (Object.keys(ACT_RULES) as Act[]).filter(
    (act) => !scopesFor({ act }).every((scope) => left.has(scope)),
  );
  await updateEnded(tx, personId, acts);
}
