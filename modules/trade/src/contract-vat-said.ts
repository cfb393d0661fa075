import { Decimal } from '@tongshang/http';
import { Type } from 'typebox';

const literals = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });

const Place = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'ISO 3166-1 alpha-2, `XI` for Northern Ireland',
});
const VatNumber = Type.String({
  maxLength: 20,
  description: 'With the prefix of its country; an empty text says that there is none',
});

/** Beside how the goods are rated. */
export const vatSaid = {
  buyerOwes: Type.Optional(Type.Boolean({ description: 'The law makes the buyer owe the tax' })),
  exportProof: Type.Optional(Type.Boolean({ description: 'The seller has the proof that the goods left' })),
  importer: Type.Optional(literals(['seller', 'buyer'] as const)),
  goodsFrom: Type.Optional(Place),
  goodsTo: Type.Optional(Place),
  lowValue: Type.Optional(
    Type.Boolean({
      description:
        'Goods for Great Britain: each consignment is worth no more than GBP 135 and holds no excise goods (VATA 1994, s. 7(5B), 7AA); by the price where that is in pounds',
    }),
  ),
  sellerVatNumber: Type.Optional(VatNumber),
  buyerVatNumber: Type.Optional(VatNumber),
};

/** What is said of the VAT of a supply, beside what the trade shows. */
export const VatInputSchema = Type.Object(
  {
    rating: Type.Optional(
      Type.Union([literals(['standard', 'zero', 'exempt'] as const), Type.Object({ percent: Decimal })]),
    ),
    ...vatSaid,
  },
  {
    title: 'VatInput',
    description: 'VAT is reckoned by the law; what the trade does not show is said here',
  },
);
