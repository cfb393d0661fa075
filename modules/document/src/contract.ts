import {
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  Nullable,
  PlainDate,
  PositiveDecimal,
  SHOWN,
  Uuid,
} from '@tongshang/http';
import {
  ORIGIN_FORMS,
  type OriginFormCode,
  UBL_DOCUMENT_TYPES,
  USUAL_STATEMENTS,
  type UsualStatement,
} from '@tongshang/ubl';
import { Type } from 'typebox';
import { BillingSchema, EInvoiceDemand, PaymentAccount } from './contract-e-invoice.ts';
import { UblDocumentSchema } from './contract-ubl.ts';
import { EVIDENCE, EVIDENCE_READERS } from './evidence.ts';
import { PAPER_LANGUAGES, partOf } from './paper/catalogue/languages.ts';

export const TradePath = Type.Object({ tradeId: Uuid });
export const DocumentPath = Type.Object({ documentId: Uuid });

const DocumentType = Type.Union(UBL_DOCUMENT_TYPES.map((type) => Type.Literal(type)));
const DocumentNumber = Type.String({ minLength: 1, maxLength: 60, pattern: SHOWN });

const PaperTag = Type.Union(PAPER_LANGUAGES.map((language) => Type.Literal(language)));

const PaperState = Type.Object(
  {
    language: PaperTag,
    state: Type.Union([Type.Literal('printed'), Type.Literal('pending'), Type.Literal('failed')], {
      description: 'A failed print is tried again when an administrator of its issuer has it tried again',
    }),
    sha256: Nullable(Type.String({ description: 'Of the PDF, hexadecimal; null until it is printed' })),
    entryId: Nullable(
      Type.String({
        format: 'uuid',
        description: 'Journal entry; null until it is printed, and of old prints',
      }),
    ),
  },
  { title: 'PaperState' },
);

export const DocumentSummary = Type.Object(
  {
    documentId: Uuid,
    tradeId: Uuid,
    type: DocumentType,
    number: Type.String(),
    origin: Type.Union([Type.Literal('issued'), Type.Literal('received')]),
    organisationId: Type.String({
      format: 'uuid',
      description: 'Who issued it; of a document from outside, who brought it',
    }),
    shipmentId: Nullable(Uuid),
    issueDate: Nullable(PlainDate),
    recordedAt: Instant,
    entryId: Type.String({ format: 'uuid', description: 'Journal entry' }),
    fileName: Nullable(Type.String()),
    sha256: Type.String({ description: 'Of the XML, hexadecimal' }),
    keyId: Nullable(Type.String({ description: 'Key that signed it; null for a document from outside' })),
    causedBy: Nullable(
      Type.String({ format: 'uuid', description: 'Journal entry that caused it; null in old trades' }),
    ),
    voided: Nullable(
      Type.Object(
        { at: Instant, entryId: Uuid },
        { description: 'Since when it is void, and by which entry' },
      ),
    ),
    papers: Type.Array(PaperState, { description: 'The document on paper, in each language' }),
  },
  { title: 'DocumentSummary' },
);

export const DocumentDetails = Type.Object(
  { ...DocumentSummary.properties, content: UblDocumentSchema },
  { title: 'DocumentDetails' },
);

const EnclosureType = Type.Union(
  [...UBL_DOCUMENT_TYPES, EVIDENCE].map((type) => Type.Literal(type)),
  {
    description:
      'What it is, as its bringer says; `Evidence` for what shows something and is no paper of trade',
  },
);

export const Enclosure = Type.Object(
  {
    documentId: Uuid,
    tradeId: Uuid,
    type: EnclosureType,
    number: Nullable(Type.String()),
    organisationId: Type.String({ format: 'uuid', description: 'Who brought it' }),
    mediaType: Type.String(),
    fileName: Nullable(Type.String()),
    sha256: Type.String({ description: 'Of its bytes, hexadecimal' }),
    recordedAt: Instant,
    entryId: Type.String({ format: 'uuid', description: 'Journal entry' }),
  },
  { title: 'Enclosure' },
);

