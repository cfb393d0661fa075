import { describe, expect, it } from 'vitest';
import { checkContact } from './check-contact.ts';
import type { ContactDraft } from './contact.ts';
import { likeBy, marksOf, nameKey } from './likeness.ts';
import { choicesOf, unite } from './unite.ts';

const stated = (draft: Partial<ContactDraft>) =>
  checkContact({ name: { en: 'Hull Trading Ltd' }, country: 'GB', ...draft }).statement;
const like = (one: Partial<ContactDraft>, other: Partial<ContactDraft>) =>
  likeBy(marksOf(stated(one)), marksOf(stated(other)));

describe('CONTACT-5: what may be the same', () => {
  it.each([
    ['Müller & Söhne GmbH', 'MULLER AND SOHNE gmbh & Co. KG'],
    ['Hull Trading Co., Ltd.', 'hull trading'],
    ['温州海港贸易有限公司', '温州海港贸易股份有限公司'],
    ['Exemplo S.A.', 'Exemplo SA'],
  ])('%s and %s have one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('a name of nothing but legal form is itself', () => {
    expect([nameKey('Group'), nameKey('公司')]).toEqual(['group', '公司']);
  });

  it('by number whatever it is called and however it is written, by name, by domain with names alike', () => {
    expect(
      like({ ids: { vat: 'GB 980 7806 84' } }, { name: { en: 'Other' }, ids: { tax: 'gb980780684' } }),
    ).toEqual(['number']);
    expect(like({}, { name: { en: 'HULL TRADING' } })).toEqual(['name']);
    const at = (name: string, email: string): Partial<ContactDraft> => ({ name: { en: name }, email });
    expect(like(at('Hull Trading', 'a@hull.example'), at('Hull Tradings', 'b@hull.example'))).toEqual([
      'domain',
    ]);
    expect(like(at('Hull Trading', 'a@hull.example'), at('Quite Another', 'b@hull.example'))).toEqual([]);
    expect(like(at('Hull Trading', 'a@163.com'), at('Hull Tradings', 'b@163.com'))).toEqual([]);
  });
});

describe('CONTACT-6: one of two', () => {
  const kept = stated({
    ...{ phone: '020 1', email: 'a@hull.example' },
    people: [{ name: 'Ada', email: 'ada@hull.example' }],
  });
  const other = stated({
    ...{ name: { en: 'Hull Trading', 'zh-CN': '赫尔贸易' }, phone: '020 2', note: 'Pays late' },
    people: [{ name: 'A. King', email: 'ADA@hull.example', post: 'Owner' }, { name: 'Bob' }],
  });

  it('asks only where both say something and differ', () => {
    expect(choicesOf(kept, other).map(({ field }) => field)).toEqual(['name/en', 'phone']);
  });

  it('keeps what it has, takes what it lacks or was chosen, and holds both lists', () => {
    expect(unite(kept, other, new Set(['phone']))).toMatchObject({
      ...{ name: { en: 'Hull Trading Ltd', 'zh-CN': '赫尔贸易' }, phone: '020 2', email: 'a@hull.example' },
      note: 'Pays late',
      people: [{ name: 'Ada', email: 'ada@hull.example', post: 'Owner' }, { name: 'Bob' }],
    });
  });
});
