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

describe('an invoice in instalments', () => {
  const PAYMENT = [
    { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } },
    { instalmentId: '2', method: 'outside', due: { event: 'invoice', days: 30 } },
  ];
  const LATER = {
    instalmentId: '3',
    share: '20',
    method: 'outside',
    due: { event: 'date', date: '2026-12-01' },
  };
  const ALL_OF_IT = { '1': '100', '2': '60.5' };

  async function ready(payment: readonly object[], deposit?: string): Promise<string> {
    const tradeId = await desk.order({ terms: { payment } });
    if (deposit) {
      await desk.state('seller', tradeId, 'funded', { ...stated.funded(deposit), method: 'outside' });
    }
    await desk.state('seller', tradeId, 'produced', stated.produced(ALL_OF_IT));
    await desk.state('seller', tradeId, 'packed', stated.packed(ALL_OF_IT));
    return tradeId;
  }

  it('states the day on which all that is still to be paid is due, and what was paid before', async () => {
    desk.setNow('2026-05-24T09:00:00Z');
    const { dueDate, xml } = await invoiceOf(await ready(PAYMENT, '143.06'));
    expect(dueDate).toBe('2026-06-23');
    expect(xml).toContain('<cbc:PaidAmount currencyID="USD">143.06</cbc:PaidAmount>');
    expect(xml).toContain('<cbc:PrepaidAmount currencyID="USD">143.06</cbc:PrepaidAmount>');
    expect(xml).toContain('<cbc:PayableAmount currencyID="USD">333.82</cbc:PayableAmount>');
    expect(xml.match(/<cac:PaymentTerms>/g)).toHaveLength(2);
  });

  it('states no day for the whole while there are several: each instalment has its own', async () => {
    const { dueDate, xml } = await invoiceOf(await ready([...PAYMENT, LATER], '143.06'));
    expect(dueDate).toBeUndefined();
    expect([...xml.matchAll(/<cbc:(?:Payment)?DueDate>(.*?)</g)].map(([, day]) => day)).toEqual([
      '2026-06-23',
      '2026-12-01',
    ]);
    expect(xml).toContain(
      'the rest by bank transfer (T/T), 30 days after the date of the invoice (due 23 June 2026): USD 238.44 of this invoice.',
    );
    expect(xml).toContain('20% 2026年12月1日电汇（T/T）：本发票中 USD 95.38。');
  });

  it('states none while the deposit is still to come', async () => {
    const { dueDate, xml } = await invoiceOf(
      await ready([{ ...PAYMENT[0], due: { event: 'documents' } }, ...PAYMENT.slice(1)]),
    );
    expect(dueDate).toBeUndefined();
    expect(xml).not.toContain('Prepaid');
  });
});
