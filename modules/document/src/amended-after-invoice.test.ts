import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, documentDesk, stated } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const MARSEILLE = { name: 'Marseille', country: 'FR', unlocode: 'FRMRS' };
const LINES = [
  { ...{ sku: 'BV-15', quantity: '1001', price: '1.37', hsCode: '848180' }, name: 'Brass ball valve DN15' },
  { ...{ sku: 'CV-20', quantity: '333', price: '2.99', hsCode: '848130' }, name: 'Check valve DN20' },
].map(({ sku, name, quantity, price, hsCode }) => ({
  ...{ sku, hsCode, originCountry: 'CN', name: { en: name }, netWeightKg: '100', grossWeightKg: '110' },
  ...{ quantity: { value: quantity, unit: 'C62' }, unitPrice: eur(price) },
}));
const TERMS = {
  ...{ incoterm: 'CFR', place: MARSEILLE, currency: 'EUR', portOfDischarge: MARSEILLE },
  partialShipments: true,
  payment: [
    { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
    { instalmentId: '2', method: 'outside', due: { event: 'documents' } },
  ],
};

type Charge = {
  readonly charge: boolean;
  readonly percent?: string;
  readonly amount: { readonly amount: string };
};
type Line = { readonly id: string; readonly lineTotal: { readonly amount: string } };
type Text = { readonly text: string; readonly language?: string };
type Reference = { readonly id: string; readonly type?: string };
type Content = {
  readonly totals: { readonly payable: { readonly amount: string } };
  readonly charges: readonly Charge[];
  readonly lines: readonly Line[];
  readonly paymentTerms: readonly Text[];
  readonly references: readonly Reference[];
};

/** 1001 × 1.37 + 333 × 2.99 with freight and 3 % off, of which 337 and 100 are invoiced, before both prices are changed. */
async function amended(discount: object, prices: readonly [string, string] = ['1.31', '2.83']) {
  const charges = [
    { kind: 'charge', reason: 'Freight', reasonCode: 'FC', amount: eur('97.00') },
    { kind: 'allowance', reason: 'Discount', reasonCode: '95', ...discount, amount: eur('71.01') },
  ];
  const tradeId = await desk.order({ terms: TERMS, lines: LINES, offer: { sums: { charges } } });
  const funded = { instalmentId: '1', method: 'outside', amount: eur('717.91') } as const;
  await desk.state('seller', tradeId, 'funded', funded);
  await desk.state('seller', tradeId, 'produced', stated.produced({ '1': '1001', '2': '333' }));
  const ship = async (pieces: Readonly<Record<string, string>>) => {
    const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed(pieces));
    const reply = await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
    expect(reply.status, reply.text).toBe(201);
    return shipmentId as string;
  };
  const first = await ship({ '1': '337', '2': '100' });
  const path = `/api/v1/trades/${tradeId}/amendments`;
  const lines = prices.map((unitPrice, index) => ({ lineId: String(index + 1), unitPrice }));
  const proposed = await desk.as('seller').send('POST', path, { reason: 'Copper fell', changes: { lines } });
  expect(proposed.status, proposed.text).toBe(201);
  const answered = await desk.as('buyer').send('POST', `${path}/1/answer`, { answer: 'accepted' });
  expect(answered.status, answered.text).toBeLessThan(300);
  const second = await ship({ '1': '664', '2': '233' });
  const papers = async (of: string): Promise<readonly Content[]> => {
    const { items } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const found = items.filter(({ type }: { type: string }) => type === of);
    return Promise.all(
      found.map(
        async ({ documentId }: { documentId: string }) =>
          (await desk.as('seller').get(`/api/v1/documents/${documentId}`)).body.content,
      ),
    );
  };
  return { tradeId, first, second, papers };
}

const linesOf = ({ lines }: Content) => lines.map(({ lineTotal }) => lineTotal.amount);
const chargesOf = ({ charges }: Content) =>
  charges.map(({ charge, percent, amount }) =>
    [`${charge ? '' : '-'}${amount.amount}`, percent && `${percent} %`].filter(Boolean).join(' '),
  );
const payableOf = ({ totals }: Content) => totals.payable.amount;
const termsOf = ({ paymentTerms }: Content) =>
  paymentTerms.filter(({ language }) => language === 'en').map(({ text }) => text);

