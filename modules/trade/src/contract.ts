import {
  CountryCode,
  CurrencyCode,
  Decimal,
  Localised,
  literals,
  Money,
  PlainDate,
  Quantity,
  TimeZone,
  TRIMMED,
  Uuid,
} from '@tongshang/http';
import { INCOTERM_CODES, UNUSUAL } from '@tongshang/incoterms';
import { DUE_EVENTS, FACTS, PAYMENT_METHODS, TRADE_ROLES } from '@tongshang/trade-facts';
import { type TSchema, Type } from 'typebox';
import {
  Charges,
  DescriptionSchema,
  lineParticulars,
  OrderParticularsSchema,
  SumsInputSchema,
  TaxCategorySchema,
} from './contract-particulars.ts';
import { VatInputSchema } from './contract-vat-said.ts';
import { LINES_MAX } from './lines.ts';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

export const RoleSchema = literals(TRADE_ROLES, { title: 'TradeRole' });
export const FactSchema = literals(FACTS, { title: 'Fact' });
export const StatusSchema = literals(['open', 'cancelled', 'closed'] as const, { title: 'TradeStatus' });
export const SideSchema = literals(['seller', 'buyer'] as const);
const DocumentNumber = Type.String({ minLength: 1, maxLength: 64, pattern: TRIMMED });

export const PlaceSchema = Type.Object(
  {
    name: text(200),
    country: CountryCode,
    unlocode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$', description: 'UN/LOCODE' })),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    timeZone: Type.Optional(TimeZone),
  },
  { title: 'Place' },
);

const FieldNames = Type.Array(Type.String({ maxLength: 64 }), {
  maxItems: 32,
  description: 'Fields whose value is made up for a demonstration',
});

const InstalmentSchema = Type.Object(
  {
    instalmentId: Type.String({ minLength: 1, maxLength: 8, pattern: '^[A-Za-z0-9-]+$' }),
    share: Type.Optional(
      Type.String({ pattern: '^(100|[0-9]{1,2}(\\.[0-9]{1,4})?)$', description: 'Per cent of the total' }),
    ),
    amount: Type.Optional(Money),
    method: literals(PAYMENT_METHODS, {
      description:
        '`escrow`: held by the trade’s bank until the goods are received; `transfer`: through that bank at once; `outside`: by a bank outside the platform, confirmed by the seller; `credit`: vouched for by the bank',
    }),
    due: Type.Object({
      event: literals(DUE_EVENTS),
      days: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
      date: Type.Optional(PlainDate),
    }),
  },
  {
    title: 'Instalment',
    description: 'A share, an amount, or with neither the rest of the total',
  },
);

export const TermsSchema = Type.Object(
  {
    incoterm: literals(INCOTERM_CODES, {
      description: 'Incoterms 2020',
    }),
    incotermsEdition: Type.Optional(
      Type.Literal('2010', { description: 'Where another edition was agreed: kept and named as such' }),
    ),
    insurance: Type.Optional(
      Type.Object(
        {
          percent: Type.Integer({
            ...{ minimum: 1, maximum: 999 },
            description: 'Of the price, at least; 110 without another agreement',
          }),
          clauses: literals(['A', 'B', 'C'] as const, { description: 'Institute Cargo Clauses, or wider' }),
        },
        {
          title: 'AgreedCover',
          description:
            'Under CIF and CIP, where another cover is agreed than the rule asks (Incoterms 2020, A5)',
        },
      ),
    ),
    place: PlaceSchema,
    payment: Type.Array(InstalmentSchema, {
      maxItems: 12,
      description:
        'In the order in which they pay for the goods: what is earned first, the first pays. Empty for roles that do not see prices',
    }),
    currency: CurrencyCode,
    modeOfTransport: literals(['sea', 'air', 'road', 'rail', 'post'] as const),
    portOfLoading: Type.Optional(PlaceSchema),
    portOfDischarge: Type.Optional(PlaceSchema),
    latestShipmentDate: Type.Optional(PlainDate),
    leadTimeDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    partialShipments: Type.Boolean(),
    demonstration: Type.Optional(FieldNames),
  },
  { title: 'TradeTerms' },
);

