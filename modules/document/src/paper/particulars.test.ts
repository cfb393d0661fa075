import type { DocumentInput, UblCharge, UblDocument } from '@tongshang/ubl';
import { expect, it } from 'vitest';
import { inputOf, printed, read } from '../testing/sample-papers.ts';
import type { PaperLanguage } from './catalogue/languages.ts';
import { chargeName } from './priced-line.ts';
import { wordingIn } from './wording.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const textOf = (document: UblDocument, language: PaperLanguage = 'en') =>
  JSON.stringify(printed(document, language).blocks);

it('a charge that was worded in another language than the paper is called as its code is, with those words unless they say the same', () => {
  const name = (language: PaperLanguage, charge: Partial<UblCharge>) =>
    chargeName({ charge: true, amount: usd('1.00'), ...charge }, wordingIn(language));
  const freight = { reason: 'Freight', reasonCode: 'FC' };
  expect((['en', 'zh-CN', 'ru'] as const).map((language) => name(language, freight))).toEqual([
    ...['Freight', '运费', 'Фрахт'],
  ]);
  const loyalty = { charge: false, reason: 'Loyalty', reasonCode: '95' };
  expect((['en', 'zh-CN'] as const).map((language) => name(language, loyalty))).toEqual([
    ...['Loyalty', '折扣（Loyalty）'],
  ]);
  expect(name('zh-CN', { reason: 'Miscellaneous services', reasonCode: 'ABK' })).toBe('其他服务');
  expect(name('en', { reason: '运费', reasonCode: 'FC' })).toBe('Freight');
  // Of no code the words stand as they are.
  expect(name('zh-CN', { reason: 'Freight' })).toBe('Freight');
});

it('a VAT number is called that, and a tax number of another kind not', () => {
  const numbers = (taxId: string, country: string, language: PaperLanguage) =>
    wordingIn(language)
      .party({ identifiers: [], names: [], taxId, address: { country } } as never)
      .at(-1)?.text;
  expect(numbers('DE811569869', 'DE', 'en')).toBe('VAT no. DE811569869');
  expect(numbers('GB980780684', 'GB', 'zh-CN')).toBe('增值税号 GB980780684');
  expect(numbers('91440600MA4UQ1234X', 'CN', 'en')).toBe('Tax no. 91440600MA4UQ1234X');
});

it('what people wrote of a per cent stays as they wrote it; what we wrote is written as the language does', () => {
  const texts = (text: string, language?: string) =>
    wordingIn('ru').texts([{ text, ...(language ? { language } : {}) }]);
  expect(texts('30% T/T deposit')).toEqual(['30% T/T deposit']);
  expect(texts('100 % in escrow at the bank of the trade, at order.', 'en')).toEqual([
    '100\u00a0% на счёт эскроу в банке сделки, при заказе.',
  ]);
});

it('articles are counted, not called a number of articles', () => {
  const count = (value: string, language: PaperLanguage) =>
    wordingIn(language).quantity({ value, unit: 'NAR' });
  expect([count('10', 'en'), count('10', 'zh-CN')]).toEqual(['10 articles', '10 件']);
});

it('days at which a line is wanted stand as days, and a place with them as the place', () => {
  const order = read(inputOf('sea-cif', 'Order'));
  const wanted = (delivery: object) =>
    textOf({ ...order, lines: order.lines.map((line) => ({ ...line, delivery })) as UblDocument['lines'] });
  const requested = { start: '2010-02-10', end: '2010-02-25' };
  expect(wanted({ requested })).toContain('Delivery requested 10 February 2010 – 25 February 2010');
  const location = { name: 'Kai 3', country: 'DE' };
  expect(wanted({ requested, location })).toContain(
    'Final destination (ship to) Kai 3, Germany, 10 February',
  );
});

it('a consignment note by road is made out in three originals and has room for the sender to sign; a rail note has neither', () => {
  const rail = inputOf('rail-cpt', 'Waybill');
  if (rail.type !== 'Waybill') throw new Error('no waybill');
  const { originals: _said, ...consignment } = rail.details.consignment;
  const made = (mode: 'road' | 'rail', more: object = {}) => {
    const terms = { ...rail.trade.terms, modeOfTransport: mode };
    const details = { ...rail.details, consignment: { ...consignment, modeOfTransport: mode, ...more } };
    return read({ ...rail, trade: { ...rail.trade, terms }, details } as DocumentInput);
  };
  const room = 'Signature or stamp of the sender';
  expect([made('road').carriage?.originals, made('rail').carriage?.originals]).toEqual(['3', '1']);
  expect(made('road', { originals: 2 }).carriage?.originals).toBe('2');
  expect([made('road'), made('rail')].map((one) => textOf(one).includes(room))).toEqual([true, false]);
});

