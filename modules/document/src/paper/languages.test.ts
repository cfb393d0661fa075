import { readUbl, type UblDocument, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';
import type { Block, Ink, Sheet } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';

const papers = LANES.flatMap((lane) =>
  laneDocuments(lane).map((input) => {
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(`${lane.name} ${input.type}: ${JSON.stringify(reading.problems)}`);
    return { name: `${lane.name} ${input.type}`, document: reading.document };
  }),
);

/** Every text a reader finds in the body of a sheet, its heads and labels included. */
function textsOf(sheet: Sheet): string[] {
  const inks = (all: readonly Ink[]) => all.map((one) => one.text);
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'boxes':
        return block.rows.flat().flatMap((box) => [box.label, ...inks(box.lines)]);
      case 'table':
        return [
          ...(block.title ? [block.title] : []),
          ...block.columns.map((one) => one.label),
          ...[...block.rows, ...(block.foot ? [block.foot] : [])].flat().flatMap(inks),
        ];
      case 'totals':
        return block.rows.flatMap((row) => [row.label, row.value.text]);
      case 'text':
        return [...(block.label ? [block.label] : []), ...inks(block.lines)];
    }
  };
  return [
    sheet.title,
    sheet.signature.heading,
    ...inks(sheet.signature.name),
    ...sheet.blocks.flatMap(ofBlock),
  ];
}

/** Names of firms and of goods, their addresses, and the numbers people gave: they stand in whatever language they have. */
function namesIn(document: UblDocument): string[] {
  const names: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (
        /^(text|name|street|city|postalCode|taxId|legalId|bank|subdivision|id|sellersId|buyersId|meansOfTransport|voyage|value|marks)$/.test(
          key,
        )
      ) {
        names.push(value);
      }
    } else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (value && typeof value === 'object') {
      for (const [inner, one] of Object.entries(value)) visit(one, inner);
    }
  };
  const { lines, shipment, parties, references, carriage, attestations, account, buyerReference } = document;
  const goods = [...lines, ...(shipment?.lines ?? [])].map((line) => line.item);
  visit({ parties, goods, references, account, id: document.id }, '');
  // As they are printed: an IBAN in groups.
  if (account) names.push(account.id.replace(/(.{4})(?=.)/g, '$1 '));
  visit(buyerReference, 'value');
  // Where a rate of exchange is published is a name, as titles of laws are.
  visit(
    shipment?.lines.map((line) => ({ name: line.exchangeRate?.source })),
    '',
  );
  visit(shipment?.meansOfTransport, 'meansOfTransport');
  visit(shipment?.voyage, 'voyage');
  visit(
    shipment?.handlingUnits.flatMap((one) => one.marks),
    'marks',
  );
  visit(
    shipment?.equipment.flatMap((one) => [one.id, one.typeCode, ...one.seals]),
    'id',
  );
  // Remarks on the condition of goods are the carrier's own words, what was found and against what is the inspector's, and what is
  // covered beside the clauses the insurer's.
  visit(carriage?.clauses, '');
  const said = attestations.flatMap((one) => one.lines.flatMap(({ descriptions }) => descriptions));
  visit(
    said.filter(({ language }) => language === undefined),
    '',
  );
  visit(
    attestations.map((one) => one.name),
    'name',
  );
  return names.filter(Boolean).toSorted((a, b) => b.length - a.length);
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** Rules of trade, laws, currencies, standards and codes of places are international: they are written so in Chinese, too. */
const INTERNATIONAL =
  /\b(?:IBAN|BIC|CIF|FCA|CPT|EXW|FOB|DDP|USD|EUR|GBP|CNY|SSCC|UBL|CMR|CIM|SMGS|UTC|HS|WO|[A-Z]{2}[A-Z2-9]{3})\b|2006\/112\/EC|Incoterms®|\bm³/g;

describe('a paper in one language', () => {
  it.each(papers)('$name in Chinese has no English word', ({ document }) => {
    const names = namesIn(document);
    const words = textsOf(sheetOf(document, 'zh-CN', undefined)).flatMap(
      (text) =>
        without(text, names)
          .replace(INTERNATIONAL, ' ')
          .match(/[A-Za-z]{2,}/g) ?? [],
    );
    expect([...new Set(words)]).toEqual([]);
  });

  it.each(papers)('$name in English has no Chinese word', ({ document }) => {
    const names = namesIn(document);
    const words = textsOf(sheetOf(document, 'en', undefined)).flatMap(
      (text) => without(text, names).match(/\p{Script=Han}+/gu) ?? [],
    );
    expect([...new Set(words)]).toEqual([]);
  });

  it.each(papers)('$name shows no code where there are words', ({ document }) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const texts = textsOf(sheetOf(document, language, undefined));
      // As whole texts: business steps, kinds of tax, package types, procedures.
      expect(
        texts.filter((text) =>
          /^(?:[a-z]+(?:[-_][a-z]+)+|arriving|vat|(?!WO$)[A-Z]{2}|0110|4000|import|export)$/.test(text),
        ),
      ).toEqual([]);
    }
  });
});

it('a paper of origin is titled as what it is: nothing an exporter makes out alone is called a certificate', () => {
  const paper = papers.find((one) => one.document.type === 'CertificateOfOrigin')?.document;
  if (!paper) return expect.fail('the lanes have papers of origin');
  const titles = (type: string) =>
    (['en', 'zh-CN'] as const).map((language) => {
      const { certificate, ...rest } = paper;
      const sheet = sheetOf(
        { ...rest, certificate: { remarks: [], ...certificate, type } },
        language,
        undefined,
      );
      return sheet.title;
    });
  expect(titles('Origin declaration by the exporter')).toEqual([
    'Declaration of origin by the exporter',
    '出口商原产地声明',
  ]);
  expect(titles('Application for a certificate of origin (RCEP)')).toEqual([
    'Application for a certificate of origin: RCEP',
    '原产地证书申请书：RCEP',
  ]);
  expect(titles('Certificate of Origin')).toEqual(['Certificate of origin', '原产地证书']);
});
