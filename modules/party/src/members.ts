import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import type { MemberRole, Principal, Scope, ScopeList } from '@tongshang/identity';
import type { Mail } from '@tongshang/mail';
import { revokeKeysOf } from './api-keys.ts';
import { noteOwnerLeft, withdrawApprovalsOf } from './approval-store.ts';
import { revokeInvitationsOf } from './invitation-store.ts';
import { deleteMembership, lockMember, updateRole } from './person-store.ts';
import { refuse } from './refusals.ts';
import { deleteSessionsIn } from './session-store.ts';

/** Ends, in the transaction in which a person loses rights in the acting organisation, what it made by them; `left` is what it may still do. */
export type WhenRightsEnd = (tx: Tx, personId: PersonId, left: ReadonlySet<Scope>) => Promise<void>;

type MemberDeps = {
  readonly scopes: ScopeList;
  readonly mail: Pick<Mail, 'withdraw'>;
  readonly whenRightsEnd: readonly WhenRightsEnd[];
};

/** Nobody gives a role that may do more than they may. Errors: SCOPE_NOT_YOURS. */
export function needRole(scopes: ScopeList, principal: Principal, role: MemberRole): void {
  const lacking = scopes.ofRole(role).find((scope) => !principal.scopes.has(scope));
  if (lacking !== undefined) throw refuse('SCOPE_NOT_YOURS', { scope: lacking }, 'role');
}

/** Errors: PERSON_NOT_FOUND, LAST_OWNER, SCOPE_NOT_YOURS. */
export async function changeRole(
  tx: Tx,
  deps: MemberDeps,
  principal: Principal,
  personId: PersonId,
  role: MemberRole,
): Promise<void> {
  needRole(deps.scopes, principal, role);
  const member = await lockMember(tx, principal.organisationId, personId);
  if (member === undefined) throw refuse('PERSON_NOT_FOUND');
  if (member.role === 'owner' && role !== 'owner' && member.owners === 1) throw refuse('LAST_OWNER');
  await updateRole(tx, principal.organisationId, personId, role);
  if (member.role === 'owner' && role !== 'owner') await noteOwnerLeft(tx);
  await endWhatWasMade(deps, tx, personId, deps.scopes.ofRole(role));
}

/** Errors: PERSON_NOT_FOUND, LAST_OWNER. */
export async function removeMember(
  tx: Tx,
  deps: MemberDeps,
  principal: Principal,
  personId: PersonId,
): Promise<void> {
  const member = await lockMember(tx, principal.organisationId, personId);
  if (member === undefined) throw refuse('PERSON_NOT_FOUND');
  if (member.role === 'owner' && member.owners === 1) throw refuse('LAST_OWNER');
  await deleteMembership(tx, principal.organisationId, personId);
  if (member.role === 'owner') await noteOwnerLeft(tx);
  await endWhatWasMade(deps, tx, personId, []);
  await tx.elevated('whoever was removed is signed out here', () =>
    deleteSessionsIn(tx, principal.organisationId, personId),
  );
}

/** Keys that may do more than their maker may now, open invitations of whoever may invite no more, and what other modules keep. */
async function endWhatWasMade(
  { mail, whenRightsEnd }: MemberDeps,
  tx: Tx,
  personId: PersonId,
  left: readonly Scope[],
): Promise<void> {
  await revokeKeysOf(tx, personId, left);
  if (!left.includes('party:admin')) {
    await withdrawApprovalsOf(tx, personId);
    for (const mailId of await revokeInvitationsOf(tx, personId)) await mail.withdraw(tx, mailId);
  }
  for (const end of whenRightsEnd) await end(tx, personId, new Set(left));
}
