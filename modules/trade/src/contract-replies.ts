import { Instant, Localised, literals, Money, Nullable, PlainDate, Uuid } from '@tongshang/http';
import { COSTS } from '@tongshang/incoterms';
import { GRADES } from '@tongshang/journal-entry';
import { CONSEQUENCES, type Consequence } from '@tongshang/trade-facts';
import { Type } from 'typebox';
import {
  FactSchema,
  goods,
  lineFacts,
  priced,
  RoleSchema,
  SideSchema,
  StatusSchema,
  TermsSchema,
  UnitPrice,
} from './contract.ts';
import { SentLinkSchema } from './contract-link.ts';
import { OrderParticularsSchema, PackingSchema, SumsSchema } from './contract-particulars.ts';
import { PartySchema } from './contract-party.ts';

export const ProductDataSchema = Type.Object(
  {
    lineId: Type.String(),
    sku: Type.String(),
    hsCode: lineFacts.hsCode,
    originCountry: lineFacts.originCountry,
    netWeightKg: lineFacts.netWeightKg,
    grossWeightKg: lineFacts.grossWeightKg,
    packing: Type.Optional(PackingSchema),
  },
  { title: 'ProductData', description: 'Weights are of the whole line' },
);

const LineSchema = Type.Object(
  {
    lineId: Type.String(),
    ...goods,
    name: Localised,
    unitPrice: Type.Optional(UnitPrice),
    lineTotal: Type.Optional(Money),
    ...priced,
    ...lineFacts,
  },
  { title: 'TradeLine', description: 'Prices only for roles that see them' },
);

const CONSEQUENCE_CODES = Object.keys(CONSEQUENCES) as readonly Consequence[];

const TradeFactSchema = Type.Object(
  {
    fact: FactSchema,
    at: Instant,
    byOrganisationId: Uuid,
    byRole: Type.Optional(RoleSchema),
    entryId: Uuid,
    causedBy: Type.Optional(Uuid),
    word: Type.Optional(
      Type.Object(
        {
          grade: literals(['reported', 'confirmed'] as const),
          evidence: Type.Array(Type.String({ description: 'SHA-256 of a file that shows it, hexadecimal' })),
          by: Type.Optional(Uuid),
          link: Type.Optional(SentLinkSchema),
        },
        { description: 'Where another told it than whoever did it; absent: its own word' },
      ),
    ),
    supersedes: Type.Optional(Uuid),
    report: Type.Optional(
      Type.Object(
        {
          contestableUntil: Instant,
          contestedBy: Type.Optional(RoleSchema),
          supersededBy: Type.Optional(Uuid),
        },
        { title: 'ReportStanding', description: 'How a report stands: it counts while nobody contests it' },
      ),
    ),
    details: Type.Unknown({ description: 'By kind of fact; null for roles that do not see it' }),
  },
  { title: 'TradeFact' },
);

const Missing = Type.Object(
  {
    code: literals(['fact', 'data', 'party', 'joining', 'acceptance', 'offer', 'consequence'] as const),
    fact: Type.Optional(FactSchema),
    shipmentId: Type.Optional(Uuid),
    instalmentId: Type.Optional(Type.String()),
    place: Type.Optional(Type.String({ description: '`lines/1/hsCode`, `terms/portOfLoading`' })),
    suppliers: Type.Optional(Type.Array(RoleSchema)),
    role: Type.Optional(RoleSchema),
    consequence: Type.Optional(Type.String({ description: 'What must follow from it, and cannot' })),
    says: Type.Optional(Localised),
  },
  { title: 'Missing' },
);

const ACTIONS = [
  'quote',
  'counter',
  'accept-offer',
  'decline-offer',
  'confirm-order',
  'decline-order',
  'answer-amendment',
  'withdraw-amendment',
  'propose-amendment',
  'answer-cancellation',
  'withdraw-cancellation',
  'cancel',
  'supply-facts',
  'add-party',
  'join-trade',
  'accept-party',
  'state-fact',
  'report-fact',
  'contest-report',
  'withdraw-contest',
] as const;

const NextActionSchema = Type.Object(
  {
    action: literals(ACTIONS),
    fact: Type.Optional(FactSchema),
    shipmentId: Type.Optional(Uuid),
    instalmentId: Type.Optional(Type.String({ description: 'The instalment it is about' })),
    dueOn: Type.Optional(PlainDate),
    subject: Type.Optional(Type.String()),
    ready: Type.Boolean(),
    missing: Type.Array(Missing, { description: 'The first of them' }),
    missingCount: Type.Integer(),
    awaited: Type.Boolean({ description: 'The trade waits for the caller to do it' }),
    inTheNameOf: Type.Optional(Uuid),
  },
  { title: 'NextAction' },
);

const ExpectedSchema = Type.Object(
  {
    fact: FactSchema,
    responsible: Type.Array(RoleSchema),
    expectedOn: PlainDate,
    basis: literals([
      'validity',
      'lead-time',
      'latest-shipment',
      'estimated-arrival',
      'payment-term',
      'usual',
    ] as const),
    late: Type.Boolean(),
  },
  { title: 'ExpectedFact' },
);

