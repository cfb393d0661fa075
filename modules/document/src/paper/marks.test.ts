import { readUbl, type UblDocument, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { expect, it } from 'vitest';
import type { PaperLanguage } from './catalogue/languages.ts';
import { sheetOf } from './sheet-of.ts';

type Marks = { readonly line?: readonly string[]; readonly order?: readonly string[] };

/** The papers of a lane whose packages nobody marked, in a trade with such marks. */
function papersWith({ line, order }: Marks, lane = 'sea-cif'): readonly UblDocument[] {
  const of = LANES.find((one) => one.name === lane);
  if (!of) throw new Error(lane);
  return laneDocuments(of).map((input) => {
    const bare = <T extends { readonly handlingUnits: readonly object[] }>(packed: T): T => ({
      ...packed,
      handlingUnits: packed.handlingUnits.map((unit) => ({ ...unit, marks: undefined })),
    });
    const trade = {
      ...input.trade,
      lines: input.trade.lines.map((one) => ({ ...one, ...(line ? { marks: line } : {}) })),
      particulars: { ...input.trade.particulars, ...(order ? { marks: order } : {}) },
    };
    const { packed, ...rest } = input;
    const told = { ...rest, trade, ...(packed ? { packed: bare(packed) } : {}) } as typeof input;
    const written = told.type === 'PackingList' ? { ...told, details: bare(told.details) } : told;
    const reading = readUbl(new TextEncoder().encode(writeUbl(written)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.document;
  });
}

function textsOf(document: UblDocument, language: PaperLanguage): string[] {
  return sheetOf(document, language, undefined).blocks.flatMap((block) =>
    block.kind === 'boxes'
      ? block.rows.flat().flatMap(({ lines }) => lines.map(({ text }) => text))
      : block.kind === 'table'
        ? block.rows.flat(2).map(({ text }) => text)
        : [],
  );
}

const OF_GOODS = [
  'PackingList',
  'Invoice',
  'BillOfLading',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'CertificateOfOrigin',
];

/** Types of the papers that state the marks in XML, and that print them. */
function stating(papers: readonly UblDocument[], mark: string) {
  const inXml = ({ shipment, deliveries, lines }: UblDocument) => [
    ...(shipment?.handlingUnits ?? []).flatMap((one) => one.marks),
    ...[...deliveries, ...lines.flatMap(({ delivery }) => delivery ?? [])].flatMap((one) => one.marks),
  ];
  const has = (texts: readonly string[]) => texts.some((text) => text.includes(mark));
  return OF_GOODS.map((type) => {
    const of = papers.filter((one) => one.type === type);
    return [
      type,
      of.length > 0 && of.every((one) => has(inXml(one))),
      of.every((one) => has(textsOf(one, 'en')) && has(textsOf(one, 'zh-CN'))),
    ];
  });
}

const everywhere = OF_GOODS.map((type) => [type, true, true]);

it.each([
  ['of the line', { line: ['HTL HULL'], order: ['ALL GOODS'] }, 'HTL HULL'],
  ['else of the order', { order: ['ALL GOODS'] }, 'ALL GOODS'],
  ['else none', {}, 'N/M'],
] as const)('marks %s are on every paper of the goods, in XML and print', (_, marks, mark) => {
  expect(stating(papersWith(marks), mark)).toEqual(everywhere);
});

it('marks of the order do not stand where the line has its own, and packages are counted', () => {
  const papers = papersWith({ line: ['HTL', 'C/NO. {n}/{of}'], order: ['ALL GOODS'] });
  const of = (type: string) => papers.find((one) => one.type === type);
  expect(of('PackingList')?.shipment?.handlingUnits.map(({ marks }) => marks)).toEqual([
    ['HTL', 'C/NO. 1/2'],
    ['HTL', 'C/NO. 2/2'],
  ]);
  expect(of('BillOfLading')?.shipment?.handlingUnits.flatMap(({ marks }) => marks)).not.toContain(
    'ALL GOODS',
  );
  // On the invoice what all packages bear.
  expect(of('Invoice')?.lines.map(({ delivery }) => delivery?.marks)).toEqual([['HTL']]);
  expect(of('Order')?.lines.map(({ delivery }) => delivery?.marks)).toEqual([['HTL', 'C/NO. {n}/{of}']]);
});

it('marks that every line has stand once, above the lines; others with their line', () => {
  const of = (marks: Marks) =>
    papersWith(marks, 'road-dap')
      .filter((one) => one.type === 'Invoice')
      .map((one) => textsOf(one, 'en').filter((text) => text.includes('TAU')));
  expect(of({ line: ['TAU / ALMATY'] })).toEqual([['TAU / ALMATY']]);
  const [invoice] = papersWith({ line: ['TAU / ALMATY'] }, 'road-dap').filter(
    (one) => one.type === 'Invoice',
  );
  const [first, ...others] = invoice?.lines ?? [];
  if (!invoice || !first || others.length === 0) throw new Error('an invoice of several lines');
  const changed = { ...invoice, lines: [{ ...first, delivery: undefined }, ...others] } as UblDocument;
  expect(textsOf(changed, 'en').filter((text) => text.includes('TAU'))).toEqual(
    others.map(() => 'Marks: TAU / ALMATY'),
  );
});
