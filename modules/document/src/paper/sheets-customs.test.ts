import { type DocumentInput, readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';
import { widthsOf } from './draw-blocks.ts';
import { newPaper } from './draw-sheet.ts';
import { paperFonts } from './fonts.ts';
import { INNER, widthIn } from './pen.ts';
import { sheetOf } from './sheet-of.ts';

type Declaration = Extract<
  DocumentInput,
  { readonly type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration' }
>;

function declaration(lane: string, type: Declaration['type']): Declaration {
  const of = LANES.find((one) => one.name === lane);
  const found = of && laneDocuments(of).find((one) => one.type === type);
  if (found?.type !== type) throw new Error(`no ${type} in ${lane}`);
  return found as Declaration;
}

/** A declaration as it is printed, as label → lines, and the first row of its goods. */
function printed(input: DocumentInput) {
  const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { blocks } = sheetOf(reading.document, 'en', undefined);
  const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []));
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    boxes: Object.fromEntries(boxes.map(({ label, lines }) => [label, lines[0]?.text])),
    texts: boxes.flatMap(({ lines }) => lines.map(({ text }) => text)),
    goods: Object.fromEntries(
      (table?.columns ?? []).map(({ label }, index) => [
        label,
        table?.rows[0]?.[index]?.map(({ text }) => text),
      ]),
    ),
  };
}

it('under DDP the seller imports, and the goods go to the buyer: on the form of the country, whatever office takes part', () => {
  const input = declaration('sea-cif', 'ImportCustomsDeclaration');
  const parties = input.trade.parties.filter((one) => one.role !== 'customs' || one.country === 'CN');
  const { boxes } = printed({
    ...input,
    trade: { ...input.trade, parties, terms: { ...input.trade.terms, incoterm: 'DDP' } },
  });
  expect(boxes).toMatchObject({
    Importer: 'Ningbo Qingquan Drinkware Co., Ltd.',
    Consignee: 'Kensington Home & Tea Ltd',
    Consignor: 'Ningbo Qingquan Drinkware Co., Ltd.',
  });
  // Boxes that only the customs of China know.
  for (const label of ['Nature of levy', 'Supervision mode', 'Consumer / user', 'Domestic consignee']) {
    expect(boxes).not.toHaveProperty(label);
  }
});

it('an importer who gets the goods himself is printed once', () => {
  const { boxes } = printed(declaration('sea-cif', 'ImportCustomsDeclaration'));
  expect(boxes.Importer).toBe('Kensington Home & Tea Ltd');
  expect(boxes).not.toHaveProperty('Consignee');
});

it('goods imported into China are used by whoever gets them, and go to his town', () => {
  const input = declaration('rail-cpt', 'ImportCustomsDeclaration');
  const consignee = {
    name: { en: 'Wuhan East Lake Works' },
    address: { street: '1 Lake Road', city: 'Wuhan', country: 'CN' },
  };
  if (!input.consignment) throw new Error('the lane has a consignment');
  const { boxes, goods } = printed({ ...input, consignment: { ...input.consignment, consignee } });
  expect([boxes['Domestic consignee'], boxes['Consumer / user'], goods['Domestic destination']]).toEqual([
    'Chongqing Jialing Water Works',
    'Wuhan East Lake Works',
    ['Wuhan'],
  ]);
});

it.each(['ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const)(
  'dangerous goods are declared as such: %s',
  (type) => {
    const input = declaration('sea-cif', type);
    const dangerousGoods = [{ unNumber: '1263', hazardClass: '3', packingGroup: 'III' }];
    const lines = input.trade.lines.map((line) => ({ ...line, dangerousGoods }));
    const { goods } = printed({ ...input, lines, trade: { ...input.trade, lines } });
    const described = Object.values(goods).flat();
    expect(described).toContain('Dangerous goods: UN 1263, class 3, packing group III');
  },
);

describe('what a demonstration made up is marked, with all that follows from it', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const rate = { from: 'USD', to: 'GBP', rate: '0.75', source: 'Demonstration', date: '2026-04-12' };

  /** Every marked text of the sheet. */
  const marked = (input: DocumentInput) => {
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { blocks } = sheetOf(reading.document, 'en', undefined);
    const inks = blocks.flatMap((block) => {
      if (block.kind === 'boxes') return block.rows.flat().flatMap(({ lines }) => lines);
      return block.kind === 'table' ? [...block.rows, block.foot ?? []].flat(2) : [];
    });
    return inks.filter(({ made }) => made).map(({ text }) => text);
  };
  const input = declaration('sea-cif', 'ImportCustomsDeclaration');
  const { details } = input;
  const levied = (base: object) =>
    details.lines.map((line) => ({
      ...line,
      dutyTaxFees: line.dutyTaxFees.map((fee) => ({ ...fee, base: usd('2820.00'), ...base })),
    }));

  it('charges', () => {
    const charges = { freight: usd('310.00'), insurance: usd('12.50') };
    const demonstration = ['freight', 'customsValue'] as const;
    expect(marked({ ...input, details: { ...details, charges, demonstration } })).toEqual([
      ...['USD 2,820.00', 'USD 310.00', 'USD 2,820.00'],
    ]);
  });

  it('an exchange rate, which is printed with its source', () => {
    const exchangeRates = [{ ...rate, demonstration: true }];
    const lines = levied({ demonstrationBase: true });
    const made = { ...details, lines, exchangeRates, demonstration: ['customsValue'] as const };
    expect(marked({ ...input, details: made })).toEqual([
      ...['USD 2,820.00', 'USD 2,820.00', '1 USD = 0.75 GBP'],
      ...['USD 2,820.00', 'GBP 0.00', 'USD 2,820.00', 'GBP 439.92', 'GBP 439.92'],
    ]);
  });

  it('and nothing else: a bank’s rate is printed with its source and without a mark', () => {
    const exchangeRates = [{ ...rate, source: 'HM Revenue & Customs, monthly' }];
    const stated = { ...input, details: { ...details, exchangeRates } };
    expect(marked(stated)).toEqual([]);
    expect(printed(stated).boxes['Exchange rate']).toBe('1 USD = 0.75 GBP');
    expect(printed(stated).texts).toContain('HM Revenue & Customs, monthly (12 April 2026)');
  });
});

