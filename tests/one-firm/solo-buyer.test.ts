import { hash } from 'node:crypto';
import { inFull } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf, signIn, withSecondFactor } from '../stage/caller.ts';
import { type StagedServer, stageServer } from '../stage/platform.ts';

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const SANTOS = { name: 'Santos', country: 'BR', unlocode: 'BRSSZ' };
const OWNER = { name: 'Ana Prado', email: 'ana@mesa.example', password: 'tides-carry-quiet-boxes-home' };

let staged: StagedServer;
let buyer: Caller;
beforeAll(async () => {
  staged = await stageServer({ TONGSHANG_DEMO: 'off' });
  const { app } = staged.platform;
  const organisation = {
    ...{ name: { en: 'Mesa Ltda' }, kinds: ['trader'], country: 'BR' },
    address: { street: 'Rua Um 1', city: 'Santos', country: 'BR' },
  };
  await callerOf(app, {}).post('/api/v1/registrations', { organisation, owner: OWNER });
  buyer = await withSecondFactor(await signIn(app, OWNER.email, OWNER.password));
});
afterAll(() => staged?.close());

async function bring(tradeId: string, text: string, query = 'type=Evidence&readers=sides') {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${text}`);
  const { documentId } = (
    await buyer.call('POST', `/api/v1/trades/${tradeId}/enclosures?${query}`, bytes, {
      'content-type': 'application/pdf',
    })
  ).body as { documentId: string };
  return { documentId, sha256: hash('sha256', bytes, 'hex') };
}

describe('a buyer with nobody else on the platform', () => {
  it('carries a purchase to its end from its supplier’s papers', async () => {
    const { contactId: supplier } = await buyer.post('/api/v1/contacts', {
      ...{ name: { en: 'Solo Kiln Co., Ltd.' }, kinds: ['manufacturer'], country: 'CN' },
    });
    const { tradeId, orderNumber } = await buyer.post('/api/v1/trades/orders', {
      sellerOrganisationId: supplier,
      lines: [
        {
          ...{ name: { en: 'Cup' }, quantity: { value: '1200', unit: 'C62' } },
          unitPrice: { amount: '1.25', currency: 'USD' },
          ...{ hsCode: '691110', originCountry: 'CN', netWeightKg: '300', grossWeightKg: '360' },
        },
      ],
      terms: {
        ...{ incoterm: 'EXW', place: NINGBO, modeOfTransport: 'sea', currency: 'USD' },
        ...{ portOfLoading: NINGBO, portOfDischarge: SANTOS, partialShipments: false, leadTimeDays: 20 },
        payment: inFull('outside', { event: 'order' }),
      },
      validUntil: '2099-12-31',
    });
    const at = (path: string) => `/api/v1/trades/${tradeId}${path}`;
    const told = (paper: { sha256: string }) => ({
      told: { organisationId: supplier, evidence: [paper.sha256] },
    });
    const proforma = await bring(tradeId, 'proforma');
    await buyer.post(at('/order'), { quotationNumber: orderNumber, ...told(proforma) });
    const [{ instalmentId }] = (await buyer.get(at(''))).terms.payment;
    const on = new Date().toISOString().slice(0, 10);
    await buyer.post(at('/remittances'), { instalmentId, on, reference: 'TT-1' });
    const advice = await bring(tradeId, 'receipt for the payment');
    // What banks kept on the way the supplier gives up itself, or nobody.
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const short = { amount: usd('1490.00'), charges: { amount: usd('10.00'), bearer: 'SHA' } };
    const refused = await buyer.call('POST', at('/arrivals'), {
      instalmentId,
      on,
      ...short,
      ...told(advice),
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'CHARGES_NOT_YOURS']);
    await buyer.post(at('/arrivals'), { instalmentId, on, ...told(advice) });

    const list = await bring(tradeId, 'packing list and invoice');
    await buyer.post(at('/production'), {
      ...{ lines: [{ lineId: '1', quantity: '1200', source: 'made' }], ...told(list) },
    });
    const packed = await buyer.post(at('/packing'), {
      cartons: [{ lineId: '1', quantityEach: '600' }],
      ...told(list),
    });
    expect(packed.handlingUnits).toHaveLength(2);
    await buyer.post(at('/invoices'), { invoiceNumber: 'SK-88', ...told(list) });

    const stated = { office: 'Ningbo Customs', date: on, paperBy: 'authority' };
    for (const [direction, type, city] of [
      ['export', 'ExportCustomsDeclaration', 'Ningbo'],
      ['import', 'ImportCustomsDeclaration', 'Santos'],
    ]) {
      if (direction === 'import') {
        const bill = await bring(tradeId, 'waybill', 'type=BillOfLading&number=BWL-2');
        await buyer.post(at('/consignment/reported'), {
          ...{
            carrierName: 'Blue Water Lines',
            documentIds: [bill.documentId],
            loadedAt: new Date().toISOString(),
          },
          ...{ transportDocumentType: 'BillOfLading', transportDocumentNumber: 'BWL-2' },
          ...{ meansOfTransport: 'MV Azure', voyage: '7E', portOfLoading: NINGBO, portOfDischarge: SANTOS },
        });
      }
      const paper = await bring(tradeId, `${city} customs`, `type=${type}`);
      const documentIds = [paper.documentId];
      const { declarationId } = await buyer.post(at('/declarations/outside'), {
        ...{ direction, declarationNumber: `${city}-1`, documentIds, ...stated },
        lines: [{ lineId: '1', customsValue: { amount: '1500.00', currency: 'USD' }, dutyTaxFees: [] }],
        total: { amount: '0.00', currency: 'USD' },
      });
      await buyer.post(`/api/v1/declarations/${declarationId}/outcome`, {
        ...{ decision: 'release', documentIds, ...stated },
      });
    }
    await buyer.post(at('/receipt'), {
      ...{ receiptNumber: 'GR-2', lines: [{ lineId: '1', received: '1200', rejected: '0' }] },
    });
    await buyer.post(at('/closing'));
    const { status, facts } = await buyer.get(at(''));
    expect(status).toBe('closed');
    // Its supplier has no account here, and settles nothing.
    const settled = facts.find(({ fact }: { fact: string }) => fact === 'settled');
    expect([settled.byRole, settled.byOrganisationId === supplier]).toEqual(['buyer', false]);
    const reported = facts
      .filter(({ word }: { word?: object }) => word)
      .map(({ fact }: { fact: string }) => fact);
    expect(reported).toEqual([
      ...['ordered', 'funded', 'produced', 'packed', 'invoiced', 'export-declared', 'export-released'],
      ...['shipped', 'import-declared', 'import-released'],
    ]);
  });
});
