import { CountryCode, PlainDate, Uuid } from '@tongshang/http';
import { type Incoterm as Code, INCOTERM_CODES } from '@tongshang/incoterms';
import { STEPS } from '@tongshang/lane';
import { Type } from 'typebox';

const literals = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });
const Incoterm = Type.Unsafe<Code>({ type: 'string', enum: [...INCOTERM_CODES] });

export const LaneQuery = Type.Object({
  from: CountryCode,
  to: CountryCode,
  incoterm: Incoterm,
  modeOfTransport: literals(['sea', 'air', 'road', 'rail', 'post']),
  hs: Type.Optional(
    Type.String({
      pattern: '^[0-9]{4,14}(,[0-9]{4,14}){0,199}$',
      description: 'HS codes of the goods, separated by commas; a line each',
    }),
  ),
  origin: Type.Optional(CountryCode),
  carrier: Type.Optional(
    Type.Union([Type.Literal('named'), Type.Literal('contact')], {
      description: 'A carrier will take part, or will be a contact of a side that tells what it does',
    }),
  ),
  date: Type.Optional(PlainDate),
});

export const TradeLaneParams = Type.Object({ tradeId: Uuid });

export const Lane = Type.Object(
  {
    from: CountryCode,
    to: CountryCode,
    incoterm: Incoterm,
    domestic: Type.Boolean({ description: 'No customs border lies between: nothing is declared' }),
    notices: Type.Array(Type.Object({ en: Type.String(), 'zh-CN': Type.String() }), {
      description:
        'What to know before the order: where a side is named to declare that the country does not let declare',
    }),
    steps: Type.Array(
      Type.Object({
        step: literals(STEPS),
        how: Type.Union([Type.Literal('computed'), Type.Literal('on-board'), Type.Literal('outside')], {
          description: 'Computed here, done by whoever has a seat here, or stated from outside',
        }),
        by: Type.Union([
          Type.Literal('seller'),
          Type.Literal('buyer'),
          Type.Literal('customs'),
          Type.Literal('carrier'),
        ]),
        papers: Type.Array(Type.String(), { description: 'That will be wanted' }),
        lacking: Type.Array(
          Type.Object({
            lineId: Type.String(),
            why: Type.Union([Type.Literal('imprecise'), Type.Literal('unknown'), Type.Literal('no-code')]),
            candidates: Type.Array(Type.String(), { description: 'National codes to choose from' }),
          }),
          { description: 'Lines that cannot be assessed here as they stand' },
        ),
        says: Type.Object({ en: Type.String(), 'zh-CN': Type.String() }),
      }),
    ),
  },
  { title: 'Lane', description: 'What a trade on this lane will need; no lane is refused' },
);
