import type { Tx } from '@tongshang/database';
import type { OrganisationKind } from '@tongshang/identity';
import type { Address, Localised } from '@tongshang/trade-facts';

/** What a trade takes over from an organisation when it becomes a party. */
export type OrganisationRecord = {
  readonly organisationId: string;
  readonly name: Localised;
  readonly kinds: readonly OrganisationKind[];
  readonly country: string;
  readonly address: Address;
  readonly taxId: string | null;
  readonly legalId: string | null;
  readonly demonstration: boolean;
};

/** The records of these organisations; unknown ones are left out. Called elevated, for parties that the caller named. */
export type ReadOrganisations = (
  tx: Tx,
  organisationIds: readonly string[],
) => Promise<readonly OrganisationRecord[]>;
