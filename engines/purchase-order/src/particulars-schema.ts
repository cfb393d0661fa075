import { type TSchema, Type } from 'typebox';

/**
 * What an order and a trade say alike of their goods, charges and wishes: the fields once, for the order as a buyer sends it and for the API that
 * takes it into a trade. Whoever takes them gives the objects their titles, and closes them where what is unknown is refused.
 */

export const text = (maxLength: number, description?: string) =>
  Type.String({ minLength: 1, maxLength, ...(description ? { description } : {}) });

export const decimal = (description = 'Decimal number as text') =>
  Type.String({ pattern: '^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$', maxLength: 32, description });

export const country = () =>
  Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2 country code' });

export const few = <T extends TSchema>(item: T, maxItems = 50) => Type.Array(item, { minItems: 1, maxItems });

export const remarkFields = {
  text: text(4000),
  language: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
      description: 'BCP 47, where its writer says it',
    }),
  ),
};

export const addressFields = {
  name: Type.Optional(text(200)),
  street: Type.Optional(text(300)),
  city: Type.Optional(text(120)),
  postalCode: Type.Optional(text(20)),
  subdivision: Type.Optional(text(120)),
  country: Type.Optional(country()),
  unlocode: Type.Optional(
    Type.String({ pattern: '^[A-Z]{2}[A-Z2-9]{3}$', description: 'UN/LOCODE without a space' }),
  ),
};

export const dangerousGoodsFields = {
  unNumber: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'UN number, four digits' })),
  hazardClass: Type.Optional(text(20, 'Class or division')),
  packingGroup: Type.Optional(text(10)),
  technicalName: Type.Optional(text(400)),
  additionalInformation: Type.Optional(text(2000)),
};

export const referenceFields = {
  kind: Type.String({
    pattern: '^[A-Za-z]{1,60}$',
    description: 'UBL’s element: `Contract`, `CustomerReference`',
  }),
  id: text(200),
  type: Type.Optional(text(200)),
};

export const taxCategoryFields = {
  category: Type.String({ pattern: '^[A-Z]{1,3}$', description: 'UN/EDIFACT 5305' }),
  percent: Type.Optional(decimal()),
  scheme: Type.Optional(text(40)),
};

/** A charge or allowance, on a line or on all of them. */
export const chargeFields = <M extends TSchema, T extends TSchema>(money: M, tax: T) => ({
  kind: Type.Unsafe<'charge' | 'allowance'>({
    type: 'string',
    enum: ['charge', 'allowance'],
    description: 'A charge adds, an allowance takes',
  }),
  reason: Type.Optional(text(300)),
  reasonCode: Type.Optional(
    Type.String({ pattern: '^[A-Z0-9]{1,6}$', description: 'UN/EDIFACT 7161 or 5189' }),
  ),
  amount: money,
  percent: Type.Optional(decimal('Per cent of the base')),
  base: Type.Optional(money),
  tax: Type.Optional(tax),
});

/** A tax as a document states it. */
export const statedTaxFields = <M extends TSchema>(money: M) => ({
  amount: money,
  base: Type.Optional(money),
  category: Type.Optional(taxCategoryFields.category),
  percent: taxCategoryFields.percent,
  scheme: taxCategoryFields.scheme,
});

/** Where and when a part of the goods is wanted. */
export const deliveryFields = <A extends TSchema, F extends TSchema, U extends TSchema>(
  address: A,
  { from, until }: { readonly from: F; readonly until: U },
) => ({
  address: Type.Optional(address),
  from: Type.Optional(from),
  until: Type.Optional(until),
});

/**
 * What a line says of its goods beside what they are and cost.
 * @param options of the objects that have no name of their own
 */
export const lineParticularFields = <R extends TSchema, D extends TSchema, G extends TSchema>(
  {
    notes,
    delivery,
    dangerousGoods,
  }: { readonly notes: R; readonly delivery: D; readonly dangerousGoods: G },
  options: { readonly additionalProperties?: false } = {},
) => ({
  gtin: Type.Optional(
    Type.String({
      pattern: '^[0-9]{8,14}$',
      description: 'With a right check digit (GS1 General Specifications 7.9)',
    }),
  ),
  manufacturerSku: Type.Optional(text(64)),
  notes: Type.Optional(notes),
  delivery: Type.Optional(delivery),
  partialDelivery: Type.Optional(Type.Boolean()),
  dangerousGoods: Type.Optional(few(dangerousGoods)),
  marks: Type.Optional(few(text(500))),
  properties: Type.Optional(few(Type.Object({ name: text(200), value: text(1000) }, options), 200)),
  classifications: Type.Optional(
    few(Type.Object({ code: text(100), list: text(60, 'UN/EDIFACT 7143') }, options)),
  ),
  serialNumbers: Type.Optional(few(text(100), 1000)),
  lots: Type.Optional(few(text(100), 1000)),
});
