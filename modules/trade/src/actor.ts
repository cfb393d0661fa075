import type { OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Side } from '@tongshang/incoterms';
import { isContact, type Trade, type TradeRole, takesPart } from '@tongshang/trade-facts';
import { refuse } from './refusals.ts';

/** The roles in which an organisation takes part in a trade; none when it was only asked, or has declined. */
export function rolesOf(trade: Trade, organisationId: OrganisationId): readonly TradeRole[] {
  return trade.parties
    .filter((party) => party.organisationId === organisationId && takesPart(party))
    .map((party) => party.role);
}

/**
 * The first of the given roles that the caller's organisation has in this trade.
 * @throws NOT_YOUR_PART unless it has one of them
 */
export function requireRole(
  trade: Trade,
  principal: Pick<Principal, 'organisationId'>,
  ...roles: TradeRole[]
): TradeRole {
  const own = rolesOf(trade, principal.organisationId);
  const role = roles.find((candidate) => own.includes(candidate));
  if (role === undefined) throw refuse('NOT_YOUR_PART', { roles: roles.join(', ') });
  return role;
}

/**
 * For what is told with a paper from outside: the caller has the role, or keeps the contact that has it.
 * @throws NOT_YOUR_PART
 */
export function requireTeller(
  trade: Trade,
  principal: Pick<Principal, 'organisationId'>,
  role: TradeRole,
): void {
  const { organisationId } = principal;
  const isKept = trade.parties.some((party) => party.role === role && party.keptBy === organisationId);
  if (!isKept) requireRole(trade, principal, role);
}

/**
 * Whether an organisation has from the papers of a contact that it keeps what somebody in one of these roles knows. Where one of them is here, it says so itself: a
 * buyer's own shed does not speak for a seller on the platform.
 */
export function knowsByContact(
  { parties }: Pick<Trade, 'parties'>,
  organisationId: OrganisationId,
  roles: readonly TradeRole[],
): boolean {
  const knowing = parties.filter(({ role }) => roles.includes(role));
  return (
    knowing.some(({ keptBy }) => keptBy === organisationId) &&
    knowing.every((party) => isContact(party) || !takesPart(party))
  );
}

/**
 * For what somebody knows of the goods: in which role the caller says it; its own where a contact that it keeps is the one who knows.
 * @throws NOT_YOUR_PART unless it has one of the roles, or `knowsByContact`
 */
export function requireSupplier(
  trade: Trade,
  principal: Pick<Principal, 'organisationId'>,
  roles: readonly TradeRole[],
): TradeRole {
  const { organisationId } = principal;
  const own = knowsByContact(trade, organisationId, roles) ? rolesOf(trade, organisationId) : [];
  return requireRole(trade, principal, ...roles, ...own);
}

/** Which of the two sides the caller is. @throws NOT_YOUR_PART when neither */
export function sideOf(trade: Trade, principal: Pick<Principal, 'organisationId'>): Side {
  return requireRole(trade, principal, 'seller', 'buyer') as Side;
}

/** @throws TRADE_CANCELLED, TRADE_CLOSED */
export function requireOpen(trade: Trade): void {
  if (trade.status === 'cancelled') throw refuse('TRADE_CANCELLED');
  if (trade.status === 'closed') throw refuse('TRADE_CLOSED');
}
