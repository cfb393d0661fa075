import type { UblDocument } from '@tongshang/ubl';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sheetOf } from './paper/sheet-of.ts';
import { type Desk, documentDesk, FIRMS, stated } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk({ buyer: 'CN' });
});
afterAll(() => desk.close());

it('a receipt of a warehouse is signed by it, and states each difference with its quantity, reason and note', async () => {
  const all = { '1': '100', '2': '60.5' };
  const tradeId = await desk.order();
  const address = { street: '1 Quay', city: 'Ningbo', country: 'CN' };
  const name = { en: 'The stranger', 'zh-CN': 'stranger公司' };
  await desk.database.transaction(desk.principals.buyer, (tx) =>
    desk.trade.seatParties(tx, tradeId, [
      {
        organisationId: FIRMS.stranger,
        role: 'warehouse',
        name,
        country: 'CN',
        address,
        acceptedBy: ['buyer'],
      },
    ]),
  );
  await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
  await desk.state('seller', tradeId, 'produced', stated.produced(all));
  await desk.state('seller', tradeId, 'packed', stated.packed(all));
  await desk.state('carrier', tradeId, 'shipped', stated.shipped());
  await desk.state('stranger', tradeId, 'delivered', {
    ...stated.delivered(all),
    lines: [
      {
        ...{ lineId: '1', received: '80', rejected: '12' },
        differences: [
          { quantity: '12', reason: 'damaged-on-the-way', note: 'Crate 3 was wet' },
          { quantity: '5', reason: 'lost-on-the-way' },
          { quantity: '3', reason: 'short-from-start' },
        ],
      },
      { lineId: '2', received: '60.5', rejected: '0', differences: [] },
    ],
  });
  const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
  const receipt = items.find((one: { type: string }) => one.type === 'ReceiptAdvice');
  expect(receipt).toMatchObject({ organisationId: FIRMS.stranger, number: 'GR-1' });
  const { content } = (await desk.as('buyer').get(`/api/v1/documents/${receipt.documentId}`)).body;
  const { lines, parties } = content as UblDocument;
  expect(parties.signatory?.identifiers[0]?.value).toBe(FIRMS.stranger);
  expect(parties.consignee?.identifiers[0]?.value).toBe(FIRMS.buyer);
  const pieces = (value: string) => ({ value, unit: 'C62' });
  expect(lines[0]).toMatchObject({
    ...{ quantity: pieces('92'), rejectedQuantity: pieces('12'), shortQuantity: pieces('8') },
    notes: [
      { text: '12: damaged on the way. Crate 3 was wet', language: 'en' },
      { text: '12：途中损坏。Crate 3 was wet', language: 'zh-CN' },
      { text: '5: lost on the way', language: 'en' },
      { text: '5：途中灭失', language: 'zh-CN' },
      { text: '3: never shipped (short from the start)', language: 'en' },
      { text: '3：发货时即短少', language: 'zh-CN' },
    ],
  });
  expect(lines[1]?.shortQuantity).toBeUndefined();
  const sheet = sheetOf(content as UblDocument, 'en', undefined);
  expect(JSON.stringify(sheet.issuer)).toContain('The stranger');
  const printed = JSON.stringify(sheet.blocks);
  for (const text of ['Missing', '8 pcs', '12 pcs', '12: damaged on the way. Crate 3 was wet'])
    expect(printed).toContain(text);
});
