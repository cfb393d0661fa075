import { hash } from 'node:crypto';
import { type Report, verifyDossier } from '@tongshang/dossier';
import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf, signIn, withSecondFactor } from '../stage/caller.ts';
import { type StagedServer, stageServer } from '../stage/platform.ts';

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const SANTOS = { name: 'Santos', country: 'BR', unlocode: 'BRSSZ' };
const OWNER = { name: 'Chen Li', email: 'chen@kiln.example', password: 'quiet-rivers-carry-clay-cups' };

let staged: StagedServer;
let seller: Caller;
let sellerId: string;
beforeAll(async () => {
  staged = await stageServer({ TONGSHANG_DEMO: 'off' });
  const { app } = staged.platform;
  const organisation = {
    ...{ name: { en: 'Solo Kiln Co., Ltd.', 'zh-CN': '独窑陶瓷有限公司' }, kinds: ['trader'], country: 'CN' },
    address: { street: '7 Kiln Lane', city: 'Ningbo', country: 'CN' },
  };
  await callerOf(app, {}).post('/api/v1/registrations', { organisation, owner: OWNER });
  seller = await withSecondFactor(await signIn(app, OWNER.email, OWNER.password));
  sellerId = (await seller.get('/api/v1/organisation')).organisationId;
});
afterAll(() => staged?.close());

async function contact(name: string, kind: string, country: string): Promise<string> {
  const { contactId } = await seller.post('/api/v1/contacts', {
    ...{ name: { en: name }, kinds: [kind], country },
    addresses: [{ use: 'registered', street: '1 Main Street', city: 'Somewhere', country }],
  });
  return contactId;
}

