import { onCredit } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, documentDesk, stated } from './testing/document-desk.ts';

const ALL = { '1': '100', '2': '60.5' };

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk({ buyer: 'CN' });
});
afterAll(() => desk.close());

/** An order on open account, packed. */
async function packed(): Promise<string> {
  const tradeId = await desk.order({
    terms: { payment: onCredit(30) },
  });
  await desk.state('buyer', tradeId, 'funded', {
    ...stated.funded('476.88'),
    method: 'credit',
  });
  await desk.state('seller', tradeId, 'produced', stated.produced(ALL));
  await desk.state('seller', tradeId, 'packed', stated.packed(ALL));
  return tradeId;
}

async function invoiceOf(tradeId: string, change: object = {}) {
  const reply = await desk.issue('seller', tradeId, { type: 'Invoice', ...change });
  expect(reply.status, reply.text).toBe(201);
  const { body } = await desk.as('seller').get(`/api/v1/documents/${reply.body.documentId}`);
  const xml = await desk.as('seller').get(`/api/v1/documents/${reply.body.documentId}/xml`);
  return { dueDate: body.content.dueDate, xml: xml.text };
}

describe('an invoice on open account, due 30 days after delivery', () => {
  it('states no due date while nothing has been delivered', async () => {
    const { dueDate, xml } = await invoiceOf(await packed());
    expect(dueDate).toBeUndefined();
    expect(xml).not.toContain('DueDate>');
    expect(xml).toContain('30 days after receipt of the goods');
  });

  it('states the date that its seller gives', async () => {
    const { dueDate } = await invoiceOf(await packed(), { dueDate: '2026-07-31' });
    expect(dueDate).toBe('2026-07-31');
  });

  it('states the day that follows from the receipt, once there is one', async () => {
    const tradeId = await packed();
    desk.setNow('2026-05-24T09:00:00Z');
    await desk.state('carrier', tradeId, 'shipped', stated.shipped());
    await desk.state('buyer', tradeId, 'delivered', stated.delivered(ALL));
    const { dueDate } = await invoiceOf(tradeId);
    expect(dueDate).toBe('2026-06-22');
  });
});
