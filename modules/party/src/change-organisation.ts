import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import { invariant } from '@tongshang/refusal';
import type { Static } from 'typebox';
import { checkNumbers } from './check-numbers.ts';
import type { OrganisationChange } from './contract.ts';
import { statement } from './found-organisation.ts';
import type { WouldChange } from './four-eyes.ts';
import { requireNoOfficesName } from './office-names.ts';
import { authorityKinds, type Organisation } from './organisation.ts';
import { selectOrganisations, updateOrganisation } from './organisation-store.ts';
import { refuse } from './refusals.ts';

/** The matter of a change of what an organisation is, among what takes two owners. */
export const ORGANISATION = 'organisation';

export type OrganisationChanged = Static<typeof OrganisationChange>;

/** What a firm is: what it is called, where, and under which numbers. How one reaches it, and how it joins, is not. */
type Identity = Pick<Organisation, 'name' | 'country' | 'taxId' | 'legalId' | 'jurisdictions' | 'eoris'>;

/** @param changed without EORI numbers those stay that are there */
export function isSameFirm(
  own: Identity,
  changed: Omit<Identity, 'eoris'> & Partial<Pick<Identity, 'eoris'>>,
): boolean {
  const whole = ({ name, country, taxId, legalId, jurisdictions, eoris }: Identity) =>
    JSON.stringify([
      ...[Object.entries(name).sort(), country, taxId, legalId],
      ...[[...jurisdictions].sort(), [...eoris].sort()],
    ]);
  return whole(own) === whole({ ...changed, eoris: changed.eoris ?? own.eoris });
}

/**
 * What a firm may be, by itself: asked when a change is asked for and again when it is made, since the operator, or another firm, may have changed
 * something meanwhile.
 * Errors: JURISDICTIONS_NOT_SELF_CHOSEN, NAME_OF_AN_OFFICE, PARTY_NUMBER_FORM, PARTY_NUMBER_CHECK_DIGIT.
 */
export async function requireMayBe(tx: Tx, own: Organisation, changed: OrganisationChanged): Promise<void> {
  const isOne = (...kinds: readonly string[]) => own.kinds.some((kind) => kinds.includes(kind));
  const given = new Set(own.jurisdictions).symmetricDifference(new Set(changed.jurisdictions));
  if (isOne(...authorityKinds) && given.size > 0)
    throw refuse('JURISDICTIONS_NOT_SELF_CHOSEN', {}, 'jurisdictions');
  checkNumbers(changed, '', own);
  if (!isSameFirm(own, changed) && !isOne(...authorityKinds, 'bank', 'operator'))
    await requireNoOfficesName(tx, changed.name, 'name', own.organisationId);
}

/** What of a firm two owners would agree on, as it is and as it would be. An address is of it only where it goes to another country with the firm. */
export async function firmWouldChange(tx: Tx, changed: OrganisationChanged): Promise<WouldChange> {
  const [own] = await selectOrganisations(tx, [tx.organisationId ?? '']);
  invariant(own, 'an organisation that two owners have is there');
  const moves = changed.country !== own.country;
  const whole = ({ name, country, address, taxId, legalId, eoris, jurisdictions }: OrganisationChanged) =>
    ({
      ...{ name, country, taxId, legalId, eoris: eoris ?? own.eoris, jurisdictions },
      ...(moves ? { address } : {}),
    }) as unknown as Json;
  return { before: whole(own as unknown as OrganisationChanged), after: whole(changed) };
}

/** What two owners have agreed on; how the firm is reached, which needed none, stays as it is by now, but for an address in another country. */
export async function changeAsApproved(
  journal: Pick<Journal, 'append'>,
  tx: Tx,
  organisationId: OrganisationId,
  { joinsAtOnce: _joinsAtOnce, ...agreed }: OrganisationChanged,
): Promise<void> {
  const [own] = await selectOrganisations(tx, [organisationId]);
  invariant(own, 'an organisation that two owners have is there');
  const address = agreed.country === own.country ? own.address : agreed.address;
  const changed = { ...agreed, address };
  await requireMayBe(tx, own, changed);
  await changeOrganisation(journal, tx, organisationId, changed);
}

/** Of a change that waits for a second owner, what needs none: how the firm is reached, and how it joins. Undefined where that stays. */
export function withoutIdentity(
  own: Organisation,
  changed: OrganisationChanged,
): OrganisationChanged | undefined {
  const { name, country, taxId, legalId } = own;
  const address = changed.country === country ? changed.address : own.address;
  const joinsAtOnce = changed.joinsAtOnce ?? own.joinsAtOnce;
  if (joinsAtOnce === own.joinsAtOnce && isDeepStrictEqual(address, own.address)) return undefined;
  return { name, country, taxId, legalId, jurisdictions: [...own.jurisdictions], address, joinsAtOnce };
}

export async function changeOrganisation(
  journal: Pick<Journal, 'append'>,
  tx: Tx,
  organisationId: OrganisationId,
  changed: OrganisationChanged,
): Promise<void> {
  await updateOrganisation(tx, { organisationId, ...changed });
  journal.append(tx, {
    kind: 'party.organisation-changed',
    subject: organisationId,
    public: { organisationId },
    private: { organisation: statement(changed) },
  });
}
