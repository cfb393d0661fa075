import { expect, it } from 'vitest';
import { differencesOf } from './approval-lines.ts';

const words = {
  field: (name: string) => name.toUpperCase(),
  country: (code: string) => `country ${code}`,
  address: ({ street = '', country }: { street?: string; country: string }) => `${street}, ${country}`,
};
const rows = (before: unknown, after: unknown) =>
  differencesOf(before, after, words).map(({ what, before: was, after: would }) => [what, was, would]);

it('says of a firm what differs alone, each language of its name by itself, and countries in words', () => {
  const firm = {
    ...{ name: { en: 'Kiln', 'zh-CN': '窑' }, country: 'CN', taxId: null, legalId: 'L-1' },
    ...{ eoris: ['GB1'], jurisdictions: ['GB', 'CN'] },
  };
  expect(rows(firm, { ...firm, jurisdictions: ['CN', 'GB'] })).toEqual([]);
  const changed = {
    ...{ name: { en: 'Kiln Ltd', 'zh-CN': '窑' }, country: 'GB', taxId: 'T-1', legalId: null },
    ...{ eoris: ['GB1', 'DE2'], jurisdictions: ['GB'], address: { street: '1 Quay', country: 'GB' } },
  };
  expect(rows(firm, changed)).toEqual([
    ['NAME-EN', 'Kiln', 'Kiln Ltd'],
    ['COUNTRY', 'country CN', 'country GB'],
    ['TAXID', '', 'T-1'],
    ['LEGALID', 'L-1', ''],
    ['EORIS', 'GB1', 'DE2 · GB1'],
    ['JURISDICTIONS', 'country CN · country GB', 'country GB'],
    ['ADDRESS', '', '1 Quay, GB'],
  ]);
});

it('holds accounts against each other by their numbers: one that is new, one that goes, one whose bank differs', () => {
  const stays = { iban: 'GB29', currency: 'GBP' };
  expect(
    rows(
      { accounts: [stays, { accountNumber: '61', bankName: 'Old' }, { accountNumber: '62' }] },
      { accounts: [{ accountNumber: '61', bankName: 'New' }, stays, { holder: 'B', iban: 'DE01' }] },
    ),
  ).toEqual([
    ['ACCOUNTS', '61 · Old', '61 · New'],
    ['ACCOUNTS', '62', ''],
    ['ACCOUNTS', '', 'B · DE01'],
  ]);
});
