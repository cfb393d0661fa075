import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { LocalisedName, Name } from './schemas.ts';
import { compileValidator, fieldErrors } from './validation.ts';
import { closedSchema } from './wire-schema.ts';

const schema = closedSchema(Type.Object({ person: Name(100), firm: LocalisedName }));
const places = (person: string, firm = person) => {
  const validate = compileValidator({ schema, httpPart: 'body' });
  validate({ person, firm: { en: firm } });
  return fieldErrors(validate.errors ?? [], 'body', 'en').map(({ field }) => field);
};

describe('a name', () => {
  it.each([
    'Ada Lovelace',
    '宁波瓷器进出口有限公司',
    'Ningbo 瓷器 Co., Ltd.',
    'ООО «Самовар»',
    'Самовар Ltd',
    'Ελληνικά A.E.',
    'D’Arcy & Söhne GmbH',
    'Nguyễn Thị Minh',
    'شركة الخليج',
    'X5 Group',
  ])('may be %s', (name) => expect(places(name)).toEqual([]));

  it.each([
    ['a Cyrillic letter in a Latin word', '\u0420ayPal'],
    ['a Latin letter in a Cyrillic word', 'Сам\u006Fвар'],
    ['a Greek letter in a Latin word', 'Al\u03c1ha Bank'],
    ['one further on, behind a digit', 'Ningbo b4nk\u0430'],
    ['a turned direction', 'evil\u202Egro.knab'],
    ['an isolate', 'a\u2066b\u2069'],
    ['a zero-width space', 'Pay\u200bPal'],
    ['a joiner', 'Pay\u200dPal'],
    ['a soft hyphen', 'Pay\u00adPal'],
    ['a control', 'a\u0007b'],
    ['a line end', 'a\nb'],
    ['a tag character', 'a\u{e0041}b'],
    ['nothing that shows', '\u3164'],
  ])('holds not %s', (_, name) => expect(places(name)).toEqual(['/person', '/firm/en']));
});