it('a paper dated before the made-up moment that it follows bears the mark at its day', () => {
  const advice = inputOf('sea-cif', 'RemittanceAdvice');
  const dated = (receivedAt: string, demonstration?: readonly string[]) => {
    const details = { receivedAt, lines: [], ...(demonstration ? { demonstration } : {}) };
    const trade = { ...advice.trade, facts: [{ fact: 'delivered', details }] };
    const document = read({ ...advice, trade } as unknown as DocumentInput);
    const boxes = printed(document).blocks.flatMap((one) => (one.kind === 'boxes' ? one.rows.flat() : []));
    return boxes.find(({ label }) => label === 'Date')?.lines[0]?.made ?? false;
  };
  const after = new Date(Date.parse(advice.issuedAt) + 86_400_000).toISOString();
  expect([dated(after, ['receivedAt']), dated(after), dated(advice.issuedAt, ['receivedAt'])]).toEqual([
    ...[true, false, false],
  ]);
});

it('an invoice where VAT may be due and is not known says so in each language', () => {
  const invoice = inputOf('sea-cif', 'Invoice');
  if (invoice.type !== 'Invoice') throw new Error('no invoice');
  const undecidedVat = {
    en: 'whether the buyer owes the tax, the seller’s VAT number',
    'zh-CN': '是否由买方承担纳税义务、卖方增值税登记号',
  };
  const document = read({ ...invoice, details: { ...invoice.details, undecidedVat } });
  expect(textOf(document)).toContain(
    'VAT on this supply is not determined. Not known: whether the buyer owes the tax, the seller’s VAT number.',
  );
  expect(textOf(document, 'zh-CN')).toContain(
    '本次供货的增值税处理尚未确定。待明确：是否由买方承担纳税义务、卖方增值税登记号。',
  );
  expect(textOf(document, 'ru')).toContain(
    'Не указано: уплачивает ли налог покупатель, номер плательщика НДС продавца.',
  );
  expect(textOf(read(invoice))).not.toContain('VAT on this supply');
  // A note about it says so again.
  const credit = inputOf('sea-cif', 'CreditNote');
  if (credit.type !== 'CreditNote') throw new Error('no credit note');
  const noted = read({ ...credit, details: { ...credit.details, undecidedVat } });
  expect(textOf(noted)).toContain('VAT on this supply is not determined.');
});

it('a per cent without a base has the whole as its base, where that leads to its amount', () => {
  const invoice = inputOf('sea-cif', 'Invoice');
  const goods = invoice.trade.lines.reduce((sum, { lineTotal }) => sum + Number(lineTotal.amount) * 100, 0);
  const three = (Math.round(goods * 0.03) / 100).toFixed(2);
  const baseOf = (amount: string) => {
    const charge = { kind: 'allowance', reason: 'Discount', percent: '3', amount: usd(amount) };
    const trade = { ...invoice.trade, sums: { charges: [charge] } };
    const { lines: _lines, sums: _sums, ...whole } = invoice;
    return read({ ...whole, trade } as unknown as DocumentInput).charges[0]?.base?.amount;
  };
  expect([baseOf(three), baseOf('0.01')]).toEqual([(goods / 100).toFixed(2), undefined]);
});

it('the order under a confirmed change is as it now is, under one that is asked for as it shall be', () => {
  const change = inputOf('sea-cif', 'OrderChange');
  expect(textOf(read(change))).toContain('The order as it shall be');
  const confirmed = { ...read(change), type: 'OrderResponse' } as UblDocument;
  expect(textOf(confirmed)).toContain('The order as it now is');
});

it('what is taken out of a declared price is written as an allowance, and what is added to it as a charge', () => {
  const declaration = inputOf('sea-cif', 'ExportCustomsDeclaration');
  const written = (amount: string) => {
    const details = { ...declaration.details, charges: { other: usd(amount) } };
    return read({ ...declaration, details } as unknown as DocumentInput).shipment?.charges;
  };
  expect(written('-1690.00')).toEqual([{ charge: false, reason: 'other', amount: usd('1690.00') }]);
  expect(written('40.00')).toEqual([{ charge: true, reason: 'other', amount: usd('40.00') }]);
});

it('an invoice whose tax the order states in one sum says that neither rate nor base is stated', () => {
  const invoice = inputOf('sea-cif', 'Invoice');
  const taxed = (tax: object, ofLines: object = { tax: undefined }) => {
    const sums = { taxes: [{ amount: usd('100.00'), ...tax }] };
    const { sums: _sums, ...whole } = invoice;
    const lines = (invoice.lines ?? invoice.trade.lines).map((line) => ({ ...line, ...ofLines }));
    return textOf(
      read({ ...whole, lines, sums, trade: { ...invoice.trade, lines, sums } } as unknown as DocumentInput),
    );
  };
  const said = 'The tax is as the order states it, in one sum: no rate, category or base is stated.';
  expect(taxed({})).toContain(said);
  expect(taxed({ category: 'S', percent: '20', base: usd('500.00') })).not.toContain(said);
  const rated = taxed({}, { tax: { category: 'S', percent: '25' } });
  expect(rated, 'its items state a rate').not.toContain(said);
  expect(rated).toContain('does not follow from the rates that it states of its items');
});
