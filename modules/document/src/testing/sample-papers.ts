import { type DocumentInput, readUbl, type UblDocument, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import type { PaperLanguage } from '../paper/catalogue/languages.ts';
import { sheetOf } from '../paper/sheet-of.ts';

/** What a paper of a lane is made from. */
export function inputOf(lane: string, type: DocumentInput['type']): DocumentInput {
  const of = LANES.find((one) => one.name === lane);
  const found = of && laneDocuments(of).find((one) => one.type === type);
  if (!found) throw new Error(`no ${type} in ${lane}`);
  return found;
}

/** Written and read back. */
export function read(input: DocumentInput): UblDocument {
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

/** A paper's title, its blocks, and its boxes as label → lines. */
export function printed(document: UblDocument, language: PaperLanguage = 'en') {
  const { title, blocks } = sheetOf(document, language, undefined);
  const all = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  const boxes = Object.fromEntries(all.map(({ label, lines }) => [label, lines.map(({ text }) => text)]));
  return { title, boxes, labels: Object.keys(boxes), blocks };
}
