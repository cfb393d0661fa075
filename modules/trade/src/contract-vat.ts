import { Decimal } from '@tongshang/http';
import { VAT_FACT_TEXTS, type VatFacts } from '@tongshang/vat';
import { Type } from 'typebox';
import { SumsSchema } from './contract-particulars.ts';

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

const said = {
  buyerOwes: Type.Optional(Type.Boolean({ description: 'The law makes the buyer owe the tax' })),
  exportProof: Type.Optional(Type.Boolean({ description: 'The seller has the proof that the goods left' })),
  importer: Type.Optional(literals(['seller', 'buyer'] as const)),
  goodsFrom: Type.Optional(Place),
  goodsTo: Type.Optional(Place),
  sellerVatNumber: Type.Optional(VatNumber),
  buyerVatNumber: Type.Optional(VatNumber),
};

/** What is said of the VAT of a supply, beside what the trade shows. */
export const VatInputSchema = Type.Object(
  {
    rating: Type.Optional(
      Type.Union([literals(['standard', 'zero', 'exempt'] as const), Type.Object({ percent: Decimal })]),
    ),
    ...said,
  },
  {
    title: 'VatInput',
    description: 'VAT is reckoned by the law; what the trade does not show is said here',
  },
);

/** The same in an address. */
export const VatQuery = Type.Object({
  rating: Type.Optional(
    Type.String({
      pattern: '^(standard|zero|exempt|[0-9]{1,2}(\\.[0-9]{1,2})?)$',
      description: 'Or the rate, per cent',
    }),
  ),
  ...said,
});

export function ratingOf(rating: string): NonNullable<VatFacts['rating']> {
  return rating === 'standard' || rating === 'zero' || rating === 'exempt' ? rating : { percent: rating };
}

const FactNames = Type.Array(literals(Object.keys(VAT_FACT_TEXTS) as (keyof typeof VAT_FACT_TEXTS)[]));
const Words = Type.Object({ en: Type.String(), 'zh-CN': Type.String() });
const { taxes } = SumsSchema.properties;

export const VatAssessmentSchema = Type.Object(
  {
    answer: Type.Object(
      {
        is: literals(['known', 'unknown'] as const),
        tax: Type.Optional(Type.Object({ category: Type.String(), percent: Type.Optional(Type.String()) })),
        exemption: Type.Optional(
          Type.Object({ code: Type.Optional(Type.String()), reason: Words }, { title: 'VatExemption' }),
        ),
        law: Type.Optional(
          Type.Array(Type.Object({ act: Type.String(), at: Type.String() }, { title: 'LegalBasis' })),
        ),
        used: FactNames,
        changes: Type.Optional(FactNames),
        missing: Type.Optional(FactNames),
        because: Type.Optional(Words),
      },
      { title: 'VatAnswer', description: 'Facts that decided, that would change it, or that are missing' },
    ),
    breakdown: Type.Optional(taxes),
    stated: Type.Optional(Type.Object({ taxes, differs: Type.Boolean() })),
  },
  { title: 'VatAssessment' },
);
