import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { invariant, type Refusal, together } from '@tongshang/refusal';
import { insertFamily, lockOwnFamily, selectFamily, updateFamily } from './family-store.ts';
import { definitionRefusals, type Family, type ParameterDefinition } from './parameters.ts';
import { refuse } from './refusals.ts';
import type { CatalogueDeps } from './write-product.ts';

type FamilyDraft = Pick<Family, 'code' | 'name' | 'parameters'>;

/** @throws FAMILY_CODE_TAKEN, FAMILY_PARAMETER_REPEATED, FAMILY_PARAMETER_INCOMPLETE, UNIT_UNKNOWN */
export async function createFamily(deps: CatalogueDeps, tx: Tx, draft: FamilyDraft): Promise<Family> {
  invariant(tx.organisationId !== null, 'a family is created by an organisation');
  requireSound(definitionRefusals(draft.parameters));
  const family: Family = { ...draft, familyId: randomUUIDv7(), organisationId: tx.organisationId };
  if (!(await insertFamily(tx, family))) throw refuse('FAMILY_CODE_TAKEN', { code: draft.code }, 'code');
  journal(deps, tx, 'catalogue.family-created', family);
  return family;
}

/**
 * Renames a family of the caller's own, or adds to its parameters.
 * @throws FAMILY_NOT_FOUND, FAMILY_NARROWED, and as `createFamily`
 */
export async function changeFamily(
  deps: CatalogueDeps,
  tx: Tx,
  familyId: string,
  change: { name: Family['name']; parameters: readonly ParameterDefinition[] },
): Promise<Family> {
  const family = await lockOwnFamily(tx, familyId);
  if (!family) throw refuse('FAMILY_NOT_FOUND');
  requireSound(definitionRefusals(change.parameters, family.parameters));
  const changed = { ...family, ...change };
  await updateFamily(tx, changed);
  journal(deps, tx, 'catalogue.family-changed', changed);
  return changed;
}

/** @throws FAMILY_NOT_FOUND */
export async function readFamily(tx: Tx, familyId: string): Promise<Family> {
  const family = await selectFamily(tx, familyId);
  if (!family) throw refuse('FAMILY_NOT_FOUND');
  return family;
}

function journal(deps: CatalogueDeps, tx: Tx, kind: string, family: Family): void {
  const { familyId, code, parameters } = family;
  const codes = parameters.map((parameter) => parameter.code);
  deps.journal.append(tx, { kind, subject: familyId, public: { code, parameters: codes } });
}

function requireSound(refusals: Refusal[]): void {
  const [first, ...others] = refusals;
  if (first) throw together([first, ...others]);
}
