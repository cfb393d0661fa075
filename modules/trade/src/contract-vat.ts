import { VAT_FACT_TEXTS, type VatFacts } from '@tongshang/vat';
import { Type } from 'typebox';
import { SumsSchema } from './contract-particulars.ts';
import { vatSaid } from './contract-vat-said.ts';

const literals = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });

/** The same in an address. */
export const VatQuery = Type.Object({
  rating: Type.Optional(
    Type.String({
      pattern: '^(standard|zero|exempt|[0-9]{1,2}(\\.[0-9]{1,2})?)$',
      description: 'Or the rate, per cent',
    }),
  ),
  ...vatSaid,
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
    stated: Type.Optional(
      Type.Object({
        taxes,
        differs: Type.Optional(
          Type.Boolean({
            description: 'Whether that is another sum; absent where what the law comes to is not known',
          }),
        ),
      }),
    ),
  },
  { title: 'VatAssessment' },
);
