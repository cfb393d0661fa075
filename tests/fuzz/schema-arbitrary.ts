import fc from 'fast-check';

export type JsonSchema = { readonly [key: string]: unknown };

/** What a schema refers to by `#/components/schemas/NAME`. */
export type Components = Readonly<Record<string, JsonSchema>>;

/** Values that are really there, by what a member of their name stands for: so that requests get past the first look-up. */
export type KnownValues = (name: string) => readonly string[];

type Context = { readonly components: Components; readonly known: KnownValues };

const DEPTH_MAX = 6;
const ITEMS_MAX = 3;
const TEXT_MAX = 40;

/** Values that fit a schema of the OpenAPI document, more or less: what a well-meaning client sends. */
export function valuesOf(schema: JsonSchema, context: Context, name = '', depth = 0): fc.Arbitrary<unknown> {
  const { $ref, anyOf, const: constant } = schema;
  if (typeof $ref === 'string') {
    const target = context.components[$ref.split('/').at(-1) ?? ''] ?? {};
    return valuesOf(target, context, name, depth);
  }
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (Array.isArray(anyOf)) {
    return fc.oneof(...anyOf.map((one: JsonSchema) => valuesOf(one, context, name, depth)));
  }
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, context, depth);
    case 'array':
      return arraysOf(schema, context, name, depth);
    case 'string':
      return stringsOf(schema, context.known(name));
    case 'integer':
      return fc.integer(boundsOf(schema, 1_000));
    case 'number':
      return fc.double({ ...boundsOf(schema, 1e6), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectsOf(schema: JsonSchema, context: Context, depth: number): fc.Arbitrary<unknown> {
  const {
    properties = {},
    required = [],
    patternProperties,
  } = schema as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
    patternProperties?: Record<string, JsonSchema>;
  };
  const [pattern, value] = Object.entries(patternProperties ?? {})[0] ?? [];
  if (pattern !== undefined && value !== undefined) {
    const keys = fc.oneof(fc.constantFrom('en', 'zh-CN'), fc.stringMatching(new RegExp(pattern)));
    return fc.dictionary(keys, valuesOf(value, context, '', depth + 1), { minKeys: 1, maxKeys: ITEMS_MAX });
  }
  const members = Object.entries(properties).filter(([name]) => depth < DEPTH_MAX || required.includes(name));
  const arbitraries = members.map(([name, member]) => [name, valuesOf(member, context, name, depth + 1)]);
  return fc.record(Object.fromEntries(arbitraries), {
    requiredKeys: required.filter((name) => name in properties) as never[],
  });
}

function arraysOf(schema: JsonSchema, context: Context, name: string, depth: number): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0 } = schema as { items?: JsonSchema; minItems?: number };
  const values = valuesOf(items, context, name, depth + 1);
  return fc.array(values, { minLength: minItems, maxLength: Math.max(minItems, ITEMS_MAX) });
}

const boundsOf = ({ minimum, maximum }: JsonSchema, otherwise: number) => ({
  min: typeof minimum === 'number' ? minimum : -otherwise,
  max: typeof maximum === 'number' ? Math.min(maximum, Number.MAX_SAFE_INTEGER) : otherwise,
});

function stringsOf(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<string> {
  const made = madeStrings(schema);
  return known.length === 0 ? made : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, made);
}

function madeStrings({ format, pattern, minLength = 0, maxLength = TEXT_MAX }: JsonSchema) {
  if (format === 'uuid') return fc.uuid({ version: 7 });
  if (format === 'date') return days().map((text) => text.slice(0, 10));
  if (format === 'date-time') return days();
  if (format === 'time-zone') return fc.constantFrom('Asia/Shanghai', 'Europe/London', 'UTC');
  if (format === 'email') return fc.emailAddress();
  if (typeof pattern === 'string' && !isOfKinds(pattern)) return fc.stringMatching(new RegExp(pattern));
  const [least, most] = [
    Number(minLength),
    Math.min(Number(maxLength), Math.max(TEXT_MAX, Number(minLength))),
  ];
  const texts = fc.string({ unit: 'grapheme', minLength: least, maxLength: most });
  if (typeof pattern !== 'string') return texts;
  const fits = new RegExp(pattern, 'u');
  return texts.filter((text) => fits.test(text));
}

/** Whether a pattern looks ahead, or names kinds of characters: nothing is made from such a one, but most texts fit it. */
const isOfKinds = (pattern: string): boolean => /\(\?=|\\p\{/.test(pattern);

const days = () =>
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
