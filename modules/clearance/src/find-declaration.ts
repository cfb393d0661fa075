import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { factsOf, type Trade } from '@tongshang/trade';
import type { AgencyCase, Declaration } from './declaration.ts';
import { readCases, readDeclaration } from './declaration-store.ts';
import { refuse } from './refusals.ts';

/** A declaration the caller may see. @throws DECLARATION_NOT_FOUND */
export async function findDeclaration(tx: Tx, declarationId: string): Promise<Declaration> {
  const declaration = await readDeclaration(tx, declarationId);
  if (!declaration) throw refuse('DECLARATION_NOT_FOUND');
  return declaration;
}

/**
 * Locks a declaration that the caller may see, so that votes, results and payments on it come one after the other. Elevated
 * callers only, after `findDeclaration` has shown that the caller may see it.
 * @throws DECLARATION_CLOSED when it is released or withdrawn
 */
export async function lockOpen(tx: Tx, declarationId: string): Promise<Declaration> {
  const declaration = await readDeclaration(tx, declarationId, true);
  if (!declaration) throw refuse('DECLARATION_NOT_FOUND');
  const { state } = declaration;
  if (state === 'released' || state === 'withdrawn') throw refuse('DECLARATION_CLOSED', { state });
  return declaration;
}

/** The caller's own seats on a declaration. @throws NOT_YOUR_MANDATE when it has none */
export async function seatsOf(tx: Tx, declaration: Declaration, principal: Principal): Promise<AgencyCase[]> {
  const seats = (await readCases(tx, declaration)).filter(
    (one) => one.organisationId === principal.organisationId,
  );
  if (seats.length === 0) throw refuse('NOT_YOUR_MANDATE');
  return seats;
}

/** The entry by which the goods were declared: what votes, inspections and payments follow from. */
export function declaredEntryOf(trade: Trade, declaration: Declaration): string | undefined {
  return factsOf(trade, `${declaration.direction}-declared`).find(
    ({ details }) => details.declarationId === declaration.declarationId,
  )?.entryId;
}
