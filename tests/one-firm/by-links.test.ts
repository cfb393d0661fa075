import { hash } from 'node:crypto';
import { type Report, verifyDossier } from '@tongshang/dossier';
import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf, signIn, withSecondFactor } from '../stage/caller.ts';
import { type StagedServer, stageServer } from '../stage/platform.ts';

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const XIAMEN = { name: 'Xiamen', country: 'CN', unlocode: 'CNXMG' };
const OWNER = { name: 'Chen Li', email: 'chen@kiln.example', password: 'quiet-rivers-carry-clay-cups' };

let staged: StagedServer;
let seller: Caller;
let nobody: Caller;
let sellerId: string;
let customer: string;
let line: string;
beforeAll(async () => {
  staged = await stageServer({ TONGSHANG_DEMO: 'off' });
  const { app } = staged.platform;
  nobody = callerOf(app, {});
  const organisation = {
    ...{ name: { en: 'Solo Kiln Co., Ltd.', 'zh-CN': '独窑陶瓷有限公司' }, kinds: ['trader'], country: 'CN' },
    address: { street: '7 Kiln Lane', city: 'Ningbo', country: 'CN' },
  };
  await nobody.post('/api/v1/registrations', { organisation, owner: OWNER });
  seller = await withSecondFactor(await signIn(app, OWNER.email, OWNER.password));
  sellerId = (await seller.get('/api/v1/organisation')).organisationId;
  customer = await contact('Mesa Trading', 'trader');
  line = await contact('Blue Water Lines', 'carrier');
});
afterAll(() => staged?.close());

async function contact(name: string, kind: string): Promise<string> {
  const { contactId } = await seller.post('/api/v1/contacts', {
    ...{ name: { en: name }, kinds: [kind], country: 'CN' },
    addresses: [{ use: 'registered', street: '1 Main Street', city: 'Xiamen', country: 'CN' }],
  });
  return contactId;
}

async function quoted() {
  return (await seller.post('/api/v1/trades/quotations', {
    buyerOrganisationId: customer,
    lines: [
      {
        ...{ name: { en: 'Cup' }, quantity: { value: '1200', unit: 'C62' } },
        unitPrice: { amount: '1.25', currency: 'CNY' },
        ...{ hsCode: '691110', originCountry: 'CN', netWeightKg: '300', grossWeightKg: '360' },
      },
    ],
    terms: {
      ...{ incoterm: 'FCA', place: NINGBO, modeOfTransport: 'road', currency: 'CNY' },
      ...{ portOfLoading: NINGBO, portOfDischarge: XIAMEN, partialShipments: false, leadTimeDays: 20 },
      payment: inFull('outside', { event: 'receipt', days: 30 }),
    },
    validUntil: '2099-12-31',
    parties: [{ organisationId: line, role: 'carrier' }],
  })) as { tradeId: string; quotationNumber: string };
}

async function link(by: Caller, tradeId: string, contactId: string, act: string, more: object = {}) {
  const made = await by.post(`/api/v1/trades/${tradeId}/guest-links`, {
    ...{ contactId, act, language: 'en', recipient: { email: 'ada@mesa.example' } },
    ...more,
  });
  return String(made.url).split('#')[1] ?? '';
}

const act = (token: string, said: object) => nobody.post('/api/v1/guest/act', { token, said });
const open = (token: string) => nobody.call('POST', '/api/v1/guest/opening', { token });

