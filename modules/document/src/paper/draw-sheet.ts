import type { Pictures } from '@tongshang/firm-profile';
import PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.ts';
import { CATALOGUES } from './catalogue/languages.ts';
import { drawBlock, type Flow, keptHeight } from './draw-blocks.ts';
import { drawLogo, drawSigned, type OpenedPictures, openPictures, signedRoom } from './draw-pictures.ts';
import { FONT_NAMES, type FontName, type Fonts, paperFonts, pristine } from './fonts.ts';
import {
  type Align,
  BOTTOM,
  COLOURS,
  drawLines,
  drawSets,
  fitting,
  heightOf,
  INNER,
  line,
  PAPER,
  type Page,
  setInks,
  widthIn,
} from './pen.ts';
import type { Sheet } from './sheet.ts';

/**
 * Draws a sheet as an A4 PDF with its fonts inside. The same sheet gives the same bytes: no clock, no random id; the
 * file's dates are the document's own.
 * @param pictures of the firm that signs it
 */
export async function drawSheet(sheet: Sheet, pictures: Pictures = {}): Promise<Uint8Array> {
  const page = newPaper(sheet, await paperFonts());
  const bytes = collect(page);
  paint(page, sheet, openPictures(page, pictures));
  page.end();
  return bytes;
}

/** An empty file with the sheet's own data and the fonts. */
export function newPaper(sheet: Sheet, fonts: Fonts): Page {
  const issued = new Date(`${sheet.issueDate}T00:00:00Z`);
  const page = new PDFDocument({
    size: 'A4',
    // None but those registered below.
    font: '',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    pdfVersion: '1.7',
    lang: sheet.language,
    displayTitle: true,
    info: {
      Title: `${sheet.title} ${sheet.number}`,
      Author: sheet.issuer[0]?.text ?? '',
      Creator: 'Tongshang',
      Producer: 'Tongshang',
      CreationDate: issued,
      ModDate: issued,
    },
  });
  // PDFKit draws with fontkit's fonts as they are; its types know only files.
  const own = pristine(fonts) as unknown as Record<FontName, Buffer>;
  for (const name of FONT_NAMES) page.registerFont(name, own[name]);
  return page;
}

/** How large a sheet may be set so that it needs no further page for a few lines. */
const DENSITIES = [0.96, 0.92, 0.88];
/** As much of a last page as a few lines take. */
const FEW = (BOTTOM - PAPER.top) * 0.35;

/** Draws the sheet over as many pages as it takes; closer where the last of them would have a few lines only. */
export function paint(page: Page, sheet: Sheet, pictures: OpenedPictures = {}): void {
  layOut(page, sheet, pictures, densityOf(page, sheet, pictures));
  const { count } = page.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index);
    drawFoot(page, sheet, index + 1, count);
  }
}

function densityOf(page: Page, sheet: Sheet, pictures: OpenedPictures): number {
  const blank = unmarked(page);
  const usual = layOut(blank, sheet, pictures, 1);
  if (usual.pages === 1 || usual.end > PAPER.top + FEW) return 1;
  return DENSITIES.find((one) => layOut(blank, sheet, pictures, one).pages < usual.pages) ?? 1;
}

/** Every block and the signature. @returns how many pages it took, and where it ended on the last */
function layOut(
  page: Page,
  sheet: Sheet,
  pictures: OpenedPictures,
  density: number,
): { readonly pages: number; readonly end: number } {
  let pages = 1;
  const flow: Flow = {
    ...{ page, y: 0, density },
    nextPage: () => {
      pages += 1;
      startPage(flow, sheet);
    },
  };
  drawHead(flow, sheet, pictures);
  const signature = setSignature(page, sheet, pictures);
  for (const [index, block] of sheet.blocks.entries()) {
    const isLast = index === sheet.blocks.length - 1;
    drawBlock(flow, block, isLast ? signature.height : keptHeight(flow, sheet.blocks[index + 1]));
  }
  drawSignature(flow, signature, pictures);
  return { pages, end: flow.y };
}

