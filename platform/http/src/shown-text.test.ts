import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { Localised } from './schemas.ts';
import { compileValidator, fieldErrors } from './validation.ts';
import { closedSchema } from './wire-schema.ts';

const body = closedSchema(
  Type.Object({
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    lines: Type.Optional(Type.Array(Type.Object({ note: Type.String({ minLength: 1 }) }))),
    password: Type.Optional(Type.String({ minLength: 1, writeOnly: true })),
    remark: Type.Optional(Type.String()),
    name: Type.Optional(Localised),
  }),
);
const told = (sent: object) => {
  const validate = compileValidator({ schema: body, httpPart: 'body' });
  validate(sent);
  return fieldErrors(validate.errors ?? [], 'body', 'en').map(({ field, text }) => `${field} ${text}`);
};

/** Zero-width space and joiner, byte order mark, soft hyphen, Hangul filler, bidirectional mark, empty Braille cell, ideographic space. */
const UNSEEN = [
  '\u200b',
  '\u200d\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u202e',
  '\u2800',
  '\u3000',
  ' \t\n',
];

describe('a text that may not be empty', () => {
  it.each(UNSEEN)('is not made of %j alone, wherever it stands', (unseen) => {
    expect(told({ reason: unseen })).toEqual(['/reason is blank']);
    expect(told({ name: { en: 'Cup', 'zh-CN': unseen } })).toEqual(['/name/zh-CN is blank']);
    expect(told({ lines: [{ note: 'ok' }, { note: unseen }] })).toEqual(['/lines/1/note is blank']);
  });

  it('may hold such characters between others, and a password or what may be empty is left alone', () => {
    expect(told({ reason: 'a\u200bb', password: ' ', remark: '', name: { en: 'Cup', 'zh-CN': '' } })).toEqual(
      [],
    );
  });
});
