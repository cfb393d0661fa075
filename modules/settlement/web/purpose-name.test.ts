import { expect, it } from 'vitest';
import * as words from './messages/en.ts';
import { purposeName } from './purpose-name.ts';

const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  transferPurpose: words.transferPurpose,
  dutyType: { 'customs-duty': 'Customs duty', vat: 'VAT' },
};
const text = { code: (area: string, code: string) => areas[area]?.[code] ?? code };

it('names a duty that went to its authority, as it names what goes between accounts', () => {
  expect(['goods', 'customs-duty', 'vat', 'duties'].map((one) => purposeName(text, one))).toEqual([
    'Goods',
    'Customs duty',
    'VAT',
    'Duties and taxes',
  ]);
});
