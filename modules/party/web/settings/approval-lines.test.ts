import { expect, it } from 'vitest';
import { linesOf } from './approval-lines.ts';

const lines = (content: unknown) => linesOf(content, (field) => field.toUpperCase());

it('says each field of a firm once, and an account a line with all its numbers', () => {
  expect(
    lines({ name: { en: 'Renamed', 'zh-CN': '新名' }, taxId: null, legalId: 'L-1', joinsAtOnce: true }),
  ).toEqual([
    ['NAME', 'Renamed · 新名'],
    ['LEGALID', 'L-1'],
  ]);
  const accounts = [
    { holder: 'A', iban: 'GB29' },
    { holder: 'B', accountNumber: '62' },
  ];
  expect(lines({ version: 3, accounts })).toEqual([
    ['ACCOUNTS', 'A · GB29'],
    ['ACCOUNTS', 'B · 62'],
  ]);
});
