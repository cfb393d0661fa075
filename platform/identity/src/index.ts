export { loadMasterKeys } from './master-key.ts';
export {
  checkNewPassword,
  hashPassword,
  needsRehash,
  type PasswordCost,
  passwordCostDefault,
  verifyPassword,
} from './password.ts';
export {
  answerableOf,
  guestPrincipal,
  isKind,
  type OrganisationKind,
  organisationKinds,
  type Principal,
  type SecondFactor,
  systemPrincipal,
} from './principal.ts';
export { table as identityRefusals } from './refusals.ts';
export {
  type MemberRole,
  memberRoles,
  type Scope,
  type ScopeDeclaration,
  type ScopeList,
  type Scopes,
  scopeList,
} from './scopes.ts';
export { createSealer, type Sealer } from './sealing.ts';
export {
  generateSigningKey,
  privateKeyOf,
  type SignedFields,
  signDetachedJws,
  signingKeyId,
} from './signing-key.ts';
export { csrfTokenOf, isToken, newToken, tokenHash } from './token.ts';
