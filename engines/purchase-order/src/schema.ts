import { DUE_EVENTS, type DueEvent, PAYMENT_METHODS, type PaymentMethod } from '@tongshang/trade-facts';
import { type Static, Type } from 'typebox';
import {
  addressFields,
  chargeFields,
  country,
  dangerousGoodsFields,
  decimal,
  deliveryFields,
  few,
  lineParticularFields,
  referenceFields,
  remarkFields,
  statedTaxFields,
  taxCategoryFields,
  text,
} from './particulars-schema.ts';

const closed = { additionalProperties: false } as const;
const date = (description: string) => Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description });

const Money = Type.Object(
  { amount: decimal(), currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' }) },
  closed,
);

const Address = Type.Object(addressFields, closed);

const Party = Type.Object(
  {
    name: text(200),
    identifier: Type.Optional(text(64, 'The number the other side knows the party by.')),
    identifierScheme: Type.Optional(text(16, 'Who issued it: a code of ISO/IEC 6523, `0088` a GLN.')),
    country: country(),
    address: Type.Optional(Address),
    taxId: Type.Optional(text(64)),
    legalId: Type.Optional(text(64)),
    legalIdScheme: Type.Optional(text(16, 'Who issued it, as of the identifier.')),
  },
  closed,
);

const Remark = Type.Object(remarkFields, closed);
const remarks = () => few(Remark);

const TaxCategory = Type.Object(taxCategoryFields, closed);
const Charge = Type.Object(chargeFields(Money, TaxCategory), closed);
const days = { from: date('First day wanted.'), until: date('Last day wanted.') };
const Delivery = Type.Object(deliveryFields(Address, days), closed);
const DangerousGoods = Type.Object(dangerousGoodsFields, closed);
const Reference = Type.Object(referenceFields, closed);

const DeliveryTerms = Type.Object(
  {
    incoterm: Type.Optional(
      Type.String({ pattern: '^[A-Z]{3}$', description: 'Incoterms 2020 code, where the order states one.' }),
    ),
    edition: Type.Optional(
      Type.Literal('2010', { description: 'Of Incoterms, where the order names another than that of 2020.' }),
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
    ...lineParticularFields({ notes: remarks(), delivery: Delivery, dangerousGoods: DangerousGoods }, closed),
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
      Type.Array(Type.Object(statedTaxFields(Money), closed), {
        maxItems: 50,
        description: 'As stated (UBL TaxTotal).',
      }),
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
