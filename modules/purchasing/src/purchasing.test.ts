import { contactModule } from '@tongshang/contact';
import { accessHoles, testPrincipal } from '@tongshang/http/testing';
import type { NewAct } from '@tongshang/journal';
import { defineModule } from '@tongshang/module';
import { openStage } from '@tongshang/module/testing';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import { defineRefusals } from '@tongshang/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purchasingModule } from './module.ts';

const SELLER = '0190a000-0000-7000-8000-000000000001';
const BUYER = '0190a000-0000-7000-8000-000000000002';
const SALE = '0190a000-0000-7000-8000-0000000000a1';
const URL = '/api/v1/supplier-orders';

const trade = {
  ...{ tradeId: SALE, number: 'T-000001', status: 'open', terms: { currency: 'USD' } },
  parties: [
    { role: 'seller', organisationId: SELLER },
    { role: 'buyer', organisationId: BUYER },
  ],
  lines: [
    {
      ...{ lineId: '1', name: { en: 'Cup' }, quantity: { value: '300', unit: 'C62' } },
      unitPrice: { amount: '3.00', currency: 'USD' },
    },
  ],
};

const none = { status: 404, en: 'There is no such trade.', 'zh-CN': '没有该贸易。' } as const;
const noTrade = defineRefusals({ TRADE_NOT_FOUND: none });
/** The one sale there is, as its parties read it. */
const tradeStandIn = defineModule({
  name: 'trade',
  needs: [],
  refusals: [noTrade.table, moneyRefusals, quantityRefusals],
  scopes: [
    { scope: 'trade:read', heldBy: ['owner', 'clerk', 'viewer'], en: 'Read trades', 'zh-CN': '查看贸易' },
  ],
  create: () => ({
    capability: {
      readTrade: async (_tx: unknown, tradeId: string) => {
        if (tradeId !== SALE) throw noTrade.refuse('TRADE_NOT_FOUND');
        return trade;
      },
    } as never,
  }),
});

const entries: NewAct[] = [];
const open = () =>
  openStage({
    modules: [contactModule, tradeStandIn, purchasingModule],
    clock: () => Temporal.Instant.from('2026-03-02T08:00:00Z'),
    journal: (journal) => ({
      ...journal,
      append(tx, act) {
        entries.push(act);
        return journal.append(tx, act);
      },
    }),
  });
let stage: Awaited<ReturnType<typeof open>>;
let contactId: string;
const as = (organisationId: string, more: object = {}) =>
  stage.http.as(testPrincipal({ organisationId, ...more }));
beforeAll(async () => {
  stage = await open();
  const name = { en: 'Booth 12', 'zh-CN': '十二号档口' };
  contactId = (await as(SELLER).send('POST', '/api/v1/contacts', { name, country: 'CN' })).body.contactId;
}, 120_000);
afterAll(() => stage?.close());

const line = (value: string, more: object = {}) => ({
  ...{ description: 'Cup, blue', quantity: { value, unit: 'C62' }, unitPrice: '7.20', ...more },
});
const draft = (lines: object[], more: object = {}, order: object = {}) => ({
  ...{ supplierContactId: contactId, ...more },
  order: { currency: 'CNY', vatInvoice: 'none', lines, ...order },
});
const post = (path: string, body: object) => as(SELLER).send('POST', `${URL}${path}`, body);
const codeOf = async (reply: Promise<{ body: { code?: string } }>) => (await reply).body.code;
/** An order that was sent to its supplier. */
async function sent(lines: object[], more: object = {}, order: object = {}): Promise<string> {
  const { supplierOrderId } = (await post('', draft(lines, more, order))).body;
  await post(`/${supplierOrderId}/steps`, { version: 1, state: 'sent' });
  return supplierOrderId;
}

