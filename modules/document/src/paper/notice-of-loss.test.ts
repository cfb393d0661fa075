import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import { sheetOf } from './sheet-of.ts';

const EVIDENCE = 'ab'.repeat(32);

function noticeIn(language: 'en' | 'zh-CN') {
  const lane = LANES.find(({ name }) => name === 'sea-cif');
  const status = lane && laneDocuments(lane).find(({ type }) => type === 'TransportationStatus');
  if (!status) throw new Error('no status');
  const details = {
    ...{ cause: 'sunk-or-stranded', lostOn: '2026-04-02', where: '41° N, 8° W', note: 'Sank in a storm' },
    evidence: [EVIDENCE],
  };
  const input = { ...status, details } as DocumentInput;
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { title, blocks } = sheetOf(reading.document, language, undefined);
  const textOf = (cell: readonly { readonly text: string }[]) => cell.map(({ text }) => text).join(' ');
  const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  const table = blocks.find((block) => block.kind === 'table');
  return {
    input,
    title,
    said: new Map(boxes.map(({ label, lines }) => [label, textOf(lines)])),
    rows: table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => textOf(cell as never))) : [],
  };
}

it('a notice of loss names what befell the goods, where, and what shows it, each under its label', () => {
  const { said } = noticeIn('en');
  expect(said.get('Cause of the loss')).toBe('Total loss: vessel sunk or stranded');
  expect(said.get('Place')).toBe('41° N, 8° W');
  expect(said.get('What happened')).toBe('Sank in a storm');
  expect(said.get('Evidence (SHA-256 of the files)')).toBe(EVIDENCE);
  expect(said.get('References')).not.toContain(EVIDENCE);
  expect(said.get('References')).toMatch(/Purchase order .*invoice .*Packing list .*Bill of lading/i);
  expect(noticeIn('zh-CN').said.get('事故经过')).toBe('Sank in a storm');
});

it('a notice of loss lists the goods with their packages, marks and weights', () => {
  const { input, rows } = noticeIn('en');
  const lines = input.lines ?? input.trade.lines;
  expect(rows).toHaveLength(lines.length);
  rows.forEach((row, at) => {
    expect(row[2]).toContain(lines[at]?.name.en);
    expect(row[4]).not.toBe('');
  });
  expect(rows[0]?.[0]).not.toBe('');
  expect(rows[0]?.[1]).not.toBe('');
});
