import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { KeptContact } from './contact.ts';

/** What the caller may do with a contact: `change`, `merge`, `archive`; `restore` where it lies in the archive. */
export function contactActions(
  { archivedAt }: Pick<KeptContact, 'archivedAt'>,
  principal: Pick<Principal, 'scopes'>,
): Action[] {
  if (!principal.scopes.has('contact:write')) return [];
  return archivedAt === null ? [offer('change'), offer('merge'), offer('archive')] : [offer('restore')];
}
