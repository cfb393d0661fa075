import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, documentDesk, LINES, stated } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

/** 500 pieces at 2.50, of which 160 are packed and invoiced: 400.00. */
async function partlyInvoiced(
  lines: readonly object[] = [{ ...LINES[0], quantity: { value: '500', unit: 'C62' } }],
  packed: Readonly<Record<string, string>> = { '1': '160' },
  payment: readonly object[] = [
    { instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } },
  ],
) {
  const tradeId = await desk.order({ terms: { partialShipments: true, payment }, lines });
  await desk.state(
    'seller',
    tradeId,
    'produced',
    stated.produced(lines.length === 1 ? { '1': '500' } : packed),
  );
  const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed(packed));
  const invoice = await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
  expect(invoice.status, invoice.text).toBe(201);
  let number = 0;
  const agreeOn = async (
    repriced: readonly { readonly lineId: string; readonly unitPrice: string }[],
    answer: 'accepted' | 'rejected' = 'accepted',
  ) => {
    number += 1;
    const path = `/api/v1/trades/${tradeId}/amendments`;
    const changes = { lines: repriced };
    const proposed = await desk.as('seller').send('POST', path, { reason: 'A chipped glaze', changes });
    expect(proposed.status, proposed.text).toBe(201);
    const answered = await desk.as('buyer').send('POST', `${path}/${number}/answer`, { answer });
    expect(answered.status, answered.text).toBeLessThan(300);
  };
  const agree = (unitPrice: string, answer?: 'rejected') => agreeOn([{ lineId: '1', unitPrice }], answer);
  const notes = async (of: 'Invoice' | 'CreditNote' | 'DebitNote' | 'OrderResponse') => {
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const found = items.filter(({ type }: { type: string }) => type === of);
    return Promise.all(
      found.map(
        async ({ documentId }: { documentId: string }) =>
          (await desk.as('buyer').get(`/api/v1/documents/${documentId}`)).body.content,
      ),
    );
  };
  return { tradeId, invoiceNumber: invoice.body.number as string, agree, agreeOn, notes };
}

type Line = { readonly id: string; readonly lineTotal: { readonly amount: string } };
type Text = { readonly text: string; readonly language?: string };
type Content = { readonly totals: { readonly payable: { readonly amount: string } } };

/** Confirmations of the order, and of changes of it, that a note names. */
const changesCited = ({ references }: { readonly references: readonly { type?: string; id: string }[] }) =>
  references.filter(({ type }) => type === 'OrderResponse').map(({ id }) => id);

const amountsOf = async (contents: Promise<readonly Content[]>) =>
  (await contents).map(({ totals }) => totals.payable.amount);

