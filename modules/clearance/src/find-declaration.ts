import type { Tx } from '@tongshang/database';
import type { DeclarationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { factsOf, type Trade } from '@tongshang/trade';
import type { AgencyCase, Declaration } from './declaration.ts';
import { type DeclarationFile, readDeclaration } from './declaration-file.ts';
import { refuse } from './refusals.ts';

/** A declaration the caller may see. @throws DECLARATION_NOT_FOUND */
export async function findDeclaration(tx: Tx, declarationId: DeclarationId): Promise<DeclarationFile> {
  const file = await readDeclaration(tx, declarationId);
  if (!file) throw refuse('DECLARATION_NOT_FOUND');
  return file;
}

/**
 * A declaration as it is under the lock of its trade, which makes votes, results and payments on it come one after the other. Only
 * after `findDeclaration` has shown that the caller may see it, and the trade has been locked.
 * @throws DECLARATION_CLOSED when it is released, not only by a report, or withdrawn
 */
export async function findOpen(tx: Tx, declarationId: DeclarationId): Promise<DeclarationFile> {
  const file = await findDeclaration(tx, declarationId);
  const { state } = file.declaration;
  if (isClosed(file)) throw refuse('DECLARATION_CLOSED', { state });
  return file;
}

/** Whether nothing more can be done with it; of a release that was only reported, authorities on board still have their say. */
function isClosed({ declaration, cases }: Pick<DeclarationFile, 'declaration' | 'cases'>): boolean {
  if (declaration.state === 'withdrawn') return true;
  return declaration.state === 'released' && !isReportedOnly({ declaration, cases });
}

/** Whether a release rests on a report alone. */
export function isReportedOnly({
  declaration,
  cases,
}: {
  readonly declaration: Pick<Declaration, 'state' | 'outside'>;
  readonly cases: readonly Pick<AgencyCase, 'decision'>[];
}): boolean {
  return (
    declaration.state === 'released' &&
    declaration.outside !== null &&
    cases.some(({ decision }) => decision !== 'release')
  );
}

/** The caller's own seats on a declaration. @throws NOT_YOUR_MANDATE when it has none */
export function seatsOf({ cases }: DeclarationFile, principal: Principal): AgencyCase[] {
  const seats = cases.filter((one) => one.organisationId === principal.organisationId);
  if (seats.length === 0) throw refuse('NOT_YOUR_MANDATE');
  return seats;
}

/** The entry by which the goods were declared: what votes, inspections and payments follow from. */
export function declaredEntryOf(trade: Trade, declaration: Declaration): string | undefined {
  const { direction, movement } = declaration;
  return factsOf(trade, movement === null ? `${direction}-declared` : 'remedy-declared').find(
    ({ details }) => details.declarationId === declaration.declarationId,
  )?.entryId;
}
