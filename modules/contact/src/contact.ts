import type { ContactId, OrganisationId } from '@tongshang/identifier';
import type { OrganisationKind } from '@tongshang/identity';
import type { Incoterm } from '@tongshang/incoterms';
import type { NumberScheme } from '@tongshang/party-number';
import type { Instalment } from '@tongshang/trade-facts';
import type { UblDocumentType } from '@tongshang/ubl';

/** Text by BCP 47 tag. */
export type LocalisedName = Readonly<Record<string, string>>;

/** What a contact can be: every kind of organisation but the operator, of which there is one. */
export const CONTACT_KINDS = [
  'trader',
  'manufacturer',
  'carrier',
  'warehouse',
  'customs',
  'quality',
  'tax',
  'bank',
] as const satisfies readonly OrganisationKind[];
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What it does for its keeper, closer than its kind: a forwarder and a courier are both carriers. */
export const OCCUPATIONS = [
  'buyer',
  'supplier',
  'agent',
  'forwarder',
  'courier',
  'broker',
  'insurer',
  'inspector',
  'chamber',
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

export const ADDRESS_USES = ['registered', 'delivery', 'notify', 'billing'] as const;
type AddressUse = (typeof ADDRESS_USES)[number];

export const MODES = ['sea', 'air', 'road', 'rail', 'post'] as const;

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
export type UsedAddress = Address & { readonly use: AddressUse };

export type ContactPerson = {
  readonly name: string;
  readonly post?: string;
  readonly email?: string;
  readonly phone?: string;
  /** BCP 47. */
  readonly language?: string;
};

export type BankAccount = {
  readonly holder?: string;
  readonly bankName?: string;
  readonly iban?: string;
  readonly bic?: string;
  readonly accountNumber?: string;
  readonly currency?: string;
};

type ContactTerms = {
  readonly incoterm?: Incoterm;
  readonly place?: { readonly name: string; readonly country: string; readonly unlocode?: string };
  readonly payment?: readonly Instalment[];
  readonly currency?: string;
  readonly modeOfTransport?: (typeof MODES)[number];
};

type WantedPaper = { readonly type: UblDocumentType; readonly language?: string };

/** What is said of a contact, as it is kept. */
export type Statement = {
  readonly name: LocalisedName;
  readonly country: string;
  readonly kinds: readonly ContactKind[];
  readonly occupations: readonly Occupation[];
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly ids: Readonly<Partial<Record<NumberScheme, string>>>;
  readonly addresses: readonly UsedAddress[];
  readonly people: readonly ContactPerson[];
  readonly terms: ContactTerms;
  readonly bank: readonly BankAccount[];
  readonly papers: readonly WantedPaper[];
  readonly tags: readonly string[];
  readonly note?: string;
};

/** What is said of a contact by whoever writes it: only name and country are needed. */
export type ContactDraft = Pick<Statement, 'name' | 'country'> & Partial<Omit<Statement, 'name' | 'country'>>;

/** A contact as its keeper has it. */
export type KeptContact = {
  readonly contactId: ContactId;
  readonly version: number;
  readonly stated: Statement;
  readonly createdAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly archivedAt: Temporal.Instant | null;
  readonly mergedInto: string | null;
  /** The organisation that took over its place, where it has joined the platform. */
  readonly joinedAs: OrganisationId | null;
  readonly joinedAt: Temporal.Instant | null;
};

/** A contact as other modules know it: a party that is no organisation of the platform. */
export type Contact = {
  /** UUID version 7, never an organisation's. */
  readonly contactId: ContactId;
  readonly keeperOrganisationId: OrganisationId;
  readonly name: LocalisedName;
  readonly kinds: readonly OrganisationKind[];
  readonly country: string;
  readonly address: Address;
  readonly taxId: string | null;
  readonly legalId: string | null;
  readonly eoris: readonly string[];
  /** It lies in the archive: what names it stays, and nothing names it anew. */
  readonly isArchived: boolean;
  /** Where the id that was asked for has been merged into another contact: that one's, whose data these are. */
  readonly mergedInto?: string;
  /** The organisation that took over its place: what names it anew names that one. */
  readonly joinedAs?: OrganisationId;
};

/** The address that stands on papers: the registered one, else the first, else the country alone. */
export function mainAddress({ addresses, country }: Pick<Statement, 'addresses' | 'country'>): Address {
  const found = addresses.find(({ use }) => use === 'registered') ?? addresses[0];
  if (!found) return { country };
  const { use: _, ...address } = found;
  return address;
}

/** The numbers that stand on papers as tax and register number, and the one by which customs know it. */
export function paperNumbers({ ids }: Pick<Statement, 'ids'>): Pick<Contact, 'taxId' | 'legalId' | 'eoris'> {
  return {
    taxId: ids.vat ?? ids.tax ?? ids.usci ?? null,
    legalId: ids.usci ?? ids.register ?? null,
    eoris: ids.eori === undefined ? [] : [ids.eori],
  };
}

export const EMPTY: Omit<Statement, 'name' | 'country'> = {
  ...{
    kinds: [],
    occupations: [],
    ids: {},
    addresses: [],
    people: [],
    terms: {},
    bank: [],
    papers: [],
    tags: [],
  },
};
