import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import type { PaperLanguage } from './catalogue/languages.ts';
import { sheetOf } from './sheet-of.ts';
import { wordingIn } from './wording.ts';

function inputOf(lane: string, type: DocumentInput['type']): DocumentInput {
  const of = LANES.find((one) => one.name === lane);
  const found = of && laneDocuments(of).find((one) => one.type === type);
  if (!found) throw new Error(`no ${type} in ${lane}`);
  return found;
}

const sumOf = (input: DocumentInput, language: PaperLanguage) => {
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return sheetOf(reading.document, language, undefined)
    .blocks.flatMap((block) => (block.kind === 'text' ? block.lines.map(({ text }) => text) : []))
    .find((text) => /Total number of packages|总件数|Всего/.test(text));
};

it('a transport document sums its packages in figures and words, of one kind or several', () => {
  const bill = inputOf('sea-cif', 'BillOfLading');
  expect(sumOf(bill, 'en')).toBe('Total number of packages: 2 (two)');
  expect(sumOf(bill, 'zh-CN')).toBe('包装总件数：2 件（贰件）');
  const [first, second] = bill.packed?.handlingUnits ?? [];
  if (!first || !second) throw new Error('no packages');
  const packed = { ...bill.packed, handlingUnits: [first, { ...second, packageType: 'CT' }] };
  expect(sumOf({ ...bill, packed } as DocumentInput, 'en')).toBe('Total number of packages: 2 (two)');
  // On a form that is made out in both languages, in both.
  expect(sumOf(inputOf('rail-dap', 'Waybill'), 'ru')).toMatch(
    /^包装总件数：\d+ 件（.+件） \/ Всего грузовых мест: \d+ \([а-я ]+\)$|^Всего грузовых мест: \d+ \([а-я ]+\)/,
  );
});

it.each([
  ['en', '1,121', 'one thousand one hundred and twenty-one'],
  ['zh-CN', '1,121', '壹仟壹佰贰拾壹'],
  ['ru', '1\u00a0121', 'одна тысяча сто двадцать одно'],
] as const)('a number of packages in words of %s', (language, figures, words) => {
  const said = wordingIn(language).packagesInAll('1121');
  expect([said.includes(figures), said.includes(words)]).toEqual([true, true]);
});

it('a list of packages ends with its sums', () => {
  const reading = readUbl(new TextEncoder().encode(writeUbl(inputOf('sea-cif', 'PackingList'))));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'en', undefined);
  const list = blocks.find((block) => block.kind === 'table' && block.title === 'Packages');
  if (list?.kind !== 'table') throw new Error('no list of packages');
  const { netWeightKg, grossWeightKg } = reading.document.shipment ?? {};
  const texts = (list.foot ?? []).map((cell) => cell.map(({ text }) => text).join(' '));
  expect(list.foot?.length).toBe(list.columns.length);
  expect(texts.filter(Boolean).slice(0, 4)).toEqual(['Total', '2 Pallets', netWeightKg, grossWeightKg]);
});

it('one piece is one piece', () => {
  const quantity = (value: string, language: PaperLanguage) =>
    wordingIn(language).quantity({ value, unit: 'H87' });
  expect(['1', '1.00', '0.5', '2'].map((value) => quantity(value, 'en'))).toEqual([
    '1 pc',
    '1.00 pc',
    '0.5 pcs',
    '2 pcs',
  ]);
  expect(quantity('1', 'zh-CN')).toBe(quantity('2', 'zh-CN').replace('2', '1'));
});
