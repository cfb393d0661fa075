import { readUbl, type UblDocument, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';
import { paperLanguagesOf } from './catalogue/languages.ts';
import type { Block, Ink, Sheet } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { formLanguages } from './sheets-transport.ts';

const papers = LANES.flatMap((lane) =>
  laneDocuments(lane).map((input) => {
    const languages = paperLanguagesOf([lane.seller.country, lane.buyer.country]);
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(`${lane.name} ${input.type}: ${JSON.stringify(reading.problems)}`);
    return { name: `${lane.name} ${input.type}`, document: reading.document, languages };
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
  const delivered = [...document.deliveries, ...lines.flatMap(({ delivery }) => delivery ?? [])];
  visit(
    [...(shipment?.handlingUnits ?? []), ...delivered].flatMap((one) => one.marks),
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
  // On what ground an exporter declares the origin is its own words.
  visit(
    (shipment?.lines ?? []).flatMap((line) => (line.originCriterion === undefined ? [] : line.descriptions)),
    '',
  );
  visit(
    attestations.map((one) => one.name),
    'name',
  );
  names.push('Silk Road Trade Bank', '丝路贸易银行', 'CL-1');
  return names.filter(Boolean).toSorted((a, b) => b.length - a.length);
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** A form of two languages has the words of the other, too: its Chinese or its Russian half is read alone. */
const half = (text: string, isOther: RegExp) =>
  text
    .split(' / ')
    .filter((one) => !isOther.test(one))
    .join(' / ');

/** Rules of trade, laws, currencies, standards and codes of places are international: they are written so in Chinese, too. */
const INTERNATIONAL =
  /\b(?:IBAN|BIC|CIF|FCA|CPT|DAP|EXW|FOB|DDP|USD|EUR|GBP|CNY|KZT|SSCC|UBL|CMR|CIM|SMGS|UTC|HS|WO|WP|CTH|[A-Z]{2}[A-Z2-9]{3})\b|2006\/112\/EC|Incoterms®|\bm³/g;

describe('a paper in one language', () => {
  it.each(papers)('$name in Chinese has no English word and no Russian', ({ document }) => {
    const names = namesIn(document);
    const isBoth = formLanguages(document).length > 0;
    const words = textsOf(sheetOf(document, 'zh-CN', undefined)).flatMap((text) => {
      const rest = without(text, names);
      return (
        (isBoth ? half(rest, /\p{Script=Cyrillic}/u) : rest)
          .replace(INTERNATIONAL, ' ')
          .match(/[A-Za-z]{2,}|\p{Script=Cyrillic}+/gu) ?? []
      );
    });
    expect([...new Set(words)]).toEqual([]);
  });

  it.each(papers)('$name in English has no Chinese word and no Russian', ({ document }) => {
    const names = namesIn(document);
    const words = textsOf(sheetOf(document, 'en', undefined)).flatMap(
      (text) => without(text, names).match(/\p{Script=Han}+|\p{Script=Cyrillic}+/gu) ?? [],
    );
    expect([...new Set(words)]).toEqual([]);
  });

  it.each(papers.filter(({ languages }) => languages.includes('ru')))(
    '$name in Russian has no English word and no Chinese',
    ({ document }) => {
      const names = namesIn(document);
      const isBoth = formLanguages(document).length > 0;
      const words = textsOf(sheetOf(document, 'ru', undefined)).flatMap((text) => {
        const rest = without(text, names);
        return (
          (isBoth ? half(rest, /\p{Script=Han}/u) : rest)
            .replace(INTERNATIONAL, ' ')
            .match(/[A-Za-z]{2,}|\p{Script=Han}+/gu) ?? []
        );
      });
      expect([...new Set(words)]).toEqual([]);
    },
  );

  it.each(papers)('$name shows no code where there are words', ({ document, languages }) => {
    for (const language of languages) {
      const texts = textsOf(sheetOf(document, language, undefined));
      // As whole texts: business steps, kinds of tax, package types, procedures.
      expect(
        texts.filter((text) =>
          /^(?:[a-z]+(?:[-_][a-z]+)+|arriving|vat|(?!W[OP]$)[A-Z]{2}|0110|4000|import|export)$/.test(text),
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

it('a rail consignment note under the SMGS between China and a member that writes Russian is made out in both languages', () => {
  const note = papers.find(({ name }) => name === 'rail-dap Waybill')?.document;
  const other = papers.find(({ name }) => name === 'rail-cpt Waybill')?.document;
  if (!note || !other) return expect.fail('the lanes have notes by rail');
  const [ru, zh, en] = (['ru', 'zh-CN', 'en'] as const).map((language) => sheetOf(note, language, undefined));
  expect(ru?.title).toBe('Накладная СМГС / 国际货协运单');
  expect(zh?.title).toBe('国际货协运单 / Накладная СМГС');
  // In one language stands one title.
  expect(en?.title).toBe('SMGS consignment note');
  for (const label of ['Отправитель / 发货人', 'Станция назначения / 到站', 'Брутто, кг / 毛重（千克）']) {
    expect(textsOf(ru as Sheet)).toContain(label);
  }
  expect(textsOf(zh as Sheet)).toContain('发货人 / Отправитель');
  // A city that its firm writes in Russian is known by that name, too.
  expect(textsOf(en as Sheet)).toContain('050008, Kazakhstan');
  expect(textsOf(zh as Sheet)).toContain('050008, 哈萨克斯坦');
  expect(textsOf(ru as Sheet)).toContain('050008 Алматы, Казахстан');
  // Between two that write Russian the agreement asks for no Chinese; from Germany to China nobody reads Russian.
  const shipment = note.shipment && { ...note.shipment, departureCountry: 'KG' };
  expect(formLanguages({ ...note, ...(shipment ? { shipment } : {}) })).toEqual([]);
  expect(formLanguages(other)).toEqual([]);
  expect(sheetOf(other, 'zh-CN', undefined).title).toBe('国际货约/国际货协运单');
});

it('a Russian paper says what its trade says, in the words and figures of the trade', () => {
  const find = (type: string) => papers.find(({ name }) => name === `rail-dap ${type}`)?.document;
  const [invoice, contract] = [find('Invoice'), find('OrderResponse')];
  if (!invoice || !contract) return expect.fail('the lane has an invoice and a contract');
  const texts = textsOf(sheetOf(invoice, 'ru', undefined));
  for (const text of [
    'Коммерческий инвойс (счёт-фактура)',
    'Код ГС',
    '6911101900',
    'Кружка фарфоровая, 350 мл',
    '1\u00a0200 шт.',
    '2\u00a0820,00\u00a0CNY',
    'Одна тысяча девятьсот семьдесят четыре китайских юаня 00 фэней',
    'DAP Алматы (KZALA), Казахстан (Инкотермс® 2020)',
    'Станция назначения',
    '30\u00a0% банковским переводом, при заказе: 846,00\u00a0CNY по этому инвойсу.',
    'Итого, DAP Алматы',
    'Оплачено ранее (12 марта 2026\u00a0г.)',
    '−846,00\u00a0CNY',
    'К оплате',
    '1\u00a0974,00\u00a0CNY',
    'ТОО «Тау Трейд»',
  ]) {
    expect(texts).toContain(text);
  }
  expect(textsOf(sheetOf(contract, 'ru', undefined))).toEqual(
    expect.arrayContaining([
      '30\u00a0% банковским переводом, при заказе; 70\u00a0% банковским переводом, через 21 день после даты транспортного документа.',
      '30 дней с даты заказа',
    ]),
  );
});
