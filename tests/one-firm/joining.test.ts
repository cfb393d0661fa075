import { hash } from 'node:crypto';
import { verifyDossier } from '@tongshang/dossier';
import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Caller, callerOf, signIn } from '../stage/caller.ts';
import { type StagedServer, stageServer } from '../stage/platform.ts';

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const SANTOS = { name: 'Santos', country: 'BR', unlocode: 'BRSSZ' };
const PASSWORD = 'quiet-rivers-carry-clay-cups';

let staged: StagedServer;
let seller: Caller;
beforeAll(async () => {
  staged = await stageServer({ TONGSHANG_DEMO: 'off' });
  seller = await register('Solo Kiln Co., Ltd.', 'CN', 'chen@kiln.example');
});
afterAll(() => staged?.close());

async function register(name: string, country: string, email: string): Promise<Caller> {
  const { app } = staged.platform;
  const organisation = {
    ...{ name: { en: name }, kinds: ['trader'], country },
    address: { street: '7 Kiln Lane', city: 'Somewhere', country },
  };
  await callerOf(app, {}).post('/api/v1/registrations', {
    organisation,
    owner: { name: 'Chen Li', email, password: PASSWORD },
  });
  return signIn(app, email, PASSWORD);
}

async function contact(name: string, kind: string, country: string): Promise<string> {
  const said = { name: { en: name }, kinds: [kind], country };
  return (await seller.post('/api/v1/contacts', said)).contactId;
}

async function bring(by: Caller, tradeId: string, text: string, query = 'type=Evidence&readers=sides') {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${text}`);
  const reply = await by.call('POST', `/api/v1/trades/${tradeId}/enclosures?${query}`, bytes, {
    'content-type': 'application/pdf',
  });
  expect(reply.status, reply.text).toBe(201);
  return hash('sha256', bytes, 'hex');
}

it('a buyer joins half-way: it takes its place over, sees what was stated, and the dossier says who spoke when', async () => {
  const customer = await contact('Mesa Ltda', 'trader', 'BR');
  const line = await contact('Blue Water Lines', 'carrier', 'SG');
  const { tradeId, quotationNumber } = await seller.post('/api/v1/trades/quotations', {
    buyerOrganisationId: customer,
    lines: [
      {
        ...{ name: { en: 'Cup' }, quantity: { value: '1200', unit: 'C62' } },
        unitPrice: { amount: '1.25', currency: 'USD' },
        ...{ hsCode: '691110', originCountry: 'CN', netWeightKg: '300', grossWeightKg: '360' },
      },
    ],
    terms: {
      ...{ incoterm: 'FOB', place: NINGBO, modeOfTransport: 'sea', currency: 'USD' },
      ...{ portOfLoading: NINGBO, portOfDischarge: SANTOS, partialShipments: false, leadTimeDays: 20 },
      payment: inFull('outside', { event: 'receipt', days: 30 }),
    },
    validUntil: '2099-12-31',
    parties: [{ organisationId: line, role: 'carrier' }],
  });
  const at = (path: string) => `/api/v1/trades/${tradeId}${path}`;
  const told = (organisationId: string, ...evidence: string[]) => ({ told: { organisationId, evidence } });
  const order = await bring(seller, tradeId, 'PO 4711');
  await seller.post(at('/order'), { quotationNumber, orderNumber: '4711', ...told(customer, order) });
  await seller.post(at('/production'), { lines: [{ lineId: '1', quantity: '1200', source: 'made' }] });
  await seller.post(at('/packing'), {
    cartons: [{ lineId: '1', quantityEach: '400', netWeightKg: '100', grossWeightKg: '120' }],
  });

  const { invitationId, url } = await seller.post(`/api/v1/contacts/${customer}/succession-invitations`, {
    language: 'en',
  });
  const token = String(url).split('#')[1];
  const buyer = await register('Mesa Comercio Ltda', 'BR', 'ada@mesa.example');
  const opened = await buyer.post('/api/v1/succession/opening', { token });
  expect(opened).toMatchObject({
    trades: 1,
    hindrance: null,
    inviter: { name: { en: 'Solo Kiln Co., Ltd.' } },
  });
  await buyer.post('/api/v1/succession/claim', { token });
  expect((await buyer.call('GET', at(''))).status).toBe(404);
  const before = await seller.get(`/api/v1/contacts/${customer}/succession`);
  await seller.post(`/api/v1/succession-invitations/${invitationId}/confirmation`, {
    seen: before.items[0].claim.seen,
  });
  await vi.waitFor(
    async () => {
      const { joined } = await seller.get(`/api/v1/contacts/${customer}/succession`);
      expect(joined).toMatchObject({ takenOver: 1, left: [], waiting: 0 });
    },
    { timeout: 30_000, interval: 500 },
  );

  const trade = await buyer.get(at(''));
  expect(trade.roles).toEqual(['buyer']);
  expect(trade.facts.map(({ fact }: { fact: string }) => fact)).toEqual([
    'quoted',
    'ordered',
    'produced',
    'packed',
  ]);
  const papers = (await buyer.get(at('/documents'))).items.map(({ type }: { type: string }) => type);
  expect(papers).toEqual(expect.arrayContaining(['Quotation', 'OrderResponse', 'PackingList']));

  const reply = await buyer.call('GET', at('/dossier?pdf=none'));
  const report = verifyDossier(reply.bytes, (await buyer.call('GET', '/log/trust.json')).body);
  expect(report.verdict, JSON.stringify(report.checks.filter(({ status }) => status === 'fails'))).toBe(
    'holds',
  );
  const mesa = report.told.organisations.find(({ succeeds }) => succeeds === customer);
  expect(mesa).toMatchObject({ name: { en: 'Mesa Comercio Ltda' }, roles: ['buyer'] });
  expect(report.told.statements.find(({ kind }) => kind === 'trade.ordered')).toMatchObject({
    ...{ grade: 'reported', actedAs: 'buyer' },
  });
  expect(report.checks.find(({ id }) => id === 'successions')).toMatchObject({ status: 'holds', count: 1 });
});