/** What the comparison finds in the amounts and prices of the papers of a trade. */
async function findings(tradeId: string) {
  const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/discrepancies`)).body;
  return items
    .filter(({ rule }: { rule: string }) => /TOTAL|PRICE|SUM|PAYABLE|REMITTED|REFERENCE/.test(rule))
    .map(({ rule, text }: { rule: string; text: { en: string } }) => `${rule} ${text.en}`);
}

it('what was invoiced beyond a price that fell is credited with the change, to the cent, and once', async () => {
  const { tradeId, invoiceNumber, agree, notes } = await partlyInvoiced();
  await agree('1.875');
  const [note, ...others] = await notes('CreditNote');
  expect(others).toEqual([]);
  expect(note).toMatchObject({
    totals: { payable: { amount: '100.00', currency: 'USD' } },
    lines: [{ id: '1', lineTotal: { amount: '100.00' } }],
  });
  expect(note.notes.map(({ text }: { text: string }) => text)).toContain('A chipped glaze');
  expect(note.references).toContainEqual(
    expect.objectContaining({ kind: 'InvoiceDocumentReference', id: invoiceNumber }),
  );
  // The change that it follows from, not the order.
  const confirmations = await notes('OrderResponse');
  expect(confirmations).toHaveLength(2);
  expect(changesCited(note)).toEqual([confirmations[1].id]);
  // 160 × 1.8125 = 290.00: ten more, not a hundred and ten.
  await agree('1.8125');
  expect(await amountsOf(notes('CreditNote'))).toEqual(['100.00', '10.00']);
  expect(await findings(tradeId)).toEqual([]);
});

it('what the price of invoiced goods rises by is billed with the change by a debit note, to the cent, and once', async () => {
  const { tradeId, invoiceNumber, agree, notes } = await partlyInvoiced();
  await agree('3');
  const [note, ...others] = await notes('DebitNote');
  expect(others).toEqual([]);
  expect(note).toMatchObject({
    ...{ id: 'DN-000001', typeCode: '383', currency: 'USD' },
    totals: { payable: { amount: '80.00', currency: 'USD' } },
    lines: [{ id: '1', lineTotal: { amount: '80.00' } }],
  });
  expect(note.lines[0].quantity).toBeUndefined();
  expect(note.notes.map(({ text }: { text: string }) => text)).toContain('A chipped glaze');
  expect(note.references).toContainEqual(
    expect.objectContaining({ kind: 'InvoiceDocumentReference', id: invoiceNumber }),
  );
  // 160 × 3.125 = 500.00; then it falls below what was invoiced: all that was added, and more, is credited.
  await agree('3.125');
  await agree('2.25');
  expect(await amountsOf(notes('DebitNote'))).toEqual(['80.00', '20.00']);
  expect(await amountsOf(notes('CreditNote'))).toEqual(['140.00']);
  expect(await findings(tradeId)).toEqual([]);
});

it('each line of a note has what it rose by, and what it fell by besides is taken off', async () => {
  const [cup] = LINES;
  const lines = ['100', '40', '10'].map((value) => ({ ...cup, quantity: { value, unit: 'C62' } }));
  const { agreeOn, notes } = await partlyInvoiced(lines, { '1': '100', '2': '40' });
  await agreeOn([
    { lineId: '1', unitPrice: '2.6' },
    { lineId: '2', unitPrice: '3' },
    { lineId: '3', unitPrice: '9' },
  ]);
  const [note] = await notes('DebitNote');
  expect(note.lines.map(({ id, lineTotal }: Line) => [id, lineTotal.amount])).toEqual([
    ['1', '10.00'],
    ['2', '20.00'],
  ]);
});

it.each(['3', '1.875'])(
  'invoices and notes of two shipments come to the price that was changed to %s between them',
  async (price) => {
    const { tradeId, agree, notes } = await partlyInvoiced();
    await agree(price);
    const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed({ '1': '340' }));
    const second = await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
    expect(second.status, second.text).toBe(201);
    const [invoices, debits, credits] = await Promise.all(
      (['Invoice', 'DebitNote', 'CreditNote'] as const).map((type) => amountsOf(notes(type))),
    );
    const sum = (amounts: readonly string[] = []) => amounts.reduce((total, one) => total + Number(one), 0);
    expect(sum(invoices) + sum(debits) - sum(credits)).toBe(500 * Number(price));
    expect(await findings(tradeId)).toEqual([]);
  },
);

it('a debit note names the instalments that pay for it, behind what was invoiced', async () => {
  const payment = [
    { instalmentId: '1', share: '30', method: 'outside', due: { event: 'invoice', days: 10 } },
    { instalmentId: '2', method: 'outside', due: { event: 'receipt', days: 30 } },
  ];
  const { tradeId, agree, notes } = await partlyInvoiced(
    [{ ...LINES[0], quantity: { value: '500', unit: 'C62' } }],
    { '1': '160' },
    payment,
  );
  await agree('3');
  const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed({ '1': '340' }));
  await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
  const papers = [...(await notes('Invoice')), ...(await notes('DebitNote'))];
  const parts = papers.map(({ paymentTerms }) =>
    paymentTerms.filter(({ language }: Text) => language === 'en').map(({ text }: Text) => text),
  );
  // 30 % of 1250.00, then of 1500.00: 375 + 75 and 25 + 1020 + 5.
  const first = '30% by bank transfer (T/T), 10 days after the date of the invoice (due 12 March 2026)';
  const rest = 'the rest by bank transfer (T/T), 30 days after receipt of the goods';
  expect(parts).toEqual([
    [`${first}: USD 375.00 of this invoice.`, `${rest}: USD 25.00 of this invoice.`],
    [`${rest}: USD 1,020.00 of this invoice.`],
    [`${first}: USD 75.00 of this debit note.`, `${rest}: USD 5.00 of this debit note.`],
  ]);
});

it('a cancelled trade credits an invoice with what was added to it', async () => {
  const { tradeId, agree, notes } = await partlyInvoiced();
  await agree('3');
  const path = `/api/v1/trades/${tradeId}/cancellation`;
  const proposed = await desk.as('seller').send('POST', path, { reason: 'No ship' });
  const answered = await desk.as('buyer').send('POST', `${path}/answer`, { answer: 'accepted' });
  expect([proposed.status, answered.status], answered.text).toEqual([200, 200]);
  expect(await amountsOf(notes('CreditNote'))).toEqual(['480.00']);
  const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
  const debit = items.find(({ type }: { type: string }) => type === 'DebitNote');
  expect(debit.voided).not.toBeNull();
});

it('no note is issued of a change that is refused', async () => {
  const { agree, notes } = await partlyInvoiced();
  await agree('1.875', 'rejected');
  await agree('3', 'rejected');
  expect([...(await notes('CreditNote')), ...(await notes('DebitNote'))]).toEqual([]);
});
