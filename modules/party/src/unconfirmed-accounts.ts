import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type { Mail } from '@tongshang/mail';
import { type OpenLink, spendLinks } from './mailed-link-store.ts';
import { deletePasskeys } from './passkey-store.ts';
import {
  insertMembership,
  insertPerson,
  releaseEmail,
  selectOwnMemberships,
  upsertPassword,
} from './person-store.ts';
import { refuse } from './refusals.ts';
import { deleteSessions } from './session-store.ts';
import {
  deleteMemberships,
  lockHolder,
  lockSoleOwnerships,
  revokeInvitations,
  revokeKeys,
  takeClaimedAddress,
} from './unconfirmed-account-store.ts';

/**
 * Whoever reads the mailbox of an account that nobody has confirmed gets an account of its own with the address, and with it the organisations
 * that nobody else owns. Whoever opened the former account may have left doors open there: every other member, key and invitation of these
 * organisations ends. Organisations with another owner stay as they are, without the new account. As the platform itself.
 * Errors: ADDRESS_OF_OTHERS where the account has no organisation of its own.
 */
export async function takeAccountOver(
  mail: Pick<Mail, 'withdraw'>,
  tx: Tx,
  former: OpenLink,
  passwordHash: string,
): Promise<PersonId> {
  const own = await lockSoleOwnerships(tx, former.personId);
  if (own.length === 0) throw refuse('ADDRESS_OF_OTHERS');
  const { name, email, language } = former;
  const personId = randomUUIDv7();
  await releaseEmail(tx, former.personId);
  await insertPerson(tx, { personId, name, email, language, verifiedAt: tx.now });
  await upsertPassword(tx, personId, passwordHash);
  for (const organisationId of own) {
    await closeDoors(mail, tx, organisationId);
    await insertMembership(tx, organisationId, personId, 'owner');
  }
  if ((await selectOwnMemberships(tx, former.personId)).length === 0) {
    await deleteSessions(tx, former.personId);
    await deletePasskeys(tx, former.personId);
  }
  return personId;
}

/** Until nothing is left: each statement may have waited for a command that opened another door. */
async function closeDoors(mail: Pick<Mail, 'withdraw'>, tx: Tx, organisationId: OrganisationId) {
  for (;;) {
    const members = await deleteMemberships(tx, organisationId);
    const keys = await revokeKeys(tx, organisationId);
    const invitations = await revokeInvitations(tx, organisationId);
    for (const { mailId } of invitations) if (mailId !== null) await mail.withdraw(tx, mailId);
    if (members + keys + invitations.length === 0) return;
  }
}

/**
 * An account that was opened with another's unconfirmed address has it from now on, and the other no longer does. As the platform itself.
 * Errors: LINK_INVALID where the other was confirmed meanwhile.
 */
export async function takeClaim(tx: Tx, { personId, email }: OpenLink): Promise<void> {
  const holder = await lockHolder(tx, email);
  if (holder?.isConfirmed) throw refuse('LINK_INVALID', {}, 'token');
  if (holder) {
    await spendLinks(tx, holder.personId);
    await releaseEmail(tx, holder.personId);
  }
  await takeClaimedAddress(tx, personId);
}
