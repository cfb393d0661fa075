import {
  Actions,
  CountryCode,
  Instant,
  Localised,
  literals,
  Money,
  Nullable,
  Page,
  PageQuery,
  PlainDate,
  Uuid,
} from '@tongshang/http';
import { INCOTERM_CODES } from '@tongshang/incoterms';
import { NUMBER_SCHEMES } from '@tongshang/party-number';
import { DUE_EVENTS, PAYMENT_METHODS } from '@tongshang/trade-facts';
import { UBL_DOCUMENT_TYPES } from '@tongshang/ubl';
import { Type } from 'typebox';
import { ADDRESS_USES, CONTACT_KINDS, MODES, OCCUPATIONS } from './contact.ts';

/** What goes over the wire. What a number or mailbox must be, `check-contact.ts` says: here stand the bounds alone. */

const text = (maxLength: number) => Type.String({ maxLength });
const optional = (maxLength: number) => Type.Optional(text(maxLength));
const Language = Type.String({ pattern: '^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?$', maxLength: 35 });
const Kind = literals(CONTACT_KINDS);
const Occupation = literals(OCCUPATIONS, {
  description: 'What it does for whoever keeps the contact, closer than its kind',
});
/** Empty is missing; `CONTACT_COUNTRY_MISSING` says so. */
const WrittenCountry = Type.String({
  pattern: '^([A-Z]{2})?$',
  description: 'ISO 3166-1 alpha-2 country code',
});

const Address = Type.Object(
  {
    use: literals(ADDRESS_USES),
    street: optional(200),
    city: optional(100),
    postalCode: optional(20),
    subdivision: optional(100),
    country: WrittenCountry,
    localised: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
        Type.String({ maxLength: 400 }),
        {
          maxProperties: 10,
          description: 'Street, town and region in further languages, by language tag (BCP 47), in one line',
        },
      ),
    ),
  },
  { title: 'ContactAddress' },
);

const Person = Type.Object(
  {
    name: text(100),
    post: optional(100),
    email: optional(254),
    phone: optional(60),
    language: Type.Optional(Language),
  },
  { title: 'ContactPerson' },
);

const Account = Type.Object(
  {
    holder: optional(200),
    bankName: optional(200),
    iban: Type.Optional(Type.String({ maxLength: 60, description: 'ISO 13616, spaces allowed' })),
    bic: Type.Optional(Type.String({ maxLength: 20, description: 'ISO 9362' })),
    accountNumber: optional(60),
    currency: optional(3),
  },
  { title: 'ContactBankAccount', description: 'An IBAN, or an account number with name or BIC of the bank' },
);

const Instalment = Type.Object({
  instalmentId: Type.String({ minLength: 1, maxLength: 8, pattern: '^[A-Za-z0-9-]+$' }),
  share: Type.Optional(Type.String({ pattern: '^(100|[0-9]{1,2}(\\.[0-9]{1,4})?)$' })),
  amount: Type.Optional(Money),
  method: literals(PAYMENT_METHODS),
  due: Type.Object({
    event: literals(DUE_EVENTS),
    days: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
    date: Type.Optional(PlainDate),
  }),
});

const Terms = Type.Object(
  {
    incoterm: Type.Optional(literals(INCOTERM_CODES)),
    place: Type.Optional(
      Type.Object({
        name: Type.String({ minLength: 1, maxLength: 100 }),
        country: CountryCode,
        unlocode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$' })),
      }),
    ),
    payment: Type.Optional(Type.Array(Instalment, { minItems: 1, maxItems: 12 })),
    currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
    modeOfTransport: Type.Optional(literals(MODES)),
  },
  { title: 'ContactTerms', description: 'What a trade with this contact begins with' },
);

const Paper = Type.Object({ type: literals(UBL_DOCUMENT_TYPES), language: Type.Optional(Language) });

const Numbers = Type.Object(
  Object.fromEntries(NUMBER_SCHEMES.map((scheme) => [scheme, optional(60)])) as Record<
    (typeof NUMBER_SCHEMES)[number],
    ReturnType<typeof optional>
  >,
  {
    title: 'ContactNumbers',
    description: 'VAT, USCI, GLN and LEI with right check digits; `tax` and `register` as they are written',
  },
);

const more = {
  kinds: Type.Array(Kind, { maxItems: 8 }),
  occupations: Type.Array(Occupation, { maxItems: 9 }),
  ids: Numbers,
  addresses: Type.Array(Address, { maxItems: 20 }),
  people: Type.Array(Person, { maxItems: 50 }),
  terms: Terms,
  bank: Type.Array(Account, { maxItems: 10 }),
  papers: Type.Array(Paper, { maxItems: 30 }),
  tags: Type.Array(text(60), { maxItems: 30 }),
};
const single = { email: optional(254), phone: optional(60), website: optional(300), note: optional(4000) };

const WrittenName = Type.Unsafe<Record<string, string>>({
  ...{ type: 'object', additionalProperties: { type: 'string', maxLength: 2000 }, maxProperties: 20 },
  propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
  description: 'Text by BCP 47 language tag',
});

export const Draft = Type.Object(
  {
    ...{ name: WrittenName, country: WrittenCountry },
    ...single,
    kinds: Type.Optional(more.kinds),
    occupations: Type.Optional(more.occupations),
    ids: Type.Optional(more.ids),
    addresses: Type.Optional(more.addresses),
    people: Type.Optional(more.people),
    terms: Type.Optional(more.terms),
    bank: Type.Optional(more.bank),
    papers: Type.Optional(more.papers),
    tags: Type.Optional(more.tags),
  },
  { title: 'ContactDraft' },
);

