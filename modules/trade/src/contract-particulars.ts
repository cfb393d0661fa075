import { CurrencyCode, Decimal, Localised, Money, PlainDate } from '@tongshang/http';
import {
  addressFields,
  chargeFields,
  dangerousGoodsFields,
  deliveryFields,
  few,
  lineParticularFields,
  referenceFields,
  remarkFields,
  statedTaxFields,
  taxCategoryFields,
  text,
} from '@tongshang/purchase-order';
import { Type } from 'typebox';
import { VatInputSchema } from './contract-vat-said.ts';

// One note of the order itself, and fifty beside it.
const Remarks = few(
  Type.Object(remarkFields, {
    title: 'Remark',
    description: 'A text as it was written; its language only where its writer says it',
  }),
  51,
);

const DeliveryAddressSchema = Type.Object(addressFields, { title: 'DeliveryAddress' });

const DangerousGoods = Type.Object(dangerousGoodsFields, {
  title: 'DangerousGoods',
  description: 'UN Model Regulations',
  minProperties: 1,
});

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
  ...lineParticularFields({
    notes: Remarks,
    delivery: Type.Object(deliveryFields(DeliveryAddressSchema, { from: PlainDate, until: PlainDate }), {
      title: 'DeliveryWish',
    }),
    dangerousGoods: DangerousGoods,
  }),
  packing: Type.Optional(PackingSchema),
};

const taxCategory = {
  ...taxCategoryFields,
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
  Type.Object(chargeFields(Money, TaxCategorySchema), { title: 'AllowanceCharge' }),
  100,
);

const sums = {
  charges: Type.Optional(Charges),
  taxes: Type.Optional(
    few(
      Type.Object(
        { ...statedTaxFields(Money), exemption: taxCategory.exemption },
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
        Type.Object(referenceFields),
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
