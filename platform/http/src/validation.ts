import { createRequire } from 'node:module';
import type { Language } from '@tongshang/refusal';
import type { Ajv, ErrorObject, Options, ValidateFunction } from 'ajv';
import { withinYears, YEARS } from './bounded-time.ts';
import { lowerCaseId, UUID, withLowerCaseIds } from './lower-case-ids.ts';
import { NAME, POSITIVE, SHOWN, SHOWN_OR_EMPTY } from './schemas.ts';
import { ofNamedVariant } from './union-errors.ts';
import type { JsonSchema } from './wire-schema.ts';

/** Errors found in one list or one object, over all variants of what stands in it, before what comes after is not looked at. */
const FOUND_MAX = 500;

const options: Options = {
  allErrors: true,
  code: { process: bounded },
  useDefaults: true,
  removeAdditional: false,
  strictNumbers: true,
  strict: false,
  validateFormats: true,
};

/** What is typed in JSON is not coerced; what comes as text in the address is. */
type Compilers = { readonly bodies: Ajv; readonly addresses: Ajv };
let loaded: Compilers | undefined;
const require = createRequire(import.meta.url);

function compilers(): Compilers {
  loaded ??= { bodies: compiler(false), addresses: compiler('array') };
  return loaded;
}

function compiler(coerceTypes: false | 'array'): Ajv {
  const library = require('ajv') as typeof import('ajv');
  const formats = require('ajv-formats') as typeof import('ajv-formats');
  const ajv = new library.Ajv({ ...options, coerceTypes });
  formats.default(ajv);
  for (const name of ['date', 'date-time']) ajv.addFormat(name, withinYears(ajv.formats[name]));
  ajv.addFormat('time-zone', isTimeZone);
  ajv.addFormat('uuid', UUID);
  ajv.addKeyword(lowerCaseId);
  return ajv;
}

/**
 * Lets the loops of a compiled schema end at `FOUND_MAX` errors of their own: whatever is sent, the work that telling of it makes has a
 * bound. The library collects without end. What fits and what does not stays the same: a loop ends early only where there are errors.
 */
