import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { Journal } from '@tongshang/journal';
import type { Static } from 'typebox';
import type { OrganisationChange } from './contract.ts';
import { statement } from './found-organisation.ts';
import type { Organisation } from './organisation.ts';
import { updateOrganisation } from './organisation-store.ts';

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
