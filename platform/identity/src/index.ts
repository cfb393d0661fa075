export {
  isKind,
  type OrganisationKind,
  organisationKinds,
  type Principal,
  systemPrincipal,
} from './principal.ts';
export { isScope, type MemberRole, memberRoles, type Scope, scopes, scopesOfRole } from './scopes.ts';