const Like = Type.Object(
  {
    contactId: Uuid,
    name: Localised,
    country: CountryCode,
    city: Nullable(Type.String()),
    isArchived: Type.Boolean(),
    by: Type.Array(literals(['number', 'name', 'domain'] as const), {
      description:
        'Why it may be the same: a number of both, the same name but for legal form and spelling, or mailboxes of one domain and names alike',
    }),
  },
  { title: 'LikeContact' },
);

export const Contact = Type.Object(
  {
    contactId: Uuid,
    version: Type.Integer(),
    createdAt: Instant,
    changedAt: Instant,
    archivedAt: Nullable(Instant),
    joinedAs: Nullable(Uuid),
    joinedAt: Nullable(Instant),
    ...{ name: Localised, country: CountryCode },
    ...single,
    ...more,
    mayBeSame: Type.Array(Like, { description: 'Other contacts that may be the same firm' }),
    actions: Actions,
  },
  {
    title: 'Contact',
    description: 'A firm or office that is not on the platform, in one’s own address book',
  },
);

const Listed = Type.Object(
  {
    contactId: Uuid,
    ...{ name: Localised, country: CountryCode, kinds: more.kinds, occupations: more.occupations },
    city: Nullable(Type.String()),
    person: Nullable(Type.String({ description: 'The first of its people' })),
    email: Nullable(Type.String()),
    phone: Nullable(Type.String()),
    tags: more.tags,
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'ListedContact' },
);
export const ContactPage = Page(Listed);

const filter = {
  text: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'Part of a name, person, mailbox, town, tag or number',
    }),
  ),
  kind: Type.Optional(Kind),
  occupation: Type.Optional(Occupation),
  country: Type.Optional(CountryCode),
  archived: Type.Boolean({ default: false, description: 'Those in the archive instead of the others' }),
  sort: literals(['name', 'newest', 'oldest'] as const, { default: 'name' }),
};
export const ListQuery = Type.Object({ ...PageQuery.properties, ...filter });
export const ExportQuery = Type.Object(filter);

export const Path = Type.Object({ contactId: Uuid });
export const PairPath = Type.Object({ contactId: Uuid, otherContactId: Uuid });

const version = Type.Integer({ minimum: 1, description: 'The version that was seen' });
export const Change = Type.Object({ version, contact: Draft });
export const Archiving = Type.Object({ version, isArchived: Type.Boolean() });
export const Likes = Type.Object({ items: Type.Array(Like) });

const Difference = Type.Object(
  {
    field: Type.String({ description: '`ids/vat`, `terms/payment`, `addresses/registered`' }),
    kept: Type.String(),
    other: Type.String(),
  },
  { title: 'ContactDifference' },
);
const Side = Type.Object({ contactId: Uuid, version, name: Localised, country: CountryCode });
export const MergeProposal = Type.Object(
  { kept: Side, other: Side, choices: Type.Array(Difference) },
  { title: 'ContactMergeProposal' },
);
export const Merge = Type.Object({
  version,
  otherContactId: Uuid,
  otherVersion: version,
  takes: Type.Array(text(80), {
    maxItems: 100,
    description: 'Of the fields that differ those in which the value of the other is taken',
  }),
});

export const FileQuery = Type.Object({
  encoding: optional(40),
  country: Type.Optional(CountryCode),
  columns: Type.Optional(
    Type.String({
      maxLength: 20_000,
      description: 'JSON: header as written → what it is; null where it is not read',
    }),
  ),
});

const Problem = Type.Object(
  {
    code: Type.String(),
    text: Type.String(),
    column: Nullable(Type.String({ description: 'Header of the column, or property of the vCard' })),
    isFatal: Type.Boolean({
      description: 'The row cannot be taken over; otherwise it can, without what is named',
    }),
  },
  { title: 'ContactFileProblem' },
);

const Row = Type.Object(
  {
    row: Type.Integer({ description: 'As a spreadsheet counts; of a vCard the line in which it begins' }),
    contact: Draft,
    problems: Type.Array(Problem),
    mayBeSame: Type.Array(Like),
    sameAsRow: Nullable(Type.Integer({ description: 'An earlier row that may be the same firm' })),
  },
  { title: 'ContactFileRow' },
);

export const ContactFile = Type.Object(
  {
    form: literals(['text', 'workbook', 'vcard'] as const),
    encodings: Type.Array(Type.Object({ encoding: Type.String(), sample: Type.String() }), {
      description: 'The file can be read in several, and is read once it is said which',
    }),
    columns: Type.Array(
      Type.Object({ header: Type.String(), column: Nullable(Type.String()), sample: Type.String() }),
    ),
    columnNames: Type.Array(Type.String(), { description: 'What a column can be said to be' }),
    rows: Type.Array(Row),
  },
  { title: 'ContactFile' },
);

const Decision = Type.Union([
  Type.Object({ as: Type.Literal('new') }),
  Type.Object({ as: Type.Literal('known'), contactId: Uuid }),
  Type.Object({ as: Type.Literal('row'), row: Type.Integer({ minimum: 1 }) }),
]);
export const Import = Type.Object({
  rows: Type.Array(Type.Object({ row: Type.Integer({ minimum: 1 }), contact: Draft, decision: Decision }), {
    minItems: 1,
    maxItems: 1000,
  }),
});
export const Imported = Type.Object(
  {
    created: Type.Integer(),
    completed: Type.Integer({ description: 'Contacts that were known and got what they lacked' }),
  },
  { title: 'ContactsImported' },
);
