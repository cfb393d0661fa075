import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { Instant, PlainDate } from './schemas.ts';
import { compileValidator, fieldErrors } from './validation.ts';
import { closedSchema } from './wire-schema.ts';

const schema = closedSchema(
  Type.Object({ on: Type.Optional(PlainDate), at: Type.Optional(Type.Union([Instant, Type.Null()])) }),
);
const told = (body: unknown, part = 'body') => {
  const validate = compileValidator({ schema, httpPart: part });
  validate(body);
  return fieldErrors(validate.errors ?? [], part, 'en').map(({ field, text }) => `${field} ${text}`);
};

describe('days and instants of a caller', () => {
  it.each([
    '0000-01-01',
    '0001-01-01',
    '1899-12-31',
    '3000-01-01',
    '9999-12-31',
    '-000001-01-01',
    '+010000-01-01',
  ])('%s is refused, with its place', (on) => {
    expect(told({ on })).toEqual(['/on is not a valid date from 1900 to 2999']);
    expect(told({ at: `${on}T08:00:00Z` })).toEqual(['/at is not a valid moment from 1900 to 2999']);
    expect(told({ on }, 'querystring')).toEqual(['query/on is not a valid date from 1900 to 2999']);
  });

  it.each(['0000-01-01T00:00:00+14:00', '9999-12-31T23:59:59-12:00', '2026-02-30T00:00:00Z', '2026-03-01'])(
    'the instant %s is refused',
    (at) => expect(told({ at })).toHaveLength(1),
  );

  it.each(['1900-01-01', '2026-02-28', '2999-12-31'])('%s is taken', (on) => {
    expect(told({ on, at: `${on}T08:00:00+08:00` })).toEqual([]);
  });
});