describe('an order to a supplier', () => {
  it('PURCHASING-1: is numbered without gaps, and is its own firm’s alone', async () => {
    const refused = await post('', draft([line('10')], {}, { currency: 'ABC' }));
    expect(refused.body).toMatchObject({ code: 'SUPPLIER_CURRENCY_UNKNOWN' });
    const first = await post('', draft([line('10'), line('2.5', { unitPrice: '0' })]));
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      ...{ number: 'S-000001', state: 'draft', version: 1, total: { amount: '72.00', currency: 'CNY' } },
      supplier: { contactId, name: { 'zh-CN': '十二号档口' } },
      lines: [{ total: { amount: '72.00' }, open: '10' }, { total: { amount: '0.00' } }],
    });
    expect((await post('', draft([line('1')]))).body.number).toBe('S-000002');
    const { supplierOrderId } = first.body;
    const other = as(BUYER);
    expect((await other.get(`${URL}/${supplierOrderId}`)).status).toBe(404);
    expect((await other.get(URL)).body.items).toEqual([]);
    for (const [path, body] of [
      ['steps', { version: 1, state: 'sent' }],
      ['receipts', { receivedOn: '2026-03-02', lines: [{ line: 1, accepted: '1' }] }],
      ['payments', { paidOn: '2026-03-02', amount: '1' }],
    ] as const)
      expect((await other.send('POST', `${URL}/${supplierOrderId}/${path}`, body)).status).toBe(404);
    expect((await other.send('POST', URL, draft([line('1')]))).body.code).toBe('SUPPLIER_NOT_FOUND');
  });

  it('PURCHASING-1: is written and read by those alone whose scopes say so', async () => {
    expect(await accessHoles(stage.http)).toEqual([]);
  });

  it('PURCHASING-2: is changed until something was received, by the version that was seen', async () => {
    const { supplierOrderId } = (await post('', draft([line('10')]))).body;
    const change = (version: number, value: string) =>
      as(SELLER).send('PUT', `${URL}/${supplierOrderId}`, { version, ...draft([line(value)]) });
    expect((await change(1, '12')).body).toMatchObject({ version: 2, total: { amount: '86.40' } });
    expect(await codeOf(change(1, '13'))).toBe('SUPPLIER_ORDER_CHANGED_MEANWHILE');
    expect(await codeOf(post(`/${supplierOrderId}/steps`, { version: 2, state: 'confirmed' }))).toBe(
      'SUPPLIER_ORDER_STEP',
    );
    await post(`/${supplierOrderId}/steps`, { version: 2, state: 'sent' });
    await post(`/${supplierOrderId}/receipts`, {
      receivedOn: '2026-03-02',
      lines: [{ line: 1, accepted: '1' }],
    });
    expect(await codeOf(change(3, '14'))).toBe('SUPPLIER_ORDER_FIXED');
    expect(await codeOf(post(`/${supplierOrderId}/steps`, { version: 3, state: 'cancelled' }))).toBe(
      'SUPPLIER_ORDER_STEP',
    );
    expect(entries.at(-1)).toMatchObject({ kind: 'purchasing.order-received', subject: supplierOrderId });
  });

  it('PURCHASING-2: is a draft again once it says something else, and what was paid stands', async () => {
    const id = await sent([line('10')]);
    await post(`/${id}/steps`, { version: 2, state: 'confirmed' });
    await post(`/${id}/payments`, { paidOn: '2026-03-02', amount: '36' });
    const change = (value: string, order: object = {}) =>
      as(SELLER).send('PUT', `${URL}/${id}`, { version: 3, ...draft([line(value)], {}, order) });
    expect(await codeOf(change('10', { currency: 'USD' }))).toBe('SUPPLIER_ORDER_PAID');
    expect(await codeOf(change('4'))).toBe('SUPPLIER_PAID_BEYOND');
    expect((await change('5')).body).toMatchObject({ state: 'draft', version: 4, owed: { amount: '0.00' } });
    expect((await post(`/${id}/steps`, { version: 4, state: 'cancelled' })).body).toMatchObject({
      overpaid: { amount: '36.00' },
    });
  });

  it('PURCHASING-4: once closed counts what came', async () => {
    const id = await sent([line('10')]);
    await post(`/${id}/receipts`, { receivedOn: '2026-03-02', lines: [{ line: 1, accepted: '8' }] });
    await post(`/${id}/payments`, { paidOn: '2026-03-02', amount: '72' });
    expect((await post(`/${id}/steps`, { version: 2, state: 'closed' })).body).toMatchObject({
      ...{ owed: { amount: '0.00' }, overpaid: { amount: '14.40' } },
    });
  });

  it('PURCHASING-3: asks before more is received or paid than was ordered', async () => {
    const id = await sent([line('10')], {}, { deposit: '20' });
    const receive = (accepted: string, more: object = {}, meant: object = {}) =>
      post(`/${id}/receipts`, {
        ...{ receivedOn: '2026-03-02', lines: [{ line: 1, accepted, ...more }], ...meant },
      });
    expect(await codeOf(receive('0', { rejected: '2' }))).toBe('SUPPLIER_REASON_MISSING');
    expect(await codeOf(receive('0'))).toBe('SUPPLIER_RECEIPT_EMPTY');
    const some = await receive('8', { rejected: '2', reason: 'chipped', cartons: 1 });
    expect(some.body).toMatchObject({
      ...{
        received: 'part',
        depositOwed: { amount: '20.00' },
        lines: [{ received: '8', rejected: '2', open: '2' }],
      },
    });
    expect(await codeOf(receive('2.1'))).toBe('SUPPLIER_RECEIVED_BEYOND');
    expect((await receive('2.1', {}, { meant: ['beyond-order'] })).body).toMatchObject({ received: 'all' });
    const pay = (amount: string, more: object = {}) =>
      post(`/${id}/payments`, { paidOn: '2026-03-02', amount, ...more });
    expect((await pay('20')).body).toMatchObject({ depositOwed: null, owed: { amount: '52.00' } });
    expect(await codeOf(pay('52.01'))).toBe('SUPPLIER_PAID_BEYOND');
    expect(await codeOf(pay('1.005'))).toBe('MONEY_TOO_MANY_DECIMALS');
    expect((await pay('52.01', { meant: ['beyond-total'] })).body).toMatchObject({
      owed: { amount: '0.00' },
    });
    expect(await codeOf(post(`/${id}/payments`, { paidOn: '2026-03-04', amount: '1' }))).toBe(
      'SUPPLIER_DAY_TO_COME',
    );
  });
});

