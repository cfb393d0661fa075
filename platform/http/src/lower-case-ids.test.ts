import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { Uuid } from './schemas.ts';
import { compileValidator } from './validation.ts';
import { closedSchema } from './wire-schema.ts';

const ID = randomUUID();
const LOUD = ID.toUpperCase();
const Body = Type.Object({
  one: Type.Optional(Uuid),
  none: Type.Optional(Type.Union([Uuid, Type.Null()])),
  list: Type.Optional(Type.Array(Uuid, { uniqueItems: true })),
  to: Type.Optional(Type.Union([Type.Literal('everyone'), Type.Array(Uuid)])),
  inner: Type.Optional(Type.Object({ items: Uuid })),
  name: Type.Optional(Type.String()),
});

const read = (data: unknown, httpPart = 'body') => {
  const isValid = compileValidator({ schema: closedSchema(Body), httpPart })(data);
  return isValid ? data : undefined;
};

describe('HTTP-26: an id that comes in capitals', () => {
  it('goes on as the database writes it, wherever it stands', () => {
    const given = { one: LOUD, none: LOUD, list: [LOUD], to: [LOUD, ID], inner: { items: LOUD }, name: LOUD };
    const as = { one: ID, none: ID, list: [ID], to: [ID, ID], inner: { items: ID }, name: LOUD };
    expect(read(given)).toEqual(as);
    expect(read({ one: LOUD }, 'params')).toEqual({ one: ID });
    expect(read({ none: null, to: 'everyone' })).toEqual({ none: null, to: 'everyone' });
  });

  it('is the same entry of a list as the one without', () => {
    expect(read({ list: [ID, LOUD] })).toBeUndefined();
    expect(read({ list: [ID, randomUUID()] })).toBeDefined();
  });

  it('is none as a URN, and the keyword is no member of what is sent', () => {
    for (const other of [{ one: `urn:uuid:${ID}` }, { inner: { items: ID, lowerCaseId: true } }])
      expect(read(other)).toBeUndefined();
  });
});
