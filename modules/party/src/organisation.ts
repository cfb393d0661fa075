import type { OrganisationId } from '@tongshang/identifier';
import type { OrganisationKind } from '@tongshang/identity';

/** Text by BCP 47 tag. */
export type LocalisedName = Readonly<Record<string, string>>;

type Address = {
  readonly street?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly subdivision?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Street, town and region in further languages, in one line. */
  readonly localised?: LocalisedName;
};

/** What every signed-in caller may know of an organisation. */
export type OrganisationFace = {
  readonly organisationId: OrganisationId;
  readonly name: LocalisedName;
  readonly kinds: readonly OrganisationKind[];
  readonly country: string;
  /** Made up, for trying the platform; shown so wherever it appears. */
  readonly demonstration: boolean;
};

export type Organisation = OrganisationFace & {
  readonly address: Address;
  readonly taxId: string | null;
  readonly legalId: string | null;
  /** By which customs know it: at most one of each register (EU, GB, XI). */
  readonly eoris: readonly string[];
  /** Countries whose authorities it is, or in which it is registered for taxes; ISO 3166-1 alpha-2. */
  readonly jurisdictions: readonly string[];
  /** It takes part as soon as a trade names it; else it is asked first. */
  readonly joinsAtOnce: boolean;
  readonly createdAt: Temporal.Instant;
};

export type OrganisationDraft = Pick<Organisation, 'name' | 'kinds' | 'country' | 'address'> & {
  readonly taxId?: string | null;
  readonly legalId?: string | null;
  readonly eoris?: readonly string[];
  readonly jurisdictions?: readonly string[];
  readonly joinsAtOnce?: boolean;
  readonly demonstration?: boolean;
};

/** What a firm may say of itself; authorities, banks and the operator are named by the operator. */
export const selfChosenKinds: readonly OrganisationKind[] = [
  'trader',
  'manufacturer',
  'carrier',
  'warehouse',
];

/** Those who act for a country: for which, is the operator's to say. */
export const authorityKinds: readonly OrganisationKind[] = ['customs', 'quality', 'tax'];
