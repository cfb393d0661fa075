import { type Static, Type } from 'typebox';

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
        description:
          'As written; the check digit is not asserted, since senders put other numbers of theirs here.',
      }),
    ),
    name: text(400),
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
      },
      closed,
    ),
    lineTotal: Type.Optional(Money),
    netWeightKg: Type.Optional(decimal('Of the whole line.')),
    grossWeightKg: Type.Optional(decimal('Of the whole line.')),
    note: Type.Optional(text(2000)),
  },
  closed,
);

const Charge = Type.Object(
  {
    kind: Type.Union([Type.Literal('charge'), Type.Literal('allowance')], {
      description: 'A charge adds to the total, an allowance takes from it.',
    }),
    reason: Type.Optional(text(300)),
    amount: Money,
  },
  closed,
);

/** At most so many lines in one order. */
export const MAX_LINES = 2_000;

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
    deliveryTerms: Type.Optional(DeliveryTerms),
    paymentTerm: Type.Optional(
      Type.Union([Type.Literal('escrow'), Type.Literal('open-account'), Type.Literal('advance')]),
    ),
    openAccountDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
    note: Type.Optional(text(4000)),
    lines: Type.Array(Line, { minItems: 1, maxItems: MAX_LINES }),
    charges: Type.Optional(
      Type.Array(Charge, {
        maxItems: 100,
        description: 'On the whole order (UBL AllowanceCharge), as stated.',
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
