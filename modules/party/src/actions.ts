import { type Action, offer } from '@tongshang/http';
import type { MemberRole, Principal } from '@tongshang/identity';

/** People and signing keys are a person's to manage, never a machine's. */
const isAdministrator = ({ scopes, via }: Pick<Principal, 'scopes' | 'via'>): boolean =>
  scopes.has('party:admin') && via === 'session';

/** What the caller may do with its own organisation: `change`, `invite`, `rotate-signing-key`. */
export function organisationActions(principal: Pick<Principal, 'scopes' | 'via'>): Action[] {
  return isAdministrator(principal) ? [offer('change'), offer('invite'), offer('rotate-signing-key')] : [];
}

/**
 * What the caller may do with a member of its organisation: `change-role`, `remove`.
 * @param owners how many owners the organisation has: the last one stays
 */
export function memberActions(
  member: { readonly role: MemberRole },
  principal: Pick<Principal, 'scopes' | 'via'>,
  owners: number,
): Action[] {
  if (!isAdministrator(principal)) return [];
  const lacks = member.role === 'owner' && owners === 1 ? ['LAST_OWNER'] : [];
  return [offer('change-role', { lacks }), offer('remove', { lacks })];
}
