import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, documentDesk, LINES, stated } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

/** 500 pieces at 2.50, of which 160 are packed and invoiced: 400.00. */
async function partlyInvoiced() {
  const [cup] = LINES;
  const line = { ...cup, quantity: { value: '500', unit: 'C62' } };
  const payment = [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }] as const;
  const tradeId = await desk.order({ terms: { partialShipments: true, payment }, lines: [line] });
  await desk.state('seller', tradeId, 'produced', stated.produced({ '1': '500' }));
  const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed({ '1': '160' }));
  const invoice = await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
  expect(invoice.status, invoice.text).toBe(201);
  let number = 0;
  const agree = async (unitPrice: string, answer: 'accepted' | 'rejected' = 'accepted') => {
    number += 1;
    const path = `/api/v1/trades/${tradeId}/amendments`;
    const changes = { lines: [{ lineId: '1', unitPrice }] };
    const proposed = await desk.as('seller').send('POST', path, { reason: 'A chipped glaze', changes });
    expect(proposed.status, proposed.text).toBe(201);
    const answered = await desk.as('buyer').send('POST', `${path}/${number}/answer`, { answer });
    expect(answered.status, answered.text).toBeLessThan(300);
  };
  const credits = async () => {
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const notes = items.filter(({ type }: { type: string }) => type === 'CreditNote');
    return Promise.all(
      notes.map(
        async ({ documentId }: { documentId: string }) =>
          (await desk.as('buyer').get(`/api/v1/documents/${documentId}`)).body.content,
      ),
    );
  };
  return { tradeId, invoiceNumber: invoice.body.number as string, agree, credits };
}

it('what was invoiced beyond a price that fell is credited with the change, to the cent, and once', async () => {
  const { invoiceNumber, agree, credits } = await partlyInvoiced();
  await agree('1.875');
  const [note, ...others] = await credits();
  expect(others).toEqual([]);
  expect(note).toMatchObject({
    totals: { payable: { amount: '100.00', currency: 'USD' } },
    lines: [{ id: '1', lineTotal: { amount: '100.00' } }],
  });
  expect(note.notes.map(({ text }: { text: string }) => text)).toContain('A chipped glaze');
  expect(note.references).toContainEqual(
    expect.objectContaining({ kind: 'InvoiceDocumentReference', id: invoiceNumber }),
  );
  // 160 × 1.8125 = 290.00: ten more, not a hundred and ten.
  await agree('1.8125');
  const amounts = (await credits()).map(
    (one: { totals: { payable: { amount: string } } }) => one.totals.payable.amount,
  );
  expect(amounts).toEqual(['100.00', '10.00']);
});

it('nothing is credited of a change that is refused, or that raises the price', async () => {
  const { agree, credits } = await partlyInvoiced();
  await agree('1.875', 'rejected');
  await agree('3');
  expect(await credits()).toEqual([]);
});