export const EnclosureQuery = Type.Object({
  type: EnclosureType,
  number: Type.Optional(DocumentNumber),
  fileName: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      pattern: `^[^\\u0000-\\u001f\\u007f]*${SHOWN}[^\\u0000-\\u001f\\u007f]*$`,
      description: 'Its name where it came from, where the body does not carry one',
    }),
  ),
  readers: Type.Optional(
    Type.Union(
      Object.keys(EVIDENCE_READERS).map((name) => Type.Literal(name)),
      {
        description:
          'Of evidence, who may read it: `sides` (seller, buyer, bank, operator; the default) `carriage` (carrier and warehouse as well) or `duties` (the sides, customs, tax and operator)',
      },
    ),
  ),
});

const Words = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: SHOWN });
const oneOf = <const T extends readonly string[]>(...values: T) =>
  Type.Union(values.map((one) => Type.Literal(one as T[number])));

const NamedPlace = Type.Object({
  name: Words(200),
  country: CountryCode,
  unlocode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$' })),
});

const NewInsurance = Type.Object({
  type: Type.Literal('InsuranceCertificate'),
  certificateNumber: DocumentNumber,
  kind: oneOf('certificate', 'policy', 'declaration'),
  insurer: Type.Object({
    name: Type.Record(Type.String({ pattern: '^[a-z]{2}(-[A-Za-z]{2,4})?$' }), Words(200), {
      minProperties: 1,
      maxProperties: 5,
      description: 'BCP 47 language → name',
    }),
    address: Type.Object({
      street: Type.Optional(Words(200)),
      city: Type.Optional(Words(100)),
      postalCode: Type.Optional(Words(20)),
      country: CountryCode,
    }),
  }),
  signed: Type.Object({
    capacity: oneOf('insurer', 'underwriter', 'insurer-agent', 'insurer-proxy'),
    name: Words(200),
  }),
  issuedOn: PlainDate,
  effectiveFrom: Type.Optional(PlainDate),
  insuredAmount: Type.Object({ amount: PositiveDecimal, currency: CurrencyCode }),
  clauses: Type.Union(
    (['A', 'B', 'C'] as const).map((one) => Type.Literal(one)),
    { description: 'Institute Cargo Clauses' },
  ),
  furtherCover: Type.Optional(Type.Array(Words(200), { minItems: 1, maxItems: 10 })),
  exclusions: Type.Optional(Type.Array(Words(200), { minItems: 1, maxItems: 10 })),
  deductible: Type.Optional(Words(200)),
  from: Type.Optional(NamedPlace),
  to: Type.Optional(NamedPlace),
  claimsPayableAt: NamedPlace,
  originals: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  premium: Type.Optional(
    Type.Object(
      { amount: PositiveDecimal, currency: CurrencyCode },
      { description: 'What the seller paid for it; not on the paper' },
    ),
  ),
  demonstration: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
      minItems: 1,
      maxItems: 20,
      description: 'Names of fields whose value is made up for a demonstration',
    }),
  ),
  enclosureId: Type.String({ format: 'uuid', description: 'The insurer’s paper, brought before' }),
  shipmentId: Type.Optional(Uuid),
});

const NewInspection = Type.Object({
  type: Type.Literal('InspectionCertificate'),
  standard: Words(200),
  place: NamedPlace,
  inspectedOn: Type.Optional(
    Type.String({ format: 'date', description: 'Without one today, where it was inspected' }),
  ),
  lines: Type.Array(
    Type.Object({
      lineId: Type.String({ minLength: 1, maxLength: 60 }),
      quantity: Decimal,
      passed: Type.Boolean(),
      findings: Type.Optional(Words(1000)),
    }),
    { minItems: 1, maxItems: 2000 },
  ),
  shipmentId: Type.Optional(Uuid),
});

