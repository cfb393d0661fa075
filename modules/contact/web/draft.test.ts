import { describe, expect, it } from 'vitest';
import type { Contact } from './api.ts';
import { draftOf, formOf } from './draft.ts';

const known = { kinds: ['trader', 'carrier'], occupations: ['forwarder'] };
const contact = {
  ...{
    contactId: 'c',
    version: 3,
    createdAt: '',
    changedAt: '',
    archivedAt: null,
    mayBeSame: [],
    actions: [],
  },
  ...{ name: { en: 'Hull', de: 'Hüll' }, country: 'GB', kinds: ['carrier'], occupations: ['forwarder'] },
  ...{
    ids: { vat: 'GB1' },
    addresses: [],
    people: [{ name: 'Ada' }],
    terms: {},
    bank: [],
    papers: [],
    tags: ['x'],
  },
} as unknown as Contact;

describe('the form of a contact', () => {
  it('sends back what it showed, and names in languages that it does not show', () => {
    const { name: _, ...form } = formOf(contact);
    expect(draftOf({ ...form, name: { en: 'Hull Ltd', 'zh-CN': '' } }, known, contact)).toEqual({
      ...{
        name: { en: 'Hull Ltd', de: 'Hüll' },
        country: 'GB',
        kinds: ['carrier'],
        occupations: ['forwarder'],
      },
      ...{
        ids: { vat: 'GB1' },
        addresses: [],
        people: [{ name: 'Ada' }],
        terms: {},
        bank: [],
        papers: [],
        tags: ['x'],
      },
    });
  });

  it('leaves out entries that nobody filled in, and gives an address the country of the firm', () => {
    const draft = draftOf(
      {
        ...{ name: { en: 'A' }, country: 'FR', is: ['trader'], ids: { vat: '' } },
        addresses: [
          { use: 'registered', country: 'FR' },
          { street: '1 Rue', use: 'registered' },
        ],
        people: [{ language: 'fr' }, { email: 'a@b.example' }],
        bank: [{ currency: 'EUR' }],
      },
      known,
    );
    expect(draft).toMatchObject({
      ...{ addresses: [{ use: 'registered', street: '1 Rue', country: 'FR' }], bank: [], ids: {} },
      people: [{ name: '', email: 'a@b.example' }],
    });
    expect(draft.people).toHaveLength(1);
  });
});