/** Beside terms that are offered or agreed. */
export const MeantSchema = Type.Optional(
  Type.Array(literals(UNUSUAL), {
    maxItems: UNUSUAL.length,
    description:
      'Unusual terms that are meant so: `place`, one at the other end of the way than the Incoterm names; `insurance`, less cover than it asks for (Incoterms 2020, A5). Without it they are refused',
  }),
);

const HsCode = Type.String({
  pattern: '^[0-9]{6,12}$',
  description: 'HS 2022, six digits or a national extension',
});

export const goods = {
  productId: Type.Optional(Uuid),
  sku: Type.Optional(text(64)),
  buyerSku: Type.Optional(text(64)),
  description: Type.Optional(DescriptionSchema),
  quantity: Quantity,
  ...lineParticulars,
};

/** What a priced line has beside its price. */
export const priced = {
  charges: Type.Optional(Charges),
  tax: Type.Optional(TaxCategorySchema),
};

export const UnitPrice = Type.Object(
  {
    amount: Decimal,
    currency: CurrencyCode,
    per: Type.Optional(
      Type.String({ pattern: '^[0-9]{1,9}(\\.[0-9]{1,6})?$', description: 'Quantity the price is for' }),
    ),
    gross: Type.Optional(Decimal),
  },
  { title: 'UnitPrice' },
);

export const lineFacts = {
  hsCode: Type.Optional(HsCode),
  originCountry: Type.Optional(CountryCode),
  netWeightKg: Type.Optional(Decimal),
  grossWeightKg: Type.Optional(Decimal),
  demonstration: Type.Optional(FieldNames),
};

/** As the order numbers its lines: `1`, `10/1`, `A-2 b`. */
const LineId = Type.String({ minLength: 1, maxLength: 40, pattern: TRIMMED });
/** Fastify's body limit for lists of lines. */
export const LINES_BODY_BYTES_MAX = 8_000_000;
const lines = <T extends TSchema>(line: T) => Type.Array(line, { minItems: 1, maxItems: LINES_MAX });

const EnquiryLineInput = Type.Object(
  { lineId: Type.Optional(LineId), ...goods, name: Localised },
  { title: 'EnquiryLine' },
);
const LineInputSchema = Type.Object(
  {
    lineId: Type.Optional(LineId),
    ...goods,
    name: Type.Optional(Localised),
    unitPrice: Type.Optional(UnitPrice),
    ...priced,
    lineTotal: Type.Optional(
      Type.Object(Money.properties, {
        description: 'As stated: kept where it is a rounding away, else refused',
      }),
    ),
    ...lineFacts,
  },
  {
    title: 'OfferLine',
    description:
      'Name, price and facts may be left out where the seller’s catalogue knows the product (productId or sku)',
  },
);

const PartiesInput = Type.Array(Type.Object({ organisationId: Uuid, role: RoleSchema }), { maxItems: 20 });

export const EnquiryBody = Type.Object({
  sellerOrganisationId: Uuid,
  lines: lines(EnquiryLineInput),
  destination: PlaceSchema,
  terms: TermsSchema,
  meant: MeantSchema,
  note: Type.Optional(text(4000)),
  requestedDeliveryDate: Type.Optional(PlainDate),
  particulars: Type.Optional(OrderParticularsSchema),
  parties: Type.Optional(PartiesInput),
});

/** Until when an offer stands. */
const ValidUntil = Type.Optional(
  Type.String({
    format: 'date',
    description: 'ISO 8601; without it thirty days from the day where the offering side is',
  }),
);

export const OrderBody = Type.Object({
  sellerOrganisationId: Uuid,
  orderNumber: Type.Optional(DocumentNumber),
  lines: lines(LineInputSchema),
  terms: TermsSchema,
  meant: MeantSchema,
  sums: Type.Optional(SumsInputSchema),
  vat: Type.Optional(VatInputSchema),
  particulars: Type.Optional(OrderParticularsSchema),
  validUntil: ValidUntil,
  note: Type.Optional(text(4000)),
  parties: Type.Optional(PartiesInput),
});

