import { DUE_EVENTS, type DueEvent, PAYMENT_METHODS, type PaymentMethod } from '@tongshang/trade-facts';
import { type Static, type TSchema, Type } from 'typebox';

const closed = { additionalProperties: false } as const;
const text = (maxLength: number, description?: string) =>
  Type.String({ minLength: 1, maxLength, ...(description ? { description } : {}) });
const decimal = (description?: string) =>
  Type.String({
    pattern: '^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$',
    ...(description ? { description } : {}),
  });
const date = (description: string) => Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description });
const country = () => Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' });

const Money = Type.Object(
  { amount: decimal(), currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' }) },
  closed,
);

const Address = Type.Object(
  {
    name: Type.Optional(text(200)),
    street: Type.Optional(text(300)),
    city: Type.Optional(text(120)),
    postalCode: Type.Optional(text(20)),
    subdivision: Type.Optional(text(120)),
    country: Type.Optional(country()),
    unlocode: Type.Optional(
      Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$', description: 'UN/LOCODE without a space' }),
    ),
  },
  closed,
);

const Party = Type.Object(
  {
    name: text(200),
    identifier: Type.Optional(text(64, 'The number the other side knows the party by.')),
    country: country(),
    address: Type.Optional(Address),
    taxId: Type.Optional(text(64)),
    legalId: Type.Optional(text(64)),
  },
  closed,
);

const Remark = Type.Object(
  {
    text: text(4000),
    language: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
        description: 'BCP 47, where its writer says it',
      }),
    ),
  },
  closed,
);
const remarks = () => Type.Array(Remark, { minItems: 1, maxItems: 50 });
const few = <T extends TSchema>(item: T, maxItems = 50) => Type.Array(item, { minItems: 1, maxItems });

const TaxCategory = Type.Object(
  {
    category: Type.String({ pattern: '^[A-Z]{1,3}$', description: 'UN/EDIFACT 5305' }),
    percent: Type.Optional(decimal()),
    scheme: Type.Optional(text(40)),
  },
  closed,
);

const Charge = Type.Object(
  {
    kind: Type.Union([Type.Literal('charge'), Type.Literal('allowance')], {
      description: 'A charge adds, an allowance takes.',
    }),
    reason: Type.Optional(text(300)),
    reasonCode: Type.Optional(
      Type.String({ pattern: '^[A-Z0-9]{1,6}$', description: 'UN/EDIFACT 7161 or 5189' }),
    ),
    amount: Money,
    percent: Type.Optional(decimal('Per cent of the base.')),
    base: Type.Optional(Money),
    tax: Type.Optional(TaxCategory),
  },
  closed,
);

const Delivery = Type.Object(
  {
    address: Type.Optional(Address),
    from: Type.Optional(date('First day wanted.')),
    until: Type.Optional(date('Last day wanted.')),
  },
  closed,
);

const DangerousGoods = Type.Object(
  {
    unNumber: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'UN number, four digits.' })),
    hazardClass: Type.Optional(text(20, 'Class or division.')),
    packingGroup: Type.Optional(text(10)),
    technicalName: Type.Optional(text(400)),
    additionalInformation: Type.Optional(text(2000)),
  },
  closed,
);

const Reference = Type.Object(
  {
    kind: Type.String({
      pattern: '^[A-Za-z]{1,60}$',
      description: 'UBL’s element: Contract, CustomerReference.',
    }),
    id: text(200),
    type: Type.Optional(text(200)),
  },
  closed,
);

const DeliveryTerms = Type.Object(
  {
    incoterm: Type.Optional(
      Type.String({ pattern: '^[A-Z]{3}$', description: 'Incoterms 2020 code, where the order states one.' }),
    ),
    text: Type.Optional(text(500, 'The words of the order where they are no Incoterms 2020 code.')),
    place: Type.Optional(Address),
  },
  closed,
);

const Line = Type.Object(
  {
    lineId: text(40, 'Unique within the order.'),
    sku: Type.Optional(text(64, "The seller's article number.")),
    buyerSku: Type.Optional(text(64, "The buyer's article number.")),
    gtin: Type.Optional(
      Type.String({
        pattern: '^[0-9]{8,14}$',
        description: 'With a right check digit (GS1 General Specifications 7.9).',
      }),
    ),
    manufacturerSku: Type.Optional(text(64)),
    name: text(400),
    nameLanguage: Type.Optional(Remark.properties.language),
    description: Type.Optional(text(4000)),
    hsCode: Type.Optional(
      Type.String({
        pattern: '^[0-9]{4,12}$',
        description: 'Harmonized System or national code, digits only.',
      }),
    ),
    originCountry: Type.Optional(country()),
    quantity: Type.Object(
      {
        value: decimal(),
        unit: Type.String({ pattern: '^[A-Z0-9]{1,3}$', description: 'UN/ECE Recommendation 20' }),
      },
      closed,
    ),
    unitPrice: Type.Object(
      {
        amount: decimal('Price of `per` units; any number of decimals.'),
        currency: Type.String({ pattern: '^[A-Z]{3}$' }),
        per: Type.Optional(decimal('In the unit of the quantity; 1 when absent.')),
        gross: Type.Optional(decimal('Before the discount that led to the amount.')),
      },
      closed,
    ),
    charges: Type.Optional(
      Type.Array(Charge, { maxItems: 100, description: 'On the line; part of its total.' }),
    ),
    tax: Type.Optional(TaxCategory),
    lineTotal: Type.Optional(Money),
    netWeightKg: Type.Optional(decimal('Of the whole line.')),
    grossWeightKg: Type.Optional(decimal('Of the whole line.')),
    note: Type.Optional(text(2000)),
    notes: Type.Optional(remarks()),
    delivery: Type.Optional(Delivery),
    partialDelivery: Type.Optional(Type.Boolean()),
    dangerousGoods: Type.Optional(few(DangerousGoods)),
    marks: Type.Optional(few(text(500))),
    properties: Type.Optional(few(Type.Object({ name: text(200), value: text(1000) }, closed), 200)),
    classifications: Type.Optional(few(Type.Object({ code: text(100), list: text(60) }, closed))),
    serialNumbers: Type.Optional(few(text(100), 1000)),
    lots: Type.Optional(few(text(100), 1000)),
  },
  closed,
);

