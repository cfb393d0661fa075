import { CountryCode, CurrencyCode, Decimal, Localised, Money, PlainDate } from '@tongshang/http';
import { type TSchema, Type } from 'typebox';
import { VatInputSchema } from './contract-vat-said.ts';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const few = <T extends TSchema>(item: T, maxItems = 50) => Type.Array(item, { minItems: 1, maxItems });

// One note of the order itself, and fifty beside it.
const Remarks = few(
  Type.Object(
    {
      text: text(4000),
      language: Type.Optional(Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' })),
    },
    { title: 'Remark', description: 'A text as it was written; its language only where its writer says it' },
  ),
  51,
);

const DeliveryAddressSchema = Type.Object(
  {
    name: Type.Optional(text(200)),
    street: Type.Optional(text(300)),
    city: Type.Optional(text(120)),
    postalCode: Type.Optional(text(20)),
    subdivision: Type.Optional(text(120)),
    country: Type.Optional(CountryCode),
    unlocode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$', description: 'UN/LOCODE' })),
  },
  { title: 'DeliveryAddress' },
);

const DangerousGoods = Type.Object(
  {
    unNumber: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
    hazardClass: Type.Optional(text(20)),
    packingGroup: Type.Optional(text(10)),
    technicalName: Type.Optional(text(400)),
    additionalInformation: Type.Optional(text(2000)),
  },
  { title: 'DangerousGoods', description: 'UN Model Regulations', minProperties: 1 },
);

export const PackingSchema = Type.Object(
  {
    quantityEach: Decimal,
    innerPacks: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    netWeightKg: Type.Optional(Decimal),
    grossWeightKg: Type.Optional(Decimal),
    dimensionsCm: Type.Optional(
      Type.Object(
        { length: Decimal, width: Decimal, height: Decimal },
        { description: 'Outer measures in centimetres' },
      ),
    ),
    from: Type.Optional(Type.Literal('product', { description: 'Taken from the seller’s product' })),
  },
  { title: 'LinePacking', description: 'What a full carton holds in the line’s unit, weighs and measures' },
);

/** Longer than a name: what a catalogue says of an article. */
export const DescriptionSchema = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }),
  Type.String({ maxLength: 4000 }),
  { minProperties: 1, maxProperties: 20, description: 'Text by BCP 47 language tag' },
);

/** What an order says of the goods of a line beside what they are and cost. */
export const lineParticulars = {
  gtin: Type.Optional(Type.String({ pattern: '^[0-9]{8,14}$', description: 'With a right check digit' })),
  manufacturerSku: Type.Optional(text(64)),
  notes: Type.Optional(Remarks),
  delivery: Type.Optional(
    Type.Object(
      {
        address: Type.Optional(DeliveryAddressSchema),
        from: Type.Optional(PlainDate),
        until: Type.Optional(PlainDate),
      },
      { title: 'DeliveryWish' },
    ),
  ),
  partialDelivery: Type.Optional(Type.Boolean()),
  dangerousGoods: Type.Optional(few(DangerousGoods)),
  marks: Type.Optional(few(text(500))),
  properties: Type.Optional(few(Type.Object({ name: text(200), value: text(1000) }), 200)),
  classifications: Type.Optional(
    few(
      Type.Object({
        code: text(100),
        list: Type.String({ minLength: 1, maxLength: 60, description: 'UN/EDIFACT 7143' }),
      }),
    ),
  ),
  serialNumbers: Type.Optional(few(text(100), 1000)),
  lots: Type.Optional(few(text(100), 1000)),
  packing: Type.Optional(PackingSchema),
};

const taxCategory = {
  category: Type.String({ pattern: '^[A-Z]{1,3}$', description: 'UN/EDIFACT 5305' }),
  percent: Type.Optional(Decimal),
  scheme: Type.Optional(text(40)),
  exemption: Type.Optional(
    Type.Object(
      {
        code: Type.Optional(Type.String({ pattern: '^[A-Z0-9-]{1,40}$', description: 'VATEX' })),
        reason: Type.Optional(Localised),
      },
      { title: 'TaxExemption', description: 'Why no tax is charged' },
    ),
  ),
};

export const TaxCategorySchema = Type.Object(taxCategory, { title: 'TaxCategory' });

export const Charges = few(
  Type.Object(
    {
      kind: Type.Unsafe<'charge' | 'allowance'>({
        type: 'string',
        enum: ['charge', 'allowance'],
        description: 'A charge adds, an allowance takes',
      }),
      reason: Type.Optional(text(300)),
      reasonCode: Type.Optional(
        Type.String({ pattern: '^[A-Z0-9]{1,6}$', description: 'UN/EDIFACT 7161 or 5189' }),
      ),
      amount: Money,
      percent: Type.Optional(Decimal),
      base: Type.Optional(Money),
      tax: Type.Optional(TaxCategorySchema),
    },
    { title: 'AllowanceCharge' },
  ),
  100,
);

const sums = {
  charges: Type.Optional(Charges),
  taxes: Type.Optional(
    few(
      Type.Object(
        {
          amount: Money,
          base: Type.Optional(Money),
          category: Type.Optional(taxCategory.category),
          percent: taxCategory.percent,
          scheme: taxCategory.scheme,
          exemption: taxCategory.exemption,
        },
        { title: 'StatedTax', description: 'As the document states it; nothing is reckoned' },
      ),
    ),
  ),
  prepaid: Type.Optional(Money),
  rounding: Type.Optional(
    Type.Object({ amount: Decimal, currency: CurrencyCode }, { description: 'May be negative' }),
  ),
};

/** What stands between the sum of the lines and the total. */
export const SumsSchema = Type.Object(
  { ...sums, vat: Type.Optional(VatInputSchema) },
  { title: 'TradeSums', description: '`vat`: what was said when the law reckoned the taxes' },
);

export const SumsInputSchema = Type.Object(
  {
    ...sums,
    payable: Type.Optional(
      Type.Object(Money.properties, {
        description: 'The total they are said to lead to: refused where it differs',
      }),
    ),
  },
  { title: 'SumsInput' },
);

/** What a buyer's order says beside terms and lines. */
export const OrderParticularsSchema = Type.Object(
  {
    orderDate: Type.Optional(PlainDate),
    notes: Type.Optional(Remarks),
    references: Type.Optional(
      few(
        Type.Object({
          kind: Type.String({
            pattern: '^[A-Za-z]{1,60}$',
            description: 'UBL’s element: `Contract`, `CustomerReference`',
          }),
          id: text(200),
          type: Type.Optional(text(200)),
        }),
        // Fifty, and three numbers that an order has fields for.
        53,
      ),
    ),
    deliverTo: Type.Optional(DeliveryAddressSchema),
    requestedDelivery: Type.Optional(
      Type.Object({ from: Type.Optional(PlainDate), until: Type.Optional(PlainDate) }),
    ),
    deliveryTerms: Type.Optional(Remarks),
    paymentTerms: Type.Optional(Remarks),
    marks: Type.Optional(few(text(500))),
  },
  { title: 'OrderParticulars' },
);
