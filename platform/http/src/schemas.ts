import { type Static, type TSchema, Type } from 'typebox';

/** A schema whose `title` is in PascalCase becomes a named component of the OpenAPI document. */

/**
 * One character that shows, for patterns of texts that must not be blank: no white space, and nothing that is there without being seen
 * (controls, formats, the default ignorable code points of Unicode, the empty Braille cell).
 */
export const SHOWN = '[^\\s\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]';

/** A text that may be left empty, but is not made of what does not show. */
export const SHOWN_OR_EMPTY = `^$|${SHOWN}`;

/** A text on one line that neither begins nor ends with white space, and shows: a number, a name of a line. */
export const TRIMMED = `^(?=.*${SHOWN})\\S(.*\\S)?$`;

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek'] as const;
/** A word that begins in one of the scripts whose letters look alike and goes on in another (Unicode TR39, 5.1: mixed-script confusables). */
const MIXED = SCRIPTS.map((one) => {
  const others = SCRIPTS.filter((other) => other !== one).map((other) => `\\p{Script=${other}}`);
  return `\\p{Script=${one}}[\\p{L}\\p{M}\\p{N}]*[${others.join('')}]`;
}).join('|');

/**
 * What a name may be: on one line, shows, holds nothing that is not seen or turns the direction of writing, and no word of letters of two alphabets
 * that look alike (`РayPal` with a Cyrillic Р). Names in several alphabets, each a word of its own, are common and stay.
 */
export const NAME = `^(?=.*${SHOWN})(?!.*[\\p{C}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\u2800])(?!.*(?:${MIXED})).*$`;

/** A name that others read and know somebody or something by. */
export const Name = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: NAME });

export const Uuid = Type.String({ format: 'uuid', description: 'UUID' });

/** RFC 3339 instant in UTC. Handlers write `instant.toString()`. */
export const Instant = Type.String({
  format: 'date-time',
  description: 'RFC 3339 instant from 1900 to 2999, e.g. 2026-03-01T08:00:00Z',
});

export const PlainDate = Type.String({
  format: 'date',
  description: 'ISO 8601 calendar date from 1900 to 2999',
});

/** A time zone that the runtime's own data knows. */
export const TimeZone = Type.String({
  format: 'time-zone',
  maxLength: 64,
  description: 'IANA time zone, e.g. Asia/Shanghai',
});

/** A decimal as text: no float ever touches money or quantity. At most 18 digits before and 12 after the point. */
export const Decimal = Type.String({
  pattern: '^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$',
  maxLength: 32,
  description: 'Decimal number as text',
});

/** A `Decimal` above zero. */
export const POSITIVE = '^(?=.*[1-9])(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$';

/** An amount or a quantity that nobody has reason to state as nothing or less. */
export const PositiveDecimal = Type.String({
  pattern: POSITIVE,
  maxLength: 32,
  description: 'Decimal number above zero, as text',
});

export const CurrencyCode = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217 currency code' });

export const CountryCode = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'ISO 3166-1 alpha-2 country code',
});

export const Money = Type.Object(
  { amount: Decimal, currency: CurrencyCode },
  { title: 'Money', description: 'Amount in major units as decimal text' },
);

export const Quantity = Type.Object(
  {
    value: Decimal,
    unit: Type.String({ pattern: '^[A-Z0-9]{2,3}$', description: 'UN/ECE Recommendation 20 code' }),
  },
  { title: 'Quantity' },
);

/** Text by BCP 47 tag; at least one language. */
export const Localised = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }),
  Type.String({ maxLength: 2000, pattern: SHOWN_OR_EMPTY }),
  { title: 'Localised', minProperties: 1, maxProperties: 20, description: 'Text by BCP 47 language tag' },
);

/** A name by BCP 47 tag; at least one language. */
export const LocalisedName = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }),
  Name(2000),
  { minProperties: 1, maxProperties: 20, description: 'Name by BCP 47 language tag' },
);

export const LanguageTag = Type.Union([Type.Literal('en'), Type.Literal('zh-CN')]);

const ProblemError = Type.Object(
  {
    field: Type.String({ description: 'JSON pointer into the body, or `query/…`, `path/…`, `row 14`' }),
    text: Type.String(),
  },
  { title: 'ProblemError' },
);

/** RFC 9457 problem details. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Address of the explanation of this kind of problem' }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Literal code; programs decide by it' }),
    detail: Type.String({ description: "In the caller's language" }),
    errors: Type.Array(ProblemError),
    requestId: Type.String(),
  },
  { title: 'Problem', description: 'RFC 9457 problem details' },
);

export type Problem = Static<typeof Problem>;

/** One of some words, written as a string with its values. */
export const literals = <const T extends readonly string[]>(values: T, options: object = {}) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...options });

/** X or null, in the form that validates and serialises fastest. */
export function Nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()]);
}

/** Query string of a list; spread its properties into one's own: `Type.Object({ ...PageQuery.properties, q: … })`. */
export const PageQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  cursor: Type.Optional(Type.String({ maxLength: 1000, description: '`nextCursor` of the page before' })),
});

/** A page of a list: `{ items, nextCursor }`; `nextCursor` is null on the last page. */
export function Page<T extends TSchema>(item: T) {
  return Type.Object({ items: Type.Array(item), nextCursor: Nullable(Type.String()) });
}