/** At most so many lines in one order. */
export const MAX_LINES = 2_000;

const Instalment = Type.Object(
  {
    instalmentId: text(8),
    share: Type.Optional(decimal('Per cent of the total.')),
    amount: Type.Optional(Money),
    method: Type.Unsafe<PaymentMethod>({ type: 'string', enum: [...PAYMENT_METHODS] }),
    due: Type.Object(
      {
        event: Type.Unsafe<DueEvent>({ type: 'string', enum: [...DUE_EVENTS] }),
        days: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
        date: Type.Optional(date('ISO 8601 date.')),
      },
      closed,
    ),
  },
  { ...closed, description: 'A share, an amount, or with neither the rest.' },
);

/** JSON Schema (2020-12) of `PurchaseOrder`. */
export const PurchaseOrderSchema = Type.Object(
  {
    orderNumber: text(64, "The buyer's number (UBL Order/ID), unique per buyer."),
    issueDate: date('ISO 8601 date.'),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217, of every amount in the order.' }),
    buyer: Party,
    seller: Type.Optional(Party),
    deliverTo: Type.Optional(Address),
    requestedDeliveryDate: Type.Optional(date('The last day of a requested period.')),
    requestedDeliveryFrom: Type.Optional(date('Its first day.')),
    latestShipmentDate: Type.Optional(date('The day it is to be shipped by.')),
    deliveryTerms: Type.Optional(DeliveryTerms),
    paymentTerm: Type.Optional(
      Type.Union([Type.Literal('escrow'), Type.Literal('open-account'), Type.Literal('advance')]),
    ),
    openAccountDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
    payment: Type.Optional(
      Type.Array(Instalment, {
        minItems: 1,
        maxItems: 12,
        description: 'The instalments, where the order takes them apart; instead of `paymentTerm`.',
      }),
    ),
    paymentTerms: Type.Optional(
      Type.Array(Remark, {
        minItems: 1,
        maxItems: 50,
        description: 'The payment terms in the words of the order.',
      }),
    ),
    note: Type.Optional(text(4000)),
    notes: Type.Optional(remarks()),
    references: Type.Optional(few(Reference)),
    salesOrderId: Type.Optional(text(200)),
    customerReference: Type.Optional(text(200)),
    accountingCost: Type.Optional(text(200)),
    marks: Type.Optional(few(text(500))),
    lines: Type.Array(Line, { minItems: 1, maxItems: MAX_LINES }),
    charges: Type.Optional(
      Type.Array(Charge, {
        maxItems: 100,
        description: 'On the whole order (UBL AllowanceCharge), as stated.',
      }),
    ),
    taxes: Type.Optional(
      Type.Array(
        Type.Object(
          {
            amount: Money,
            base: Type.Optional(Money),
            category: Type.Optional(TaxCategory.properties.category),
            percent: Type.Optional(decimal()),
            scheme: Type.Optional(text(40)),
          },
          closed,
        ),
        { maxItems: 50, description: 'As stated (UBL TaxTotal).' },
      ),
    ),
    prepaid: Type.Optional(Money),
    rounding: Type.Optional(Money),
    totals: Type.Optional(
      Type.Object(
        {
          charges: Type.Optional(Money),
          allowances: Type.Optional(Money),
          taxExclusive: Type.Optional(Money),
          taxInclusive: Type.Optional(Money),
        },
        { ...closed, description: 'Sums on the way to what is payable, as the order states them.' },
      ),
    ),
    payable: Type.Optional(
      Type.Object(Money.properties, {
        ...closed,
        description: 'What is to be paid, as the order states it.',
      }),
    ),
    total: Type.Optional(
      Type.Object(Money.properties, {
        ...closed,
        description:
          'Sum of the line totals as the order states it (UBL LineExtensionAmount), without charges and taxes.',
      }),
    ),
  },
  { ...closed, $id: 'PurchaseOrder', title: 'A purchase order as a buyer sends it' },
);

/**
 * A purchase order as a buyer sends it, before the platform knows anything about it: the same value whether it came as
 * UBL Order, as an order sheet or as JSON. Decimals are strings; a part that the order does not state is absent, never
 * made up.
 */
export type PurchaseOrder = Static<typeof PurchaseOrderSchema>;
export type OrderParty = Static<typeof Party>;
export type OrderAddress = Static<typeof Address>;
export type OrderLine = Static<typeof Line>;
export type OrderCharge = Static<typeof Charge>;
export type OrderTaxCategory = Static<typeof TaxCategory>;