describe('a seller whose contacts answer by links', () => {
  it('carries a sale to its end, and the dossier says which words came by a link, and where that went', async () => {
    const { tradeId, quotationNumber } = await quoted();
    const at = (path: string) => `/api/v1/trades/${tradeId}${path}`;
    await act(await link(seller, tradeId, customer, 'confirm-order'), {
      ...{ type: 'accept-order', quotationNumber, orderNumber: '4711' },
    });
    await seller.post(at('/production'), { lines: [{ lineId: '1', quantity: '1200', source: 'made' }] });
    await seller.post(at('/packing'), { cartons: [{ lineId: '1', quantityEach: '400' }] });
    await seller.post(at('/documents'), { type: 'Invoice', eInvoice: 'none' });
    await act(await link(seller, tradeId, line, 'confirm-pickup', { recipient: undefined }), {
      ...{ type: 'confirm-pickup', transportDocumentType: 'Waybill', transportDocumentNumber: 'BWL-1' },
      ...{ meansOfTransport: '闽D·88888', voyage: '7E', loadedAt: new Date().toISOString() },
    });

    // The customer looks where its goods are, and takes the paper of the goods with it: no invoice, no price.
    const watched = await link(seller, tradeId, customer, 'follow-progress');
    const { matter } = (await open(watched)).body;
    expect(matter.stages.map(({ fact }: { fact: string }) => fact)).toEqual([
      'produced',
      'packed',
      'shipped',
    ]);
    const types = matter.papers.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['PackingList']);
    expect(JSON.stringify(matter)).not.toMatch(/CNY|1\.25|1500/);
    const { items } = await seller.get(at('/documents'));
    const invoice = items.find(({ type }: { type: string }) => type === 'Invoice');
    const wanted = (documentId: string) =>
      nobody.call('POST', '/api/v1/guest/paper-page', { token: watched, documentId, language: 'en' });
    expect((await wanted(invoice.documentId)).body.code).toBe('GUEST_ACT_OTHER');
    const { documentId } = matter.papers[0];
    await seller.call('GET', `/api/v1/documents/${documentId}/pdf?language=en`);
    const page = await wanted(documentId);
    expect(
      Buffer.from(page.body.content ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
      page.text,
    ).toBe('%PDF-');

    const bill = new TextEncoder().encode('%PDF-1.4 waybill');
    const token = await link(seller, tradeId, line, 'bring-paper', { paperType: 'Waybill' });
    const brought = await nobody.call('POST', '/api/v1/guest/paper?number=BWL-1', bill, {
      ...{ 'content-type': 'application/pdf', 'x-guest-token': token },
    });
    expect(brought.status, brought.text).toBe(200);
    const enclosed = (await seller.get(at('/enclosures'))).items;
    expect(enclosed).toMatchObject([{ organisationId: line, type: 'Waybill', sha256: hash('sha256', bill) }]);

    await act(await link(seller, tradeId, customer, 'confirm-receipt'), {
      ...{ type: 'confirm-receipt', lines: [{ lineId: '1', received: '1200' }] },
    });
    // What was received by link earns the price; that it was paid the seller says itself.
    const [{ instalmentId }] = (await seller.get(at(''))).terms.payment;
    await seller.post(at('/arrivals'), { instalmentId, on: new Date().toISOString().slice(0, 10) });
    await seller.post(at('/closing'));
    expect((await open(watched)).body.code).toBe('GUEST_LINK_CLOSED');

    const reply = await seller.call('GET', at('/dossier?pdf=none'));
    const report: Report = verifyDossier(reply.bytes, (await seller.call('GET', '/log/trust.json')).body);
    expect(report.verdict, JSON.stringify(report.checks)).toBe('holds');
    const confirmed = report.told.statements.filter(({ grade }) => grade === 'confirmed');
    const handed = { enteredBy: sellerId, isMailed: false };
    const sent = { ...handed, sentTo: 'a…@mesa.example' };
    expect(confirmed.map(({ kind, by, actedAs, link: via }) => [kind, by, actedAs, via])).toEqual([
      ['trade.ordered', sellerId, 'buyer', sent],
      ['trace.shipped', sellerId, 'carrier', handed],
      ['document.received', sellerId, 'carrier', sent],
      ['stock.delivered', sellerId, 'buyer', sent],
    ]);
    expect(report.told.papers.filter(({ origin }) => origin === 'received')).toMatchObject([
      { type: 'Waybill', organisationId: line },
    ]);
  });

  it('ends a link with whoever made it: one who is removed, or may no longer do it', async () => {
    const { app } = staged.platform;
    const { tradeId } = await quoted();
    const clerk = { name: 'Wu Min', email: 'wu@kiln.example', password: 'small-kilns-burn-long-nights' };
    const { token } = await seller.post('/api/v1/invitations', { email: clerk.email, role: 'clerk' });
    const { email: _, ...accepted } = clerk;
    await nobody.post('/api/v1/invitations/acceptance', { token, ...accepted });
    const hers = await signIn(app, clerk.email, clerk.password);
    const { person } = await hers.get('/api/v1/session');
    const asked = await link(hers, tradeId, customer, 'answer-question', { question: 'When?' });
    expect((await open(asked)).status).toBe(200);
    await seller.put(`/api/v1/people/${person.personId}/role`, { role: 'viewer' });
    expect((await open(asked)).body.code).toBe('GUEST_LINK_CLOSED');
    // It has ended for good, and so does not come back with her right; one that she makes then ends with her.
    await seller.put(`/api/v1/people/${person.personId}/role`, { role: 'clerk' });
    expect((await open(asked)).body.code).toBe('GUEST_LINK_CLOSED');
    const again = await link(hers, tradeId, customer, 'answer-question', { question: 'Now?' });
    expect((await open(again)).status).toBe(200);
    const removed = await seller.call('DELETE', `/api/v1/people/${person.personId}`);
    expect(removed.status).toBe(204);
    const late = { token: again, said: { type: 'answer-question', text: 'Now' } };
    expect((await nobody.call('POST', '/api/v1/guest/act', late)).body.code).toBe('GUEST_LINK_CLOSED');
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/guest-links`);
    expect(items[0]).toMatchObject({ state: 'ended', madeBy: person.personId, madeByName: null });
    expect(items[0].visits[0].kind).toBe('turned-away');
  });
});
