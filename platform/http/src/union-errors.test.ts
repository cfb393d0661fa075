import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { compileValidator, fieldErrors } from './validation.ts';
import { closedSchema } from './wire-schema.ts';

const day = Type.String({ format: 'date' });
const Paper = Type.Union([
  Type.Object({
    type: Type.Literal('Invoice'),
    issueDate: Type.Optional(day),
    number: Type.Optional(Type.String()),
  }),
  Type.Object({
    type: Type.Literal('Certificate'),
    criterion: Type.String(),
    lines: Type.Array(Type.Object({ proof: Type.String() })),
  }),
  Type.Object({
    type: Type.Literal('Proforma'),
    validUntil: Type.Optional(day),
    how: Type.Optional(
      Type.Union([
        Type.Null(),
        Type.Object({ kind: Type.Literal('a') }),
        Type.Object({ kind: Type.Literal('b'), size: Type.Integer() }),
      ]),
    ),
  }),
]);

/** What is told of a body, and of the papers in a list of them. */
const told = (schema: Parameters<typeof closedSchema>[0], body: unknown) => {
  const validate = compileValidator({ schema: closedSchema(schema), httpPart: 'body' });
  expect(validate(body)).toBe(false);
  return fieldErrors(validate.errors ?? [], 'body', 'en').map(({ field, text }) => `${field} ${text}`);
};

it.each([
  [
    'a field that is wrong',
    { type: 'Invoice', issueDate: 'soon' },
    ['/issueDate is not a valid date from 1900 to 2999'],
  ],
  ['a field that is unknown', { type: 'Invoice', criterion: 'P' }, ['/criterion is not known here']],
  [
    'what is missing',
    { type: 'Certificate', lines: [{}] },
    ['/criterion is missing', '/lines/0/proof is missing'],
  ],
  [
    'another type',
    { type: 'Waybill', number: '1' },
    ['/type must be one of: Invoice, Certificate, Proforma'],
  ],
  ['no type', { number: '1' }, ['/type is missing']],
  [
    'a union in a union',
    { type: 'Proforma', how: { kind: 'b', size: 'x' } },
    ['/how/size must be a whole number'],
  ],
])('is told of the variant that is named: %s', (_, body, expected) => {
  expect(told(Paper, body)).toEqual(expected);
  const within = expected.map((text) => `/papers/1${text}`);
  const papers = [{ type: 'Invoice' }, body];
  expect(told(Type.Object({ papers: Type.Array(Paper) }), { papers })).toEqual(within);
});

it('leaves alone a union that nothing tells apart, and values of no variant at all', () => {
  const either = Type.Object({
    amount: Type.Union([Type.Integer(), Type.Object({ value: Type.Integer() })]),
  });
  expect(told(either, { amount: 'x' })).toEqual([
    '/amount must be a whole number',
    '/amount must be an object',
  ]);
  expect(told(Paper, 7)).toEqual([' must be an object']);
});

describe('the work that a wrong input makes has a bound', () => {
  const counted = (schema: Parameters<typeof closedSchema>[0], body: unknown) => {
    const validate = compileValidator({ schema: closedSchema(schema), httpPart: 'body' });
    expect(validate(body)).toBe(false);
    return validate.errors?.length ?? 0;
  };
  const many = (entry: unknown, count = 20_000) => Array.from({ length: count }, () => entry);
  const Line = Type.Object({ lineId: Type.String(), received: Type.String() });

  it.each([
    ['entries of a list', Type.Object({ lines: Type.Array(Line) }), { lines: many({}) }],
    ['members that are unknown', Line, Object.fromEntries(many(0).map((_, at) => [`m${at}`, 0]))],
    ['a union in each entry', Type.Array(Paper), many({ type: 'Certificate' })],
    ['entries of a variant', Paper, { type: 'Certificate', criterion: 'P', lines: many({}) }],
  ])('no more is kept than can be read: %s', (_, schema, body) => {
    const count = counted(schema, body);
    expect(count).toBeGreaterThanOrEqual(50);
    expect(count).toBeLessThanOrEqual(520);
  });

  it('tells of the variant that is named, however much is wrong', () => {
    const body = { type: 'Certificate', criterion: 'P', lines: many({}) };
    const lacking = Array.from({ length: 50 }, (_, at) => `/lines/${at}/proof is missing`);
    expect(told(Paper, body)).toEqual(lacking);
    const papers = [{ type: 'Invoice', number: 1 }, body];
    const both = ['/0/number must be text', ...lacking.slice(1).map((_, at) => `/1${lacking[at]}`)];
    expect(told(Type.Array(Paper), papers)).toEqual(both);
  });

  it('looks at few entries of a list that is too long, and tells of none', () => {
    let looked = 0;
    const lines = new Proxy(many({}), {
      get(list, name) {
        if (/^\d+$/.test(String(name))) looked += 1;
        return Reflect.get(list, name);
      },
    });
    const Short = Type.Union([
      Type.Object({ type: Type.Literal('a') }),
      Type.Object({ type: Type.Literal('b'), lines: Type.Array(Line, { maxItems: 10 }) }),
    ]);
    expect(told(Short, { type: 'b', lines })).toEqual(['/lines may have at most 10 entries']);
    expect(looked).toBeLessThanOrEqual(1000);
  });
});