export const OfferSchema = Type.Object(
  {
    sequence: Type.Integer(),
    number: Type.String(),
    offeredBy: SideSchema,
    status: literals(['standing', 'superseded', 'accepted', 'declined'] as const),
    validUntil: PlainDate,
    terms: TermsSchema,
    lines: Type.Array(LineSchema),
    sums: Type.Optional(SumsSchema),
    total: Money,
    orderNumber: Type.Optional(Type.String()),
    note: Type.Optional(Type.String()),
    offeredAt: Instant,
    entryId: Type.Optional(Uuid),
    expired: Type.Optional(Type.Boolean()),
  },
  { title: 'Offer' },
);

export const AmendmentSchema = Type.Object(
  {
    number: Type.Integer(),
    proposedBy: SideSchema,
    status: literals(['pending', 'accepted', 'rejected', 'withdrawn'] as const),
    reason: Type.String(),
    changes: Type.Array(Type.String({ description: '`lines/1/quantity`' })),
    terms: TermsSchema,
    lines: Type.Array(LineSchema),
    sums: Type.Optional(SumsSchema),
    total: Money,
    proposedAt: Instant,
    answerReason: Type.Optional(Type.String({ description: 'Why it was answered so' })),
    entryId: Type.Optional(Uuid),
  },
  { title: 'Amendment' },
);

const ConsequencesSchema = Type.Object(
  {
    incoterm: TermsSchema.properties.incoterm,
    exportDeclarant: Nullable(SideSchema),
    importDeclarant: Nullable(SideSchema),
    dutyPayer: Nullable(SideSchema),
    carriageBy: SideSchema,
    insuranceBy: Nullable(SideSchema),
    costs: Type.Object(Object.fromEntries(COSTS.map((cost) => [cost, SideSchema]))),
  },
  { title: 'IncotermConsequences' },
);

export const TradeSchema = Type.Object(
  {
    tradeId: Uuid,
    number: Type.String(),
    orderNumber: Type.Optional(Type.String()),
    status: StatusSchema,
    demonstration: Type.Boolean(),
    domestic: Type.Boolean({
      description:
        'No customs border lies between seller and buyer: nothing is declared. VAT goes by countries.',
    }),
    roles: Type.Array(RoleSchema, { description: 'Of the caller in this trade' }),
    parties: Type.Array(PartySchema),
    terms: TermsSchema,
    lines: Type.Array(LineSchema),
    sums: Type.Optional(SumsSchema),
    total: Type.Optional(Money),
    particulars: Type.Optional(OrderParticularsSchema),
    facts: Type.Array(TradeFactSchema),
    version: Type.Integer({ description: '0 until ordered, then one more with each accepted amendment' }),
    offer: Nullable(OfferSchema),
    amendment: Nullable(AmendmentSchema),
    cancellation: Nullable(
      Type.Object({
        requestedBy: SideSchema,
        reason: Type.String(),
        at: Instant,
        entryId: Type.Optional(Uuid),
      }),
    ),
    cancelling: Nullable(
      Type.Object({ consentNeeded: Type.Boolean(), consequences: Type.Array(literals(CONSEQUENCE_CODES)) }),
    ),
    consequences: ConsequencesSchema,
    nextActions: Type.Array(NextActionSchema),
    expected: Type.Array(ExpectedSchema),
    waits: Type.Array(
      Type.Object({
        organisationId: Uuid,
        role: RoleSchema,
        waitingFor: Type.String({ description: 'An action or a fact' }),
      }),
      { description: 'Others that the trade waits for, the most urgent first' },
    ),
    createdAt: Instant,
  },
  { title: 'Trade' },
);

export const NamedOrganisation = Type.Object({ organisationId: Uuid, name: Localised });

export const EntrySchema = Type.Object(
  {
    entryId: Uuid,
    kind: Type.String(),
    at: Instant,
    organisationId: Nullable(Uuid),
    causedBy: Nullable(Uuid),
    word: Nullable(
      Type.Object({
        by: Uuid,
        grade: literals(GRADES),
        evidence: Type.Array(Type.String({ description: 'SHA-256, base64' })),
      }),
    ),
    sequence: Type.Integer(),
    leafIndex: Nullable(Type.Integer({ description: 'Null until the log has taken it in' })),
    leafHash: Type.String({ description: 'Base64' }),
    canonical: Type.String({ description: 'The text that is hashed' }),
    disclosures: Type.Record(Type.String(), Type.Object({ salt: Type.String(), value: Type.Unknown() })),
  },
  { title: 'TradeEntry' },
);

export const TradeBegun = Type.Object({ tradeId: Uuid, number: Type.String() }, { title: 'TradeBegun' });
export const OrderPlaced = Type.Object(
  { tradeId: Uuid, number: Type.String(), orderNumber: Type.String() },
  { title: 'OrderPlaced' },
);
export const QuotationBegun = Type.Object(
  { tradeId: Uuid, number: Type.String(), quotationNumber: Type.String() },
  { title: 'QuotationBegun' },
);
export const OfferMade = Type.Object(
  { number: Type.String(), sequence: Type.Integer(), total: Money, entryId: Uuid },
  { title: 'OfferMade' },
);
export const Ordered = Type.Object({ orderNumber: Type.String(), entryId: Uuid }, { title: 'Ordered' });
export const Entered = Type.Object({ entryId: Uuid }, { title: 'Entered' });