describe('of an order whose prices fall after one of two invoices', () => {
  it('the credit note has each line by what it fell, and what is taken off by what that fell', async () => {
    const { papers } = await amended({ percent: '3' });
    const [note, ...others] = await papers('CreditNote');
    if (!note) return expect.fail('no credit note');
    expect(others).toEqual([]);
    expect([linesOf(note), chargesOf(note), payableOf(note)]).toEqual([
      ['20.22', '16.00'],
      ['-1.09 3 %'],
      '35.13',
    ]);
    const [first, second] = await papers('Invoice');
    if (!first || !second) return expect.fail('no invoices');
    expect([chargesOf(first), chargesOf(second)]).toEqual([
      ['31.17', '-22.82 3 %'],
      ['65.83', '-45.88 3 %'],
    ]);
    // 769.04 − 35.13 + 1549.18 = 2283.09 = 2253.70 + 97.00 − 3 %
    expect([payableOf(first), payableOf(second)]).toEqual(['51.13', '1549.18']);
    expect(termsOf(second)).toEqual([
      'the rest by bank transfer (T/T), against a copy of the transport document: EUR 1,549.18 of this invoice.',
    ]);
  });

  it('an amount taken off stays on the invoice, so that only the goods are credited', async () => {
    const { papers } = await amended({});
    const [note] = await papers('CreditNote');
    const [, second] = await papers('Invoice');
    if (!note || !second) return expect.fail('no papers');
    expect([linesOf(note), chargesOf(note), payableOf(note)]).toEqual([['20.22', '16.00'], [], '36.22']);
    expect([chargesOf(second), payableOf(second)]).toEqual([['65.83', '-48.19'], '1546.87']);
    expect(termsOf(second)[0]).toContain('EUR 1,546.87 of this invoice');
  });

  it('a line that fell is credited, one that rose is billed, each by just that', async () => {
    const { papers } = await amended({}, ['1.31', '3.19']);
    const [credit, ...credits] = await papers('CreditNote');
    const [debit, ...debits] = await papers('DebitNote');
    if (!credit || !debit) return expect.fail('no notes');
    expect([credits, debits]).toEqual([[], []]);
    expect([linesOf(credit), payableOf(credit)]).toEqual([['20.22'], '20.22']);
    expect([linesOf(debit), payableOf(debit)]).toEqual([['20.00'], '20.00']);
    const [first, second] = await papers('Invoice');
    // 1311.31 + 1062.27 + 97.00 − 71.01 = 2399.57, of which 769.04 − 20.22 + 20.00 = 768.82
    expect([first, second].map((one) => one && payableOf(one))).toEqual(['51.13', '1630.75']);
  });

  it('the papers agree with each other, declarations too, which list the credit note', async () => {
    const { tradeId, first, second, papers } = await amended({ percent: '3' });
    for (const [index, shipmentId] of [first, second].entries()) {
      const quantities = [
        ['337', '100'],
        ['664', '233'],
      ][index] as readonly string[];
      const of = stated.declared('CN', '0110');
      await desk.state('seller', tradeId, 'export-declared', {
        ...{ ...of, shipmentId, declarationId: `019b2a00-0000-7000-8000-00000000009${index}` },
        ...{ declarationNumber: `D-${index}`, customsValue: eur('700.00') },
        lines: LINES.map(({ hsCode, name }, at) => ({
          ...{
            sequence: at + 1,
            lineId: String(at + 1),
            hsCode,
            originCountry: 'CN',
            goodsDescription: name,
          },
          ...{
            quantity: { value: quantities[at] as string, unit: 'C62' },
            netWeightKg: at === 0 ? '40' : '60.5',
          },
          ...{ customsValue: eur(at === 0 ? '400.00' : '300.00'), dutyTaxFees: [] },
        })),
      });
    }
    const cited = (await papers('ExportCustomsDeclaration')).map(({ references }) =>
      references.filter(({ type }) => type === 'Invoice' || type === 'CreditNote').map(({ id }) => id),
    );
    expect(cited).toEqual([['INV-000007', 'CN-000004'], ['INV-000008']]);
    const { items } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`)).body;
    expect(
      items
        .filter(({ severity }: { severity: string }) => severity === 'error')
        .map(({ rule, text }: { rule: string; text: { en: string } }) => `${rule} ${text.en}`),
    ).toEqual([]);
  });

  it('each of two notes takes off its own lines’ share of a discount, and together they are the difference', async () => {
    const { papers } = await amended({ percent: '3' }, ['1.31', '3.19']);
    const [credit] = await papers('CreditNote');
    const [debit] = await papers('DebitNote');
    if (!credit || !debit) return expect.fail('no notes');
    // 3 % of 20.22 and of 20.00
    expect([linesOf(credit), chargesOf(credit), payableOf(credit)]).toEqual([
      ...[['20.22'], ['-0.61 3 %'], '19.61'],
    ]);
    expect([linesOf(debit), chargesOf(debit), payableOf(debit)]).toEqual([
      ...[['20.00'], ['-0.60 3 %'], '19.40'],
    ]);
    // 769.04 − 19.61 + 19.40 = 768.83, and with the second the 2,373.58 + 97.00 − 71.21 of the order.
    const [, second] = await papers('Invoice');
    const bills = [769.04, -19.61, 19.4, Number(second && payableOf(second))];
    expect(bills.reduce((sum, one) => sum + one, 0).toFixed(2)).toBe('2399.37');
  });
});
