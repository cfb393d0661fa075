import {
  type DocumentInput,
  readUbl,
  type UblDocument,
  type UblText,
  USUAL_STATEMENTS,
  writeUbl,
} from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { decideVat } from '@tongshang/vat';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, type PaperLanguage } from './catalogue/languages.ts';
import { wordingIn } from './wording.ts';

/** Languages that our writers do not write: they are made from the English. */
const MADE = (Object.keys(CATALOGUES) as PaperLanguage[]).filter(
  (language) => CATALOGUES[language].countries !== undefined,
);
const russian = wordingIn('ru');

const METHODS = ['escrow', 'transfer', 'outside', 'credit'] as const;
const EVENTS = [
  ...(['order', 'production', 'shipment', 'documents'] as const).map((event) => ({ event })),
  ...(['bill-of-lading', 'invoice', 'receipt'] as const).map((event) => ({ event, days: 21 })),
  { event: 'date' as const, date: '2026-08-05' },
];
const REASONS = [
  'lost-on-the-way',
  'damaged-on-the-way',
  'short-from-start',
  'not-conforming',
  'wrong-goods',
] as const;
const REMEDIES = [undefined, 'refund', 'price-reduction', 'return', 'replacement'] as const;
const money = (amount: string) => ({ amount, currency: 'USD' });

/** What our writers say beside what a lane has: every way to pay, every difference of a receipt, every end of a claim. */
function variants(): DocumentInput[] {
  const [lane] = LANES;
  const sample = (type: string) => {
    const found = lane && laneDocuments(lane).find((one) => one.type === type);
    if (!found) throw new Error(`no ${type}`);
    return found;
  };
  const contract = sample('OrderResponse');
  const payment = METHODS.flatMap((method, at) =>
    EVENTS.map((due, index) => ({
      ...{ instalmentId: `${at}${index}`, method, due },
      ...[{ share: '30' }, { amount: money('1728.63') }, {}][index % 3],
    })),
  );
  const advice = sample('RemittanceAdvice');
  const paper = (type: string, number: string) => ({
    ...{ type, number, documentId: advice.documentId },
    issueDate: '2026-04-11',
  });
  const paid = (methods: readonly (typeof METHODS)[number][], released: string) => ({
    ...advice,
    details: {
      ...{ released: money(released), feesTotal: money('5.00'), transferIds: [advice.documentId] },
      payments: methods.map((method, index) => ({
        instalmentId: String(index + 1),
        method,
        amount: money('100.00'),
      })),
      repaid: [{ instalmentId: '1', amount: money('1.00'), receivedOn: '2026-05-03' }],
      billed: [
        { paper: paper('Invoice', 'INV-1'), amount: money('120.00') },
        { paper: paper('CreditNote', 'CN-1'), amount: money('20.00') },
      ],
    },
  });
  const invoice = sample('Invoice');
  const credited = (details: object) => ({
    ...invoice,
    type: 'CreditNote',
    details: { total: invoice.trade.total, invoice: paper('Invoice', 'INV-1'), ...details },
  });
  const claims = REMEDIES.flatMap((remedy) =>
    [{ outcome: 'agreed' }, { outcome: 'decided' }, { outcome: 'decided', outside: { kind: 'court' } }].map(
      (end) =>
        credited({ claim: { number: 'CL-1', ...end, ...(remedy ? { remedy } : {}) }, isPriceOnly: true }),
    ),
  );
  const received = REASONS.flatMap((reason) =>
    ['Crate 3', undefined].map((note) => ({ quantity: '2', reason, ...(note ? { note } : {}) })),
  );
  return [
    { ...contract, trade: { ...contract.trade, terms: { ...contract.trade.terms, payment } } },
    ...METHODS.map((method) => paid([method], '90.00')),
    ...['80.00', '90.00', '200.00'].map((released) => paid(METHODS, released)),
    ...claims,
    {
      ...sample('ReceiptAdvice'),
      details: {
        receivedAt: '2026-05-23T14:00:00Z',
        lines: [{ lineId: '1', received: '1180', rejected: '0', differences: received }],
      },
    },
  ] as DocumentInput[];
}