it.each(['sea-cif', 'air-fca', 'rail-cpt'])(
  'no word of a declaration is broken in a column: %s',
  async (lane) => {
    const fonts = await paperFonts();
    for (const type of ['ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const) {
      const reading = readUbl(new TextEncoder().encode(writeUbl(declaration(lane, type))));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const sheet = sheetOf(reading.document, 'en', undefined);
      const page = newPaper(sheet, fonts);
      for (const block of sheet.blocks) {
        if (block.kind !== 'table') continue;
        const widths = widthsOf(page, block);
        for (const [index, width] of widths.entries()) {
          for (const ink of block.rows.flatMap((row) => row[index] ?? [])) {
            for (const text of ink.text.split(/[\s\p{Script=Han}\p{P}]+/u)) {
              expect(widthIn(page, { ...ink, text, made: false }, 8.5), text).toBeLessThanOrEqual(width - 8);
            }
          }
          for (const text of block.columns[index]?.label.split(' ') ?? []) {
            expect(widthIn(page, { text, bold: true }, 7), text).toBeLessThanOrEqual(width - 8);
          }
        }
        expect(widths.reduce((sum, one) => sum + one)).toBeCloseTo(INNER);
      }
      page.end();
    }
  },
);

it('rates and where they come from stand in the language of the paper', () => {
  const input = declaration('sea-cif', 'ImportCustomsDeclaration');
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const source = 'Demonstration, made up for this trade (2026-05-01)';
  const fees = [
    { type: 'customs-duty', rate: 'free', amount: usd('0.00'), base: usd('2820.00'), source },
    { type: 'customs-duty', rate: '3 % MIN 1.20 EUR / 100 KGM', amount: usd('1.00'), base: usd('2820.00') },
  ];
  const lines = input.details.lines.map((line) => ({ ...line, dutyTaxFees: fees }) as typeof line);
  const details = { ...input.details, lines };
  const cells = (language: 'en' | 'zh-CN') => {
    const reading = readUbl(new TextEncoder().encode(writeUbl({ ...input, details } as DocumentInput)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { blocks } = sheetOf(reading.document, language, undefined);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const rows = tables.at(-1)?.rows ?? [];
    return rows.slice(0, 2).map((row) => [3, 4].map((at) => row[at]?.map(({ text }) => text).join('') ?? ''));
  };
  expect(cells('zh-CN')).toEqual([
    ['零关税', '1'],
    ['3%，最低 1.20 EUR / 100 千克', ''],
  ]);
  expect(cells('en')).toEqual([
    ['free', '1'],
    ['3%, min. 1.20 EUR / 100 kg', ''],
  ]);
});

it.each([
  ['ImportCustomsDeclaration', 'Description of goods', ['Packing +USD 30.00', 'Discount −USD 141.00']],
  // In China in the price.
  ['ExportCustomsDeclaration', 'Name and specification', []],
] as const)(
  'what is charged or taken off on the whole stands with the goods declared: %s',
  (type, column, said) => {
    const input = declaration('sea-cif', type);
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const charges = [
      { kind: 'charge' as const, reasonCode: 'PC', amount: usd('30.00') },
      { kind: 'allowance' as const, reasonCode: '95', amount: usd('141.00') },
    ];
    const terms = { ...input.trade.terms, incoterm: 'FOB' as const };
    const { goods } = printed({ ...input, trade: { ...input.trade, terms, sums: { charges } } });
    expect(goods[column]).toEqual(['Vacuum flask, stainless steel, 500 ml', ...said]);
  },
);