function bounded(code: string): string {
  return code
    .replace(
      /for\(let (\w+)=0; \1<(\w+); \1\+\+\)\{/g,
      `for(let $1=0,$1from=errors; $1<$2&&errors-$1from<${FOUND_MAX}; $1++){`,
    )
    .replace(
      /for\(const (\w+) in (\w+)\)\{/g,
      `const $1from=errors;for(const $1 in $2){if(errors-$1from>=${FOUND_MAX})break;`,
    );
}

/** A name of the IANA time zone database; not an offset, and nothing that merely contains a name. */
function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Fastify's validator compiler. A schema is compiled when its endpoint is first called: compiling all of them took a third of a
 * second of every start. Only then is the library loaded, too.
 */
export function compileValidator({ schema, httpPart }: { schema: unknown; httpPart?: string }) {
  let compiled: ValidateFunction | undefined;
  const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null } = (data) => {
    compiled ??= compilers()[httpPart === 'body' ? 'bodies' : 'addresses'].compile(
      withLowerCaseIds(schema as JsonSchema),
    );
    const isValid = compiled(data) as boolean;
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return validate;
}

export type FieldError = { readonly field: string; readonly text: string };

/** More are not listed: whoever sends so many has not read the schema. */
export const errorsMax = 50;

/** Every field that is not as the schema says, in the reader's language. `part`: body, querystring, params. */
export function fieldErrors(
  errors: readonly Partial<ErrorObject>[],
  part: string | undefined,
  language: Language,
): FieldError[] {
  const named = ofNamedVariant(errorsWithinLimits(errors));
  const told = named.length > 1 ? named.filter(({ keyword }) => keyword !== 'anyOf') : named;
  const unique = new Map<string, FieldError>();
  for (const error of told) {
    const field = prefixOf(part) + placeOf(error);
    const text = textOf(error, language);
    unique.set(`${field} ${text}`, { field, text });
    if (unique.size === errorsMax) break;
  }
  return [...unique.values()];
}

/** Of a list that is too long nobody needs to know what else is wrong with its entries. */
function errorsWithinLimits(errors: readonly Partial<ErrorObject>[]): readonly Partial<ErrorObject>[] {
  const tooLong = errors.flatMap(({ keyword, instancePath }) =>
    keyword === 'maxItems' || keyword === 'maxProperties' ? [`${instancePath}/`] : [],
  );
  if (tooLong.length === 0) return errors;
  return errors.filter(({ instancePath = '' }) => !tooLong.some((list) => instancePath.startsWith(list)));
}

function prefixOf(part: string | undefined): string {
  if (part === 'querystring') return 'query';
  return part === 'params' ? 'path' : '';
}

function placeOf({ instancePath = '', keyword, params = {} }: Partial<ErrorObject>): string {
  if (keyword === 'required') return `${instancePath}/${pointerToken(params.missingProperty)}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${pointerToken(params.additionalProperty)}`;
  return instancePath;
}

/** RFC 6901, 3. */
function pointerToken(name: unknown): string {
  return String(name).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

type Text = (params: Record<string, unknown>) => readonly [en: string, chinese: string];

const list = (values: unknown): string => (Array.isArray(values) ? values.slice(0, 40).join(', ') : '');

const types: Readonly<Record<string, readonly [string, string]>> = {
  string: ['text', '文本'],
  number: ['a number', '数字'],
  integer: ['a whole number', '整数'],
  boolean: ['true or false', 'true 或 false'],
  object: ['an object', '对象'],
  array: ['a list', '列表'],
  null: ['null', 'null'],
};

function typeNames(type: unknown, language: 0 | 1): string {
  const names = Array.isArray(type) ? type : String(type).split(',');
  return names.map((name) => types[name]?.[language] ?? name).join(language === 0 ? ' or ' : '或');
}

const WITHIN = [`from ${YEARS.from} to ${YEARS.to}`, `${YEARS.from} 至 ${YEARS.to} 年间`] as const;

/** Formats of JSON Schema by what a reader calls them. */
const formats: Readonly<Record<string, readonly [en: string, chinese: string]>> = {
  email: ['e-mail address', '邮箱'],
  date: [`date ${WITHIN[0]}`, `日期（${WITHIN[1]}）`],
  'date-time': [`moment ${WITHIN[0]}`, `时间（${WITHIN[1]}）`],
  uuid: ['identifier', '标识'],
  'time-zone': ['time zone', '时区'],
};

const texts: Readonly<Record<string, Text>> = {
  required: () => ['is missing', '缺少此项'],
  additionalProperties: () => ['is not known here', '此处没有这一项'],
  type: ({ type }) => [`must be ${typeNames(type, 0)}`, `应为${typeNames(type, 1)}`],
  enum: ({ allowedValues }) => [
    `must be one of: ${list(allowedValues)}`,
    `必须是以下之一：${list(allowedValues)}`,
  ],
  const: ({ allowedValue }) => [`must be ${String(allowedValue)}`, `必须是 ${String(allowedValue)}`],
  format: ({ format }) => {
    const [en, chinese] = formats[String(format)] ?? ['value of its kind', '内容'];
    return [`is not a valid ${en}`, `不是有效的${chinese}`];
  },
  pattern: ({ pattern }) => {
    if (pattern === SHOWN || pattern === SHOWN_OR_EMPTY) return ['is blank', '不能为空白'];
    if (pattern === NAME)
      return [
        'holds what is not seen or turns the writing round, or mixes letters of two alphabets in one word',
        '含有不可见或改变书写方向的字符，或在同一词中混用两种字母',
      ];
    if (pattern === POSITIVE) return ['must be a number above zero', '必须是大于零的数'];
    return [`does not have the expected form (${String(pattern)})`, `格式不符合要求（${String(pattern)}）`];
  },
  minLength: ({ limit }) => [`needs at least ${limit} characters`, `至少需要 ${limit} 个字符`],
  maxLength: ({ limit }) => [`may have at most ${limit} characters`, `最多 ${limit} 个字符`],
  minItems: ({ limit }) => [`needs at least ${limit} entries`, `至少需要 ${limit} 项`],
  maxItems: ({ limit }) => [`may have at most ${limit} entries`, `最多 ${limit} 项`],
  minProperties: ({ limit }) => [`needs at least ${limit} entries`, `至少需要 ${limit} 项`],
  maxProperties: ({ limit }) => [`may have at most ${limit} entries`, `最多 ${limit} 项`],
  uniqueItems: () => ['has the same entry twice', '有重复的项'],
  minimum: ({ limit }) => [`must be at least ${limit}`, `不得小于 ${limit}`],
  maximum: ({ limit }) => [`must be at most ${limit}`, `不得大于 ${limit}`],
  exclusiveMinimum: ({ limit }) => [`must be more than ${limit}`, `必须大于 ${limit}`],
  exclusiveMaximum: ({ limit }) => [`must be less than ${limit}`, `必须小于 ${limit}`],
  multipleOf: ({ multipleOf }) => [`must be a multiple of ${multipleOf}`, `必须是 ${multipleOf} 的倍数`],
};

function textOf({ keyword = '', params = {} }: Partial<ErrorObject>, language: Language): string {
  const [en, chinese] = texts[keyword]?.(params) ?? ['does not have the expected form', '格式不符合要求'];
  return language === 'en' ? en : chinese;
}