/** The English halves of all texts of documents that have a Chinese half, and none in the language. */
function halvesIn(documents: readonly UblDocument[], language: PaperLanguage): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      const texts = value.filter((one): one is UblText => typeof one?.text === 'string');
      const tags = texts.map((one) => one.language);
      if (tags.includes('zh-CN') && !tags.includes(language)) {
        for (const one of texts) if (one.language === 'en') found.add(one.text);
      }
    }
    // Names are their owners', not ours.
    for (const [key, one] of Object.entries(value))
      if (!['names', 'parties', 'item'].includes(key)) visit(one);
  };
  visit(documents);
  return [...found];
}

describe('a sentence of ours in a language that it is not written in', () => {
  it.each([
    ['Paid before: USD 1,728.63.', 'Оплачено ранее: 1\u00a0728,63\u00a0USD.'],
    ['12: damaged on the way. Crate 3 was wet', '12: повреждено в пути. Crate 3 was wet'],
    ['3: never shipped (short from the start)', '3: не отгружено (недостача при отправлении)'],
    [
      'Claim CL-1, as a court or tribunal decided: return of the goods.',
      'Рекламация CL-1, по решению суда или арбитража: возврат товара.',
    ],
    ['Claim CL 2, as both sides agreed.', 'Рекламация CL 2, по соглашению сторон.'],
    [
      'Instalment 2, paid back to the buyer outside the platform on 3 May 2026: CNY 10.50',
      'Платёж 2, возвращён покупателю вне платформы 3 мая 2026\u00a0г.: 10,50\u00a0CNY',
    ],
    [
      '30 % by bank transfer (T/T), at order: USD 375.00 of this invoice.',
      '30\u00a0% банковским переводом, при заказе: 375,00\u00a0USD по этому инвойсу.',
    ],
    [
      'the rest by bank transfer (T/T), at order (due 5 August 2026): USD 1,375.00 of this invoice.',
      'остаток банковским переводом, при заказе (срок оплаты — 5 августа 2026\u00a0г.): 1\u00a0375,00\u00a0USD по этому инвойсу.',
    ],
    [
      'Customs value CNY 1,050.00: invoiced 1,300.00 − freight 200.00 − insurance 50.00.',
      'Таможенная стоимость 1\u00a0050,00\u00a0CNY: по инвойсу 1\u00a0300,00 − фрахт 200,00 − страхование 50,00.',
    ],
    [
      'Customs value CNY 38,134.06 †: invoiced 38,519.25 − freight 385.19 †.',
      'Таможенная стоимость 38\u00a0134,06\u00a0CNY †: по инвойсу 38\u00a0519,25 − фрахт 385,19 †.',
    ],
    [
      'Customs value RUB 38,904.44 †: invoiced 38,519.25 † + insurance 385.19 †.',
      'Таможенная стоимость 38\u00a0904,44\u00a0RUB †: по инвойсу 38\u00a0519,25 † + страхование 385,19 †.',
    ],
    [
      'The commodity code of items 1, 2 is incomplete: its declaration wants 10 digits.',
      'Коды товаров № 1, 2 неполные: в декларации требуется 10 знаков.',
    ],
    [
      'The commodity code of item 3 is incomplete: its declaration wants 13 digits.',
      'Код товара № 3 неполный: в декларации требуется 13 знаков.',
    ],
    [
      'The names of items 1, 2, 5 are not in Chinese: their declaration wants them so.',
      'Наименования товаров № 1, 2, 5 указаны не на китайском языке: декларация требует китайского.',
    ],
    ['No real measure of this country is held here.', 'Действительные ставки этой страны здесь не учтены.'],
    [
      'Stated, and no part of the customs value: charges at the origin USD 40.00.',
      'Заявлено, но в таможенную стоимость не входит: расходы в стране отправления 40,00\u00a0USD.',
    ],
    [
      'Duties of USD 500.00 are deducted from the price; USD 308.90 are assessed.',
      'Из цены вычтены пошлины и налоги 500,00\u00a0USD; начислено 308,90\u00a0USD.',
    ],
    [
      'Customs value 1,050.00 CNY: invoiced 1,300.00 − freight 200.00 − insurance 50.00.',
      'Таможенная стоимость 1\u00a0050,00\u00a0CNY: по инвойсу 1\u00a0300,00 − фрахт 200,00 − страхование 50,00.',
    ],
    [
      'Stated, and no part of the customs value: carriage after the border 12.00 USD.',
      'Заявлено, но в таможенную стоимость не входит: перевозка после границы 12,00\u00a0USD.',
    ],
    [
      'Duties of 1.00 USD are deducted from the price; 2.00 USD are assessed.',
      'Из цены вычтены пошлины и налоги 1,00\u00a0USD; начислено 2,00\u00a0USD.',
    ],
  ])('%s', (en, ru) => {
    expect(russian.own(en)).toBe(ru);
  });

  it('is left as it is where people wrote it', () => {
    for (const said of ['Paid before: never.', 'The crates are returnable.', 'at order', '']) {
      expect(russian.own(said)).toBe(said);
    }
  });

  it('counts days as the language does', () => {
    const due = (days: number) =>
      russian.own(
        `100% on credit guaranteed by the bank of the trade, ${days} days after the date of the invoice.`,
      );
    expect([1, 2, 5, 11, 21].map((days) => /через \d+ (\S+)/.exec(due(days))?.[1])).toEqual([
      'день',
      'дня',
      'дней',
      'дней',
      'день',
    ]);
  });

  it.each(MADE)('is everything that sellers usually certify (%s)', (language) => {
    const { own } = wordingIn(language);
    for (const { en } of Object.values(USUAL_STATEMENTS)) expect([en, own(en) === en]).toEqual([en, false]);
  });

  it.each(MADE)('is every reason for which no tax is charged (%s)', (language) => {
    const facts = [
      { from: 'CN', to: 'DE', seller: 'CN', buyer: 'DE' },
      { from: 'CN', to: 'KZ', seller: 'CN', buyer: 'KZ' },
      { from: 'DE', to: 'CN', seller: 'DE', buyer: 'CN', exportProof: true },
      { from: 'GB', to: 'CN', seller: 'GB', buyer: 'CN', exportProof: true },
      { from: 'DE', to: 'FR', seller: 'DE', buyer: 'FR' },
    ];
    const numbers: Readonly<Record<string, string[]>> = {
      DE: ['DE811234567'],
      FR: ['FR40303265045'],
      GB: ['GB123456789'],
    };
    const reasons = facts.map(({ from, to, seller, buyer }) => {
      const answer = decideVat({
        ...{ goodsFrom: from, goodsTo: to },
        seller: { country: seller, vatNumbers: numbers[seller] ?? [] },
        buyer: { country: buyer, vatNumbers: numbers[buyer] ?? [] },
      } as Parameters<typeof decideVat>[0]);
      return answer.is === 'unknown' ? undefined : answer.tax.exemption?.reason?.en;
    });
    const { exemption } = wordingIn(language);
    expect(reasons.filter((one) => one !== undefined).length).toBeGreaterThan(2);
    for (const reason of reasons)
      if (reason) expect([reason, exemption(reason) === reason]).toEqual([reason, false]);
  });

  it.each(MADE)(
    'is every text that our writers put into documents in English and Chinese (%s)',
    (language) => {
      const { own, placeNamed } = wordingIn(language);
      const documents = [...LANES.flatMap((lane) => laneDocuments(lane)), ...variants()].map((input) => {
        const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        return reading.document;
      });
      const halves = halvesIn(documents, language);
      expect(halves.length).toBeGreaterThan(50);
      expect(halves.filter((text) => own(text) === text && placeNamed(text) === text)).toEqual([]);
      // No English word is left in what is filled in, but for names of firms.
      const firms = LANES.flatMap(({ seller, buyer }) => [seller, buyer]).flatMap(({ name }) =>
        Object.values(name),
      );
      const left = halves
        .map((text) => firms.reduce((rest, firm) => rest.replaceAll(firm, ''), own(placeNamed(text))))
        .flatMap((text) => text.match(/[A-Za-z]{4,}/g) ?? []);
      // A bank is called by its name.
      expect([...new Set(left)].toSorted()).toEqual(['Bank', 'Crate', 'Road', 'Silk', 'Trade']);
    },
  );
});
