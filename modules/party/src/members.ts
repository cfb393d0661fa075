import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import type { MemberRole, Principal, ScopeList } from '@tongshang/identity';
import { deleteMembership, lockMember, updateRole } from './person-store.ts';
import { refuse } from './refusals.ts';

/** Nobody gives a role that may do more than they may. Errors: SCOPE_NOT_YOURS. */
export function needRole(scopes: ScopeList, principal: Principal, role: MemberRole): void {
  const lacking = scopes.ofRole(role).find((scope) => !principal.scopes.has(scope));
  if (lacking !== undefined) throw refuse('SCOPE_NOT_YOURS', { scope: lacking }, 'role');
}

/** Errors: PERSON_NOT_FOUND, LAST_OWNER, SCOPE_NOT_YOURS. */
export async function changeRole(
  tx: Tx,
  scopes: ScopeList,
  principal: Principal,
  personId: PersonId,
  role: MemberRole,
): Promise<void> {
  needRole(scopes, principal, role);
  const member = await lockMember(tx, principal.organisationId, personId);
  if (member === undefined) throw refuse('PERSON_NOT_FOUND');
  if (member.role === 'owner' && role !== 'owner' && member.owners === 1) throw refuse('LAST_OWNER');
  await updateRole(tx, principal.organisationId, personId, role);
}

/** Errors: PERSON_NOT_FOUND, LAST_OWNER. */
export async function removeMember(tx: Tx, principal: Principal, personId: PersonId): Promise<void> {
  const member = await lockMember(tx, principal.organisationId, personId);
  if (member === undefined) throw refuse('PERSON_NOT_FOUND');
  if (member.role === 'owner' && member.owners === 1) throw refuse('LAST_OWNER');
  await deleteMembership(tx, principal.organisationId, personId);
}
