/** What a caller may do inside its organisation. Every signed-in caller may read what its organisation may read. */
export const scopes = [
  'party:admin',
  'catalogue:write',
  'trade:read',
  'trade:write',
  'document:write',
  'stock:write',
  'trace:write',
  'clearance:declare',
  'clearance:vote',
  'settlement:write',
  'journal:read',
] as const;

export type Scope = (typeof scopes)[number];

export const memberRoles = ['owner', 'clerk', 'viewer'] as const;

export type MemberRole = (typeof memberRoles)[number];

const roleScopes: Readonly<Record<MemberRole, readonly Scope[]>> = {
  owner: scopes,
  clerk: scopes.filter((scope) => scope !== 'party:admin'),
  viewer: ['trade:read', 'journal:read'],
};

/** The scopes a member role gives: owner all, clerk all but `party:admin`, viewer the reading ones. */
export function scopesOfRole(role: MemberRole): readonly Scope[] {
  return roleScopes[role];
}

export function isScope(value: string): value is Scope {
  return (scopes as readonly string[]).includes(value);
}