/** Brings a paper from outside into a trade: its SHA-256. */
async function bring(tradeId: string, text: string, query = 'type=Evidence&readers=sides') {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${text}`);
  const reply = await seller.call('POST', `/api/v1/trades/${tradeId}/enclosures?${query}`, bytes, {
    'content-type': 'application/pdf',
  });
  expect(reply.status, reply.text).toBe(201);
  const { documentId } = reply.body as { documentId: string };
  return { documentId, sha256: hash('sha256', bytes, 'hex') };
}

async function verified(tradeId: string): Promise<Report> {
  const reply = await seller.call('GET', `/api/v1/trades/${tradeId}/dossier?pdf=none`);
  expect(reply.status, reply.text).toBe(200);
  const trust = (await seller.call('GET', '/log/trust.json')).body;
  return verifyDossier(reply.bytes, trust);
}

describe('a seller with nobody else on the platform', () => {
  it('carries a sale to its end: what the others did is told with their papers, and its dossier says so', async () => {
    const customer = await contact('Mesa Ltda', 'trader', 'BR');
    const line = await contact('Blue Water Lines', 'carrier', 'SG');
    const begun = await seller.post('/api/v1/trades/quotations', {
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
        payment: inFull('outside', { event: 'shipment' }),
      },
      validUntil: '2099-12-31',
      parties: [{ organisationId: line, role: 'carrier' }],
    });
    const { tradeId, quotationNumber } = begun;
    const at = (path: string) => `/api/v1/trades/${tradeId}${path}`;
    const told = (organisationId: string, ...evidence: string[]) => ({ told: { organisationId, evidence } });
    const facts = async () =>
      (await seller.get(at(''))).facts.map(({ fact }: { fact: string }) => fact) as string[];

    // A proforma is printed before anybody has answered.
    const proforma = await seller.post(at('/documents'), { type: 'ProformaInvoice' });
    expect(proforma.type).toBe('ProformaInvoice');

    const absent = await seller.call('POST', at('/order'), {
      ...{ quotationNumber, ...told(customer, 'a'.repeat(64)) },
    });
    expect(absent.body.code).toBe('EVIDENCE_NOT_BROUGHT');
    const order = await bring(tradeId, 'PO 4711', 'type=Evidence&readers=sides&fileName=order-4711.pdf');
    await seller.post(at('/order'), {
      quotationNumber,
      orderNumber: '4711',
      ...told(customer, order.sha256),
    });

    // The customer agrees to a later day by a letter: the confirmation is the seller's, and says whose word it is.
    const later = { terms: { latestShipmentDate: '2099-11-30' } };
    await seller.post(at('/amendments'), { reason: 'A later vessel', changes: later });
    const letter = await bring(tradeId, 'letter');
    await seller.post(at('/amendments/1/answer'), { answer: 'accepted', ...told(customer, letter.sha256) });
    const { items } = await seller.get(at('/documents'));
    const types = items.map(({ type }: { type: string }) => type) as string[];
    expect(types.slice(-2)).toEqual(['OrderChangeProposal', 'OrderResponse']);
    const confirmed = await seller.get(`/api/v1/documents/${items.at(-1).documentId}`);
    expect(confirmed.content.notes[0].text).toMatch(/^Accepted by .+, as reported by .+; the evidence/);

    const found = async (typed: string) => {
      const { items } = await seller.get(`/api/v1/findings?text=${encodeURIComponent(typed)}`);
      return items.map(({ kind, name }: { kind: string; name: { en?: string } }) => [kind, name.en ?? '']);
    };
    expect(await found('4711')).toContainEqual(['trade', 'Cup']);
    expect(await found(proforma.number)).toContainEqual(['paper', '']);
    expect(await found('blue water')).toContainEqual(['contact', 'Blue Water Lines']);

    // No GS1 prefix, no warehouse: the packages have numbers of their own, the goods lie at the firm's premises.
    await seller.post(at('/production'), { lines: [{ lineId: '1', quantity: '1200', source: 'made' }] });
    const packed = await seller.post(at('/packing'), {
      cartons: [{ lineId: '1', quantityEach: '400', netWeightKg: '100', grossWeightKg: '120' }],
    });
    const { number } = await seller.get(at(''));
    expect(packed.handlingUnits.map((unit: { packageNumber: string }) => unit.packageNumber)).toEqual(
      ['001', '002', '003'].map((serial) => `${number}-${serial}`),
    );
    await seller.post(at('/documents'), { type: 'Invoice', eInvoice: 'none' });

    const [{ instalmentId }] = (await seller.get(at(''))).terms.payment;
    const today = new Date().toISOString().slice(0, 10);
    await seller.post(at('/arrivals'), { instalmentId, on: today, reference: 'TT-9' });

    // The broker's paper tells what customs assessed and released; the line's bill what it took on board; a signed note what arrived.
    const { documentId: exportPaper } = await bring(tradeId, 'export', 'type=ExportCustomsDeclaration');
    const stated = { office: 'Ningbo Customs', date: today, paperBy: 'broker', broker: 'Fair Broker' };
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const assessed = (fees: readonly object[], total: object, currency = 'USD') => ({
      lines: [{ lineId: '1', customsValue: { amount: '1500.00', currency }, dutyTaxFees: fees }],
      total,
    });
    const leaving = await seller.post(at('/declarations/outside'), {
      ...{ direction: 'export', declarationNumber: '310120260000001', documentIds: [exportPaper], ...stated },
      ...assessed([], usd('0.00')),
    });
    const outcome = (documentId: string) => ({ decision: 'release', documentIds: [documentId], ...stated });
    const released = (declarationId: string, documentId: string) =>
      seller.post(`/api/v1/declarations/${declarationId}/outcome`, outcome(documentId));
    await released(leaving.declarationId, exportPaper);

    const bill = await bring(tradeId, 'bill of lading', 'type=BillOfLading&number=BWL-1');
    const [{ shipmentId }] = (await seller.get(at(''))).facts
      .filter(({ fact }: { fact: string }) => fact === 'packed')
      .map(({ details }: { details: { shipmentId: string } }) => details);
    await seller.post(at('/consignment'), {
      ...{ transportDocumentType: 'BillOfLading', transportDocumentNumber: 'BWL-1', shipmentId },
      ...{ meansOfTransport: 'MV Azure', voyage: '7E', portOfLoading: NINGBO, portOfDischarge: SANTOS },
      ...told(line, bill.sha256),
    });
    const { documentId: importPaper } = await bring(tradeId, 'import', 'type=ImportCustomsDeclaration');
    const entering = await seller.post(at('/declarations/outside'), {
      ...{ direction: 'import', declarationNumber: '26BR0001', documentIds: [importPaper], ...stated },
      ...assessed([{ type: 'customs-duty', rate: '18 %', amount: usd('270.00') }], usd('270.00')),
    });
    await released(entering.declarationId, importPaper);
    const note = await bring(tradeId, 'delivery note');
    await seller.post(at('/receipt'), {
      ...{ receiptNumber: 'GR-1', lines: [{ lineId: '1', received: '1200', rejected: '0' }] },
      ...told(customer, note.sha256),
    });
    expect(await facts()).toContain('settled');
    await seller.post(at('/closing'));

    const report = await verified(tradeId);
    expect(report.verdict, JSON.stringify(report.remarks)).toBe('holds');
    const reported = report.told.statements.filter(({ grade }) => grade === 'reported');
    expect(reported.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['trade.ordered', 1],
      ['trade.amended', 1],
      ['clearance.export-declared', 1],
      ['clearance.export-released', 1],
      ['trace.shipped', 1],
      ['clearance.import-declared', 1],
      ['clearance.import-released', 1],
      ['stock.delivered', 1],
    ]);
    // A reader sees who is here only by name, and in whose place an act was told.
    expect(report.told.organisations.find(({ organisationId }) => organisationId === customer)?.keptBy).toBe(
      sellerId,
    );
    expect(reported[0]).toMatchObject({ actedAs: 'buyer', by: sellerId });
    const brought = report.told.papers.filter(({ type }) => type === 'Evidence');
    expect(brought.map(({ fileName }) => fileName)).toEqual(['order-4711.pdf', undefined, undefined]);
    // Nobody makes out the customer's order in its name; the seller's answer to it is its own.
    const issued = report.told.papers.filter(({ origin }) => origin === 'issued').map(({ type }) => type);
    expect(issued).toEqual(expect.arrayContaining(['Quotation', 'OrderResponse', 'PackingList', 'Invoice']));
    expect(issued).not.toContain('Order');
  });
});