const MARKS: ReadonlySet<string | symbol> = new Set(
  'rect lineWidth strokeColor stroke fillColor fill moveTo lineTo text image addPage'.split(' '),
);

/** A page on which nothing is left that is drawn: to see how much room it takes. */
function unmarked(page: Page): Page {
  const blank: Page = new Proxy(page, {
    get(of, name) {
      if (MARKS.has(name)) return () => blank;
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
  return blank;
}

function collect(page: Page): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('error', reject);
    page.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** Logo and letterhead left, title right, in the language of the paper alone, a rule below. */
function drawHead(flow: Flow, sheet: Sheet, pictures: OpenedPictures): void {
  const { page } = flow;
  const top = drawBanner(page, sheet);
  const half = INNER * 0.48;
  const logo = drawLogo(page, pictures, { x: PAPER.left, y: top });
  const letterhead = { x: PAPER.left + logo.width, width: half - logo.width };
  const [name, ...address] = sheet.issuer;
  const names = setInks(page, name ? [{ text: name.text, bold: true }] : [], letterhead.width, 12);
  const inks = address.map(({ text }) => ({ text, muted: true }));
  // The whole address stands in the party's box.
  const [lines] = fitting(setInks(page, inks, letterhead.width, 8), 50);
  const left = drawSets(page, names, { ...letterhead, y: top }, 12);
  const leftEnd = Math.max(drawSets(page, lines, { ...letterhead, y: left + 1 }, 8), top + logo.height);
  const right = { x: PAPER.left + half + 12, width: INNER - half - 12 };
  const title = setTitle(page, sheet, right.width);
  page.fillColor(COLOURS.sea);
  const titles = setInks(page, [{ text: title.text, bold: true }], right.width, title.size);
  const titleEnd = titles.reduce(
    (y, { lines }) => drawLines(page, lines, { ...right, y }, title.size, 'right'),
    top - 4,
  );
  const y = Math.max(leftEnd, titleEnd) + 6;
  line(page, [PAPER.left, y], [PAPER.left + INNER, y], 1.4, COLOURS.sea);
  flow.y = y + 10;
}

/**
 * One that nearly fits its line is set smaller; of one in two languages each has its own line; what is in brackets stands together, in a line of
 * its own where there is no room.
 */
function setTitle(page: Page, sheet: Sheet, width: number): { readonly text: string; readonly size: number } {
  const whole = CATALOGUES[sheet.language].isTitleInCapitals ? sheet.title.toUpperCase() : sheet.title;
  const apart = whole.replace(' / ', '\n');
  const bracketed = whole.replace(/ ?(?=[(（][^()（）]*[)）]$)/, '\n');
  for (const text of new Set([whole, apart, bracketed])) {
    for (const size of [16, 14, 12]) {
      if (size > 12 || text !== whole) {
        if (widthIn(page, { text, bold: true }, size) <= width) return { text, size };
      }
    }
  }
  const size = 14;
  const widthOf = (text: string) => widthIn(page, { text, bold: true }, size);
  return { text: breakLines(bracketed, width, widthOf).join('\n'), size };
}

function drawBanner(page: Page, sheet: Sheet): number {
  if (!sheet.banner) return PAPER.top;
  page.rect(0, 0, PAPER.width, 22).fillColor(COLOURS.amberGround).fill();
  drawOne(page, { text: sheet.banner, bold: true, y: 4, size: 9, colour: COLOURS.amber }, 'center');
  return PAPER.top;
}

type One = {
  readonly text: string;
  readonly bold?: true;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
};

/** A text in one line, however long. */
function drawOne(page: Page, { text, bold, y, size, colour }: One, align: Align): void {
  page.fillColor(colour);
  for (const { lines } of setInks(
    page,
    [{ text, ...(bold ? { bold } : {}) }],
    Number.MAX_SAFE_INTEGER,
    size,
  )) {
    drawLines(page, lines, { x: PAPER.left, y, width: INNER }, size, align);
  }
}

function startPage(flow: Flow, sheet: Sheet): void {
  const { page } = flow;
  page.addPage();
  const top = drawBanner(page, sheet);
  const running = setInks(page, [{ text: `${sheet.title} ${sheet.number}`, muted: true }], INNER, 8);
  const y = drawSets(page, running, { x: PAPER.left, y: top - 8, width: INNER }, 8) + 3;
  line(page, [PAPER.left, y], [PAPER.left + INNER, y], 0.9, COLOURS.sea);
  flow.y = y + 10;
}

const SIGNED_LABEL = 130;
const SIGNED_WIDTH = INNER - 20;

function setSignature(page: Page, { signature }: Sheet, pictures: OpenedPictures) {
  const { heading, name, details, hint } = signature;
  const beside = signedRoom(pictures);
  const [label, width] = [SIGNED_LABEL, SIGNED_WIDTH - beside.width];
  const names = setInks(page, name, width, 9);
  const heads = setInks(page, [{ text: heading, bold: true }], width, 8);
  const rows = details.map((one) => ({
    label: setInks(page, [{ text: one.label, muted: true }], label, 7),
    value: setInks(page, [{ text: one.value }], width - label, 7),
  }));
  const hints = setInks(page, hint ? [{ text: hint, muted: true }] : [], width, 6.5);
  const texts =
    [names, heads, hints].map(heightOf).reduce((a, b) => a + b) +
    rows.reduce((sum, one) => sum + Math.max(heightOf(one.label), heightOf(one.value)), 0);
  return { names, heads, rows, hints, width, height: Math.max(texts + 18, beside.height + 10) };
}

function drawSignature(
  flow: Flow,
  signature: ReturnType<typeof setSignature>,
  pictures: OpenedPictures,
): void {
  const { page } = flow;
  const { names, heads, rows, hints, width, height } = signature;
  const label = SIGNED_LABEL;
  if (flow.y + height > BOTTOM) flow.nextPage();
  page.rect(PAPER.left, flow.y, INNER, height).lineWidth(0.6).strokeColor(COLOURS.rule).stroke();
  page.rect(PAPER.left, flow.y, 3, height).fillColor(COLOURS.sea).fill();
  drawSigned(page, pictures, { right: PAPER.left + INNER, y: flow.y, height });
  const x = PAPER.left + 12;
  let y = drawSets(page, heads, { x, y: flow.y + 5, width }, 8);
  y = drawSets(page, names, { x, y: y + 2, width }, 9) + 3;
  for (const one of rows) {
    const end = drawSets(page, one.label, { x, y, width: label }, 7);
    y = Math.max(end, drawSets(page, one.value, { x: x + label, y, width: width - label }, 7));
  }
  drawSets(page, hints, { x, y: y + 3, width }, 6.5);
  flow.y += height;
}

function drawFoot(page: Page, sheet: Sheet, number: number, count: number): void {
  const y = PAPER.height - 34;
  line(page, [PAPER.left, y - 4], [PAPER.left + INNER, y - 4], 0.5, COLOURS.fine);
  const foot = { y, size: 7, colour: COLOURS.muted };
  const [left, right] = [`${sheet.title} ${sheet.number}`, sheet.pageOf(number, count)];
  drawOne(page, { ...foot, text: right }, 'right');
  drawOne(page, { ...foot, text: left }, 'left');
  if (!sheet.legend) return;
  const widthOf = (text: string) => widthIn(page, { text }, foot.size);
  const beside = Math.max(widthOf(left), widthOf(right));
  // Where there is no room between the others, the legend has a line of its own.
  const below = beside + FOOT_GAP > (INNER - widthOf(sheet.legend)) / 2 ? FOOT_LINE : 0;
  drawOne(page, { ...foot, y: y + below, text: sheet.legend, colour: COLOURS.amber }, 'center');
}

const FOOT_GAP = 8;
const FOOT_LINE = 10;