export const QuotationBody = Type.Object({
  buyerOrganisationId: Uuid,
  orderNumber: Type.Optional(DocumentNumber),
  lines: lines(LineInputSchema),
  terms: TermsSchema,
  meant: MeantSchema,
  sums: Type.Optional(SumsInputSchema),
  vat: Type.Optional(VatInputSchema),
  particulars: Type.Optional(OrderParticularsSchema),
  validUntil: ValidUntil,
  note: Type.Optional(text(4000)),
  parties: Type.Optional(PartiesInput),
});

/** For acts that a contact of the caller did, and the caller tells. */
export const ToldSchema = Type.Object(
  {
    organisationId: Uuid,
    evidence: Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), { minItems: 1, maxItems: 20 }),
  },
  {
    title: 'Told',
    description:
      'The act is that of a contact of the caller (a party of the trade that is not on the platform); `evidence` names files brought into the trade by their SHA-256, hexadecimal',
  },
);

export const OfferBody = Type.Object({
  lines: lines(LineInputSchema),
  terms: TermsSchema,
  meant: MeantSchema,
  sums: Type.Optional(SumsInputSchema),
  vat: Type.Optional(VatInputSchema),
  taxes: Type.Optional(
    Type.Literal('as-before', {
      description: 'With `sums`: their taxes by the rates of the offer that is answered',
    }),
  ),
  validUntil: ValidUntil,
  orderNumber: Type.Optional(DocumentNumber),
  note: Type.Optional(text(4000)),
});

export const AcceptBody = Type.Object({
  quotationNumber: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'The offer that is meant: `offer.number`',
  }),
  orderNumber: Type.Optional(DocumentNumber),
  particulars: Type.Optional(OrderParticularsSchema),
});

export const DeclineBody = Type.Object({
  quotationNumber: Type.String({ minLength: 1, maxLength: 64 }),
  reason: Type.Optional(text(2000)),
});

const { currency: _currency, demonstration: _demonstration, ...amendableTerms } = TermsSchema.properties;

export const AmendmentBody = Type.Object({
  reason: text(2000),
  meant: MeantSchema,
  changes: Type.Object({
    lines: Type.Optional(
      lines(
        Type.Object({
          lineId: LineId,
          quantity: Type.Optional(Decimal),
          unitPrice: Type.Optional(Decimal),
          hsCode: Type.Optional(HsCode),
          originCountry: Type.Optional(CountryCode),
        }),
      ),
    ),
    terms: Type.Optional(Type.Partial(Type.Object(amendableTerms))),
  }),
});

export const AnswerBody = Type.Object({
  answer: literals(['accepted', 'rejected', 'withdrawn'] as const),
  reason: Type.Optional(
    Type.String({ minLength: 1, maxLength: 2_000, description: 'Why; a refusal’s stands on its paper' }),
  ),
});
export const ContestBody = Type.Object({
  entryId: Uuid,
  isUpheld: Type.Boolean({ description: 'False takes back what one has contested' }),
  reason: Type.String({ minLength: 1, maxLength: 2_000 }),
});
export const ReasonBody = Type.Object({ reason: text(2000) });
export const PartyBody = Type.Object({ organisationId: Uuid, role: RoleSchema });

export const InvitationAnswerBody = Type.Object({
  role: RoleSchema,
  answer: literals(['join', 'decline'] as const),
});
export const AcceptanceBody = Type.Object({
  organisationId: Uuid,
  role: RoleSchema,
  isAccepted: Type.Boolean(),
});

export const SupplyBody = Type.Object({
  lines: Type.Optional(
    lines(
      Type.Object({
        lineId: LineId,
        hsCode: lineFacts.hsCode,
        originCountry: lineFacts.originCountry,
        netWeightKg: lineFacts.netWeightKg,
        grossWeightKg: lineFacts.grossWeightKg,
      }),
    ),
  ),
  terms: Type.Optional(
    Type.Object({ portOfLoading: Type.Optional(PlaceSchema), portOfDischarge: Type.Optional(PlaceSchema) }),
  ),
  demonstration: Type.Optional(Type.Boolean({ description: 'The values are made up, and shown so' })),
});

export const TradePath = Type.Object({ tradeId: Uuid });
export const AmendmentPath = Type.Object({ tradeId: Uuid, number: Type.Integer({ minimum: 1 }) });