const NewCertificate = Type.Object({
  type: Type.Literal('BeneficiaryCertificate'),
  creditNumber: Type.Optional(DocumentNumber),
  statements: Type.Array(
    Type.Union([
      Type.Object({
        code: Type.Union(
          (Object.keys(USUAL_STATEMENTS) as UsualStatement[]).map((one) => Type.Literal(one)),
          { description: 'A usual statement, printed in both languages' },
        ),
      }),
      Type.Object({
        text: Words(1000),
        language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$' })),
      }),
    ]),
    { minItems: 1, maxItems: 20 },
  ),
  shipmentId: Type.Optional(Uuid),
});

const NewProforma = Type.Object({
  type: Type.Literal('ProformaInvoice'),
  validUntil: Type.Optional(PlainDate),
  account: Type.Optional(PaymentAccount),
  note: Type.Optional(Words(1000)),
});

export const InvoiceStatement = Type.Object({
  invoiceNumber: Type.Optional(DocumentNumber),
  issueDate: Type.Optional(PlainDate),
  dueDate: Type.Optional(PlainDate),
  shipmentId: Type.Optional(Uuid),
  billing: Type.Optional(BillingSchema),
});

export const NewInvoice = Type.Object(
  {
    type: Type.Literal('Invoice'),
    ...InvoiceStatement.properties,
    eInvoice: Type.Optional(EInvoiceDemand),
  },
  { title: 'NewInvoice' },
);

export const NewDocument = Type.Union(
  [
    NewInvoice,
    Type.Object({
      type: Type.Literal('CertificateOfOrigin'),
      certificateNumber: Type.Optional(DocumentNumber),
      criterion: Type.String({ minLength: 1, maxLength: 60 }),
      form: Type.Optional(
        Type.Union(
          (Object.keys(ORIGIN_FORMS) as OriginFormCode[]).map((one) => Type.Literal(one)),
          { description: 'Under which rules; the own declaration of the exporter by default' },
        ),
      ),
      lines: Type.Array(
        Type.Object({
          lineId: Type.String({ minLength: 1, maxLength: 60 }),
          originCountry: Type.Optional(CountryCode),
          proof: Type.String({ minLength: 1, maxLength: 1000 }),
        }),
        { minItems: 1, maxItems: 2000 },
      ),
      shipmentId: Type.Optional(Uuid),
    }),
    NewInsurance,
    NewProforma,
    NewInspection,
    NewCertificate,
  ],
  { title: 'NewDocument' },
);

export const LanguageQuery = Type.Object({ language: Type.Optional(PaperTag) });

const PARTS = ['xml' as const, ...PAPER_LANGUAGES.map((language) => partOf(language))];

export const PartQuery = Type.Object({
  part: Type.Union(
    PARTS.map((part) => Type.Literal(part)),
    { default: 'xml' },
  ),
});

const Side = Type.Object({
  documentId: Uuid,
  number: Type.String(),
  type: DocumentType,
  path: Type.String({
    description:
      'Element path in the UBL document; in the fact or the terms, where something is stated without a document of ours',
  }),
  line: Type.Optional(Type.Integer()),
  value: Type.String(),
});

export const Discrepancy = Type.Object(
  {
    rule: Type.String(),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('note')]),
    text: Type.Object({ en: Type.String(), 'zh-CN': Type.String() }),
    left: Side,
    right: Side,
  },
  { title: 'Discrepancy' },
);

const ReadProblem = Type.Object(
  {
    code: Type.String(),
    place: Type.String({ description: 'Element path, or `line … column …`' }),
    line: Type.Optional(Type.Integer()),
    column: Type.Optional(Type.Integer()),
    text: Type.String({ description: 'In the caller’s language' }),
  },
  { title: 'DocumentProblem' },
);

export const ReadResult = Type.Object(
  {
    document: Nullable(UblDocumentSchema),
    notRead: Type.Array(Type.String(), { description: 'Parts that are in the file and not in the document' }),
    problems: Type.Array(ReadProblem),
  },
  { title: 'ReadResult' },
);
