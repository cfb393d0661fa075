import type { Pictures } from '@tongshang/firm-profile';
import { whitePicture } from '@tongshang/firm-profile/testing';
import { readUbl, type UblDocument, writeUbl } from '@tongshang/ubl';
import { arbitraryDocuments, SAMPLE_TRADE, sampleDocuments } from '@tongshang/ubl/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUES, PAPER_LANGUAGES } from './catalogue/languages.ts';
import { chinese } from './catalogue/zh-CN/chinese.facts.ts';
import { openPictures } from './draw-pictures.ts';
import { drawSheet, newPaper, paint } from './draw-sheet.ts';
import { type Fonts, paperFonts } from './fonts.ts';
import { BOTTOM, PAPER } from './pen.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await paperFonts();
});

const LANGUAGES = ['en', 'zh-CN'] as const;
const SIGNED = { keyId: 'key-1', sha256: 'ab'.repeat(32) };

function modelOf(xml: string): UblDocument {
  const reading = readUbl(new TextEncoder().encode(xml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

const sample = (type: string, trade = SAMPLE_TRADE) => {
  const input = sampleDocuments(trade).find((one) => one.type === type);
  if (!input) throw new Error(`no ${type}`);
  return modelOf(writeUbl(input));
};

/** Every piece of text in a sheet, joined: what a reader finds on paper. */
function wordsOf(sheet: Sheet): string {
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(sheet);
  return words.join('\n');
}

type Drawn = {
  readonly text: string;
  readonly x: number;
  /** Of a text in the foot; of others it is not measured. */
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
};

/** Draws a sheet and tells where each text went. */
function drawn(sheet: Sheet, pictures: Pictures = {}) {
  const page = newPaper(sheet, fonts);
  const texts: Drawn[] = [];
  const images: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[] = [];
  const show = page.image.bind(page);
  page.image = ((image: never, x: number, y: number, size: { width: number; height: number }) => {
    images.push({ x, y, ...size });
    return show(image, x, y, size);
  }) as typeof page.image;
  const write = page.text.bind(page);
  page.text = ((text: string, x: number, y: number, options: PDFKit.Mixins.TextOptions) => {
    write(text, x, y, options);
    const width = y > BOTTOM ? page.widthOfString(text) : 0;
    texts.push({ text, x, width, top: y, bottom: y + page.currentLineHeight() });
    return page;
  }) as typeof page.text;
  paint(page, sheet, openPictures(page, pictures));
  const pages = page.bufferedPageRange().count;
  page.end();
  return { texts, images, pages };
}

it('a page of a void document says so on every sheet of it, in its language', () => {
  const invoice = sample('Invoice');
  for (const language of LANGUAGES) {
    const standing = sheetOf(invoice, language, SIGNED);
    const fallen = sheetOf(invoice, language, SIGNED, { voidedOn: '2026-11-29' });
    expect(fallen.banner).toMatch(
      language === 'en' ? /^VOID since 29 November 2026/ : /^已作废（自 2026年11月29日 起）/,
    );
    expect(standing.banner ?? '').not.toMatch(/VOID|已作废/);
    expect(drawn(fallen).texts.some(({ text }) => text === fallen.banner)).toBe(true);
  }
});

it('nothing in the foot of a page lies over another, whatever the language and however long the number', () => {
  const document = sample('ExportCustomsDeclaration');
  for (const language of PAPER_LANGUAGES)
    for (const number of ['CNE2026-00000009', 'INV-5']) {
      const sheet = { ...sheetOf(document, language, SIGNED), number };
      const legend = sheet.legend ?? CATALOGUES[language].labels.demonstrationLegend;
      const { texts } = drawn({ ...sheet, legend });
      const foot = texts.filter(({ top }) => top > BOTTOM);
      expect(foot.map(({ text }) => text).join('')).toContain(legend.slice(0, 10));
      for (const one of foot)
        for (const other of foot) {
          const isBeside = one.x + one.width <= other.x + 0.1 || other.x + other.width <= one.x + 0.1;
          const isApart = one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
          expect([one.text, other.text, one === other || isBeside || isApart]).toContain(true);
        }
      expect(Math.max(...foot.map(({ bottom }) => bottom))).toBeLessThan(PAPER.height - 10);
    }
});

describe('a printed document', () => {
  it('is the same bytes each time', async () => {
    for (const language of LANGUAGES) {
      const document = sample('Invoice');
      const [one, other] = [
        await drawSheet(sheetOf(document, language, SIGNED)),
        await drawSheet(sheetOf(structuredClone(document), language, SIGNED)),
      ];
      expect(Buffer.compare(one, other)).toBe(0);
    }
  });

  it('shows what the document says, in either language', () => {
    const invoice = sample('Invoice');
    const english = wordsOf(sheetOf(invoice, 'en', SIGNED));
    for (const words of [
      'Commercial invoice',
      'INV-000163',
      'Kensington Home & Tea Ltd',
      '11 April 2026',
      'USD 5,589.20',
      'per 100 kg',
      'Say US dollars five thousand five hundred and eighty-nine and cents twenty only',
      'CIF Felixstowe (GBFXT), United Kingdom (Incoterms® 2020)',
      'key-1',
      SIGNED.sha256,
    ]) {
      expect(english).toContain(words);
    }
    const chinese = wordsOf(sheetOf(invoice, 'zh-CN', SIGNED));
    for (const words of ['商业发票', '景德镇青花陶瓷有限公司', '2026年4月11日', '1,200 个', '美元伍仟']) {
      expect(chinese).toContain(words);
    }
  });

  it('has logo, signature and seal of the firm that signs, each once, in proportion, over no text', async () => {
    const invoice = sheetOf(sample('Invoice'), 'en', SIGNED);
    const pictures = {
      logo: whitePicture(300, 60),
      seal: whitePicture(80, 80),
      signature: whitePicture(60, 300),
    };
    const { images, texts, pages } = drawn(invoice, pictures);
    expect([images.length, pages]).toEqual([3, drawn(invoice).pages]);
    expect(images.map(({ width, height }) => width / height)).toEqual([
      expect.closeTo(5, 6),
      expect.closeTo(1, 6),
      expect.closeTo(0.2, 6),
    ]);
    for (const { x, y, width, height } of images) {
      expect([x >= PAPER.left, x + width <= PAPER.width - PAPER.right]).toEqual([true, true]);
      const beneath = texts.filter(
        (one) => one.bottom > y + 1 && one.top < y + height - 1 && one.x >= x && one.x < x + width,
      );
      expect(beneath).toEqual([]);
    }
    const [one, other] = [await drawSheet(invoice, pictures), await drawSheet(invoice, pictures)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('marks what is made up, where it stands and in a legend, and only then', () => {
    const honest = { ...SAMPLE_TRADE, terms: { ...SAMPLE_TRADE.terms, demonstration: [] } };
    const lines = honest.lines.map(({ demonstration: _made, ...line }) => line);
    const plain = sheetOf(sample('PackingList', { ...honest, lines }), 'en', SIGNED);
    expect([plain.banner, plain.legend]).toEqual([undefined, undefined]);
    const marked = sheetOf(sample('PackingList', { ...honest, demonstration: true }), 'en', SIGNED);
    expect(marked.banner).toBe('DEMONSTRATION: NOT A REAL DOCUMENT');
    const { texts } = drawn(marked);
    expect(texts.filter(({ text }) => text === '188.00 †').length).toBe(2);
    // A sum with a made-up part is made up.
    expect(texts.map(({ text }) => text)).toContain('692.00 †');
    expect(texts.map(({ text }) => text)).toContain(marked.legend);
  });

  it('marks of days that a party stated only from when they count, where that is made up', () => {
    const marked = (demonstration: readonly string[]) =>
      sheetOf(
        sample('Order', { ...SAMPLE_TRADE, terms: { ...SAMPLE_TRADE.terms, demonstration } }),
        'en',
        SIGNED,
      )
        .blocks.flatMap((block) => (block.kind === 'boxes' ? block.rows.flat() : []))
        .find(({ label }) => label === 'Terms of payment')
        ?.lines.map(({ made }) => made === true);
    expect([marked(['payment']), marked(['paymentDue']), marked([])]).toEqual([
      [true],
      [false, true],
      [false],
    ]);
  });

  it('keeps every text on its page, whatever the trade', () => {
    const property = fc.property(
      arbitraryDocuments,
      fc.constantFrom(...PAPER_LANGUAGES),
      (documents, language) => {
        for (const input of documents) {
          const sheet = sheetOf(modelOf(writeUbl(input)), language, SIGNED);
          for (const one of drawn(sheet).texts) {
            expect(one.bottom, one.text).toBeLessThanOrEqual(PAPER.height);
            expect(one.x).toBeGreaterThanOrEqual(0);
          }
        }
      },
    );
    fc.assert(property, { numRuns: 6 });
  }, 60_000);

  it('goes on over pages with its heads, long texts included', () => {
    const [first] = SAMPLE_TRADE.lines;
    if (!first) throw new Error('the sample has lines');
    const long = 'Alpha beta gamma delta epsilon zeta eta. '.repeat(220);
    const lines = Array.from({ length: 60 }, (_, index) => ({
      ...first,
      lineId: String(index + 1),
      sku: `SKU-WITHOUT-ANY-BREAK-${'0'.repeat(30)}${index}`,
      ...(index === 7 ? { description: { en: long } } : {}),
    }));
    const sheet = sheetOf(sample('Invoice', { ...SAMPLE_TRADE, lines }), 'en', SIGNED);
    const { texts, pages } = drawn(sheet);
    expect(pages).toBeGreaterThan(5);
    const heads = texts.filter(({ text }) => text === 'of goods');
    expect(heads.length).toBeGreaterThanOrEqual(pages - 1);
    const body = texts.filter(({ text }) => !text.startsWith('Page ') && text !== sheet.legend);
    for (const one of body.filter(({ text }) =>
      /\b(?:alpha|beta|gamma|delta|epsilon|zeta|eta)\b/i.test(text),
    )) {
      expect(one.bottom).toBeLessThanOrEqual(BOTTOM + 4);
    }
    expect(texts.filter(({ text }) => text === `Page ${pages} of ${pages}`)).toHaveLength(1);
    const said = body.filter(({ text }) => /\b(?:alpha|beta|gamma|delta|epsilon|zeta|eta)\b/i.test(text));
    expect(said.map(({ text }) => text.trim()).join(' ')).toBe(long.trim());
  });

  it('sets a title on one line while it can, and one in two languages on a line each', () => {
    const sheet = sheetOf(sample('Invoice'), 'en', SIGNED);
    const lines = (title: string) =>
      drawn({ ...sheet, title })
        .texts.filter(({ top, text }) => top < 100 && /NOTE|\(|MM/.test(text))
        .map(({ text }) => text);
    const nearly = `NOTE ${'M'.repeat(16)}`;
    expect(lines('NOTE')).toEqual(['NOTE']);
    expect(lines(nearly)).toEqual([nearly]);
    expect(lines(`${nearly} / ${nearly}`)).toEqual([nearly, nearly]);
    // What is in brackets is never broken.
    expect(lines(`${nearly} (LONG EXPLANATION)`)).toEqual([nearly, '(LONG EXPLANATION)']);
    expect(lines('NOTE (SHORT)')).toEqual(['NOTE (SHORT)']);
  });

  it('cuts a box that is higher than a page, and loses nothing of it', () => {
    const street = 'Unit 4711 of the endless row of warehouses. '.repeat(120);
    const parties = SAMPLE_TRADE.parties.map((one) => ({ ...one, address: { ...one.address, street } }));
    const { texts, pages } = drawn(sheetOf(sample('Order', { ...SAMPLE_TRADE, parties }), 'en', SIGNED));
    expect(pages).toBeGreaterThan(2);
    const said = texts.filter(({ text, x }) => text.includes('endless') && x > PAPER.width / 2);
    expect(said.map(({ text }) => text.trim()).join(' ')).toBe(street.trim());
    for (const one of texts) expect(one.bottom).toBeLessThanOrEqual(PAPER.height);
  });

  it('of a stranger is printed as received, and says that it is not signed here', () => {
    const sheet = sheetOf(sample('Order'), 'en', undefined);
    expect(sheet.signature.heading).toBe('Received from outside; not signed on this platform');
    expect(sheet.signature.details).toEqual([]);
  });
});

it('Chinese labels have no half-width punctuation', () => {
  for (const [key, zh] of Object.entries(chinese.labels)) {
    expect(zh, key).toMatch(/\p{Script=Han}|SSCC/u);
    expect(zh.replace(/“[^”]*”/g, ''), key).not.toMatch(
      /[\p{Script=Han}][,;:!?()]|[,;:!?(][\p{Script=Han}]/u,
    );
  }
});

it.each(LANGUAGES)('a number of goods is on one line, spaces in it or not (%s)', (language) => {
  const heightOf = (sku: string) => {
    const trade = { ...SAMPLE_TRADE, lines: SAMPLE_TRADE.lines.map((line) => ({ ...line, sku })) };
    const { texts } = drawn(sheetOf(sample('Invoice', trade), language, SIGNED));
    const found = texts.find(({ text }) => text === sku);
    if (!found) throw new Error(`${sku} is not drawn in one piece`);
    return found.bottom - found.top;
  };
  expect(heightOf('JDZ CUP 350 BW')).toBeCloseTo(heightOf('A1'), 5);
});
