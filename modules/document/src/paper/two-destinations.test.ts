import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

const WISHES = [
  { address: { street: 'Dock 1', city: 'Hull', country: 'GB' }, until: '2026-06-10' },
  { address: { street: 'Gate 9', city: 'Bristol', country: 'GB' }, until: '2026-08-10' },
];

/** What a paper prints whose goods are wanted at two places: of the lines that it covers. */
function printed(type: DocumentInput['type'], made: readonly string[], covers?: number): readonly string[] {
  const lane = LANES.find(({ name }) => name === 'sea-fob');
  const sample = lane && laneDocuments(lane).find((one) => one.type === type);
  if (!sample) throw new Error(`no ${type}`);
  const [first] = sample.trade.lines;
  if (!first) throw new Error('no goods');
  const lines = WISHES.map((delivery, index) => ({ ...first, lineId: String(index + 1) as never, delivery }));
  const place = { name: 'Hull', country: 'GB' };
  const terms = { ...sample.trade.terms, incoterm: 'DAP', place, demonstration: made };
  const part = { lines: lines.filter((_line, index) => covers === undefined || index === covers) };
  const { packed: _packed, ...rest } = sample;
  const input = { ...rest, ...part, trade: { ...sample.trade, terms, lines } } as DocumentInput;
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return sheetOf(reading.document, 'en', undefined)
    .blocks.flatMap((block) =>
      block.kind === 'boxes'
        ? block.rows.flat().flatMap(({ lines: all }) => all)
        : block.kind === 'table'
          ? block.rows.flat(2)
          : [],
    )
    .map(({ text, made: isMade }) => `${text}${isMade ? ' †' : ''}`);
}

it('an invoice says of each line where and when it is wanted', () => {
  const said = printed('Invoice', []).filter((text) => /Dock 1|Gate 9/.test(text));
  expect(said).toEqual([
    'Deliver to Dock 1, Hull, United Kingdom, 10 June 2026',
    'Deliver to Gate 9, Bristol, United Kingdom, 10 August 2026',
  ]);
});

it.each([
  [0, ['place'], 'DAP Hull, United Kingdom (Incoterms® 2020) †'],
  [1, ['place'], 'DAP Bristol, United Kingdom (Incoterms® 2020) †'],
  [1, [], 'DAP Hull, United Kingdom (Incoterms® 2020)'],
  [undefined, ['place'], 'DAP Hull, United Kingdom (Incoterms® 2020) †'],
] as const)(
  'a made-up place of delivery is that of the goods a paper covers, an agreed one stands: %s %j',
  (covers, made, terms) => {
    expect(printed('Waybill', made, covers)).toContain(terms);
  },
);