describe('a sale and its suppliers', () => {
  const covering = (value: string, more: object = {}) =>
    draft([line(value, { saleLineId: '1' })], { tradeId: SALE, ...more }, { rate: '0.14' });

  it('PURCHASING-5: is asked about what covers more of a line than the customer wants', async () => {
    expect((await post('', covering('200'))).status).toBe(201);
    const beyond = await post('', covering('101'));
    expect(beyond.body).toMatchObject({
      code: 'SUPPLIER_COVERS_BEYOND',
      errors: [{ field: '/order/lines/0/quantity/value' }],
    });
    expect((await post('', covering('101', { meant: ['beyond-sale'] }))).status).toBe(201);
    const dear = draft([line('1', { saleLineId: '1', unitPrice: '99999999' })], {
      tradeId: SALE,
      meant: ['beyond-sale'],
    });
    const unheard = { ...dear, order: { ...dear.order, rate: '999999999999999' } };
    expect((await post('', unheard)).body).toMatchObject({
      code: 'MONEY_TOO_LARGE',
      errors: [{ field: '/order/rate' }],
    });
    expect(await codeOf(post('', draft([line('1', { saleLineId: '9' })], { tradeId: SALE })))).toBe(
      'SUPPLIER_SALE_LINE_UNKNOWN',
    );
    expect(await codeOf(post('', draft([line('1', { saleLineId: '1' })])))).toBe(
      'SUPPLIER_SALE_LINE_UNKNOWN',
    );
  });

  it('PURCHASING-6: shows its seller what it earns, and the buyer nothing', async () => {
    const { body } = await as(SELLER).get(`/api/v1/trades/${SALE}/supplier-orders`);
    // 301 × 7.20 CNY are 1,440.00 and 727.20; at 0.14 they cost 303.41 of 900.00 USD.
    expect(body).toMatchObject({
      lines: [{ ordered: '301', missing: '0', margin: { amount: '596.59', currency: 'USD' } }],
      ...{ margin: { amount: '596.59' }, loading: { cartons: 0 } },
    });
    const buyer = await as(BUYER).get(`/api/v1/trades/${SALE}/supplier-orders`);
    expect(buyer.body.code).toBe('SUPPLIER_SALE_NOT_YOURS');
  });
});
