import { type TSchema, Type } from 'typebox';

const text = Type.String();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const list = <T extends TSchema>(schema: T) => Type.Array(schema);

export const Amount = Type.Object({ amount: text, currency: text }, { title: 'UblAmount' });

export const TaxCategory = Type.Object(
  { category: maybe(text), percent: maybe(text), scheme: maybe(text) },
  { title: 'UblTaxCategory' },
);

export const Charges = list(
  Type.Object(
    {
      charge: Type.Boolean(),
      reason: maybe(text),
      reasonCode: maybe(text),
      percent: maybe(text),
      amount: Amount,
      base: maybe(Amount),
      tax: maybe(TaxCategory),
    },
    { title: 'UblCharge' },
  ),
);

/** What a declaration states beside the price. */
export const DeclaredCharges = list(
  Type.Object({
    ...{ charge: Type.Boolean(), reason: maybe(text), reasonCode: maybe(text), name: maybe(text) },
    amount: Amount,
  }),
);
