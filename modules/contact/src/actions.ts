import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { KeptContact } from './contact.ts';

/** What the caller may do with a contact: `change`, `merge`, `archive`; `restore` where it lies in the archive. One that has joined is merged no more. */
export function contactActions(
  { archivedAt, joinedAs }: Pick<KeptContact, 'archivedAt' | 'joinedAs'>,
  principal: Pick<Principal, 'scopes'>,
): Action[] {
  if (!principal.scopes.has('contact:write')) return [];
  if (archivedAt !== null) return [offer('restore')];
  return [offer('change'), ...(joinedAs === null ? [offer('merge')] : []), offer('archive')];
}
