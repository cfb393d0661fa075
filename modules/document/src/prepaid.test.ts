import { checkInvoice } from '@tongshang/invoice-rules';
import { fallenDue, instalmentsOf } from '@tongshang/trade';
import { readUbl, readXml } from '@tongshang/ubl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from './paper/sheet-of.ts';
import { type Desk, documentDesk, stated } from './testing/document-desk.ts';

const LINE = {
  ...{ sku: 'CUP-1', name: { en: 'Porcelain cup', 'zh-CN': '瓷杯' }, hsCode: '691110', originCountry: 'CN' },
  ...{ quantity: { value: '500', unit: 'C62' }, unitPrice: { amount: '2.5', currency: 'USD' } },
  ...{ netWeightKg: '200', grossWeightKg: '250' },
};
const TERMS = { partialShipments: true, incoterm: 'FOB', place: { name: 'Shanghai', country: 'CN' } };
const DOCUMENTS = { event: 'documents' } as const;

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

async function ordered(first: object, deposit: object): Promise<string> {
  const payment = [
    { instalmentId: '1', share: '30', due: { event: 'order' }, ...first },
    { instalmentId: '2', share: '70', method: 'outside', due: DOCUMENTS },
  ];
  const tradeId = await desk.order({ terms: { ...TERMS, payment }, lines: [LINE] });
  const funded = { ...stated.funded('375.00'), ...deposit } as ReturnType<typeof stated.funded>;
  await desk.state('method' in deposit ? 'seller' : 'buyer', tradeId, 'funded', funded);
  await desk.state('seller', tradeId, 'produced', stated.produced({ '1': '500' }));
  return tradeId;
}

async function packed(tradeId: string, index: number, quantity: string): Promise<string> {
  const shipmentId = await desk.state('seller', tradeId, 'packed', {
    handlingUnits: [
      {
        sscc: `09501010000000${String(index).padStart(4, '0')}`,
        ...{ packageType: 'CT', netWeightKg: '80', grossWeightKg: '100' },
        contents: [{ lineId: '1', quantity }],
      },
    ],
  });
  return shipmentId ?? '';
}

async function invoiced(tradeId: string, shipmentId: string) {
  const reply = await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
  expect(reply.status, reply.text).toBe(201);
  const get = (path: string) => desk.as('buyer').get(`/api/v1/documents/${reply.body.documentId}/${path}`);
  const xml = (await get('xml')).text;
  const reading = readUbl(Buffer.from(xml));
  if (!reading.ok) return expect.fail(JSON.stringify(reading.problems));
  const parts = [...xml.matchAll(/<cac:PaymentTerms>[\s\S]*?<cbc:Amount[^>]*>([\d.]+)</g)].map(
    ([, part]) => part,
  );
  const totals = (language: 'en' | 'zh-CN') =>
    sheetOf(reading.document, language, undefined).blocks.flatMap((block) =>
      block.kind === 'totals' ? block.rows.map(({ label, value }) => [label, value.text]) : [],
    );
  const eInvoice = (await get('e-invoice.xml')).text;
  return { document: reading.document, parts, totals, eInvoice };
}

describe('30 % by transfer at order and 70 % against documents, over two shipments', () => {
  let tradeId: string;
  const invoices: Awaited<ReturnType<typeof invoiced>>[] = [];
  const shipments: string[] = [];
  beforeAll(async () => {
    tradeId = await ordered({ method: 'outside' }, { method: 'outside', receivedOn: '2026-03-01' });
    for (const [index, quantity] of ['300', '200'].entries()) {
      const shipmentId = await packed(tradeId, index, quantity);
      shipments.push(shipmentId);
      invoices.push(await invoiced(tradeId, shipmentId));
    }
  });

  it('each invoice says which part of it which instalment pays; the parts of all add up to the instalments', () => {
    const [first, second] = invoices;
    const texts = invoices.map(({ document }) =>
      document.paymentTerms.filter(({ language }) => language === 'en').map(({ text }) => text),
    );
    expect([first?.parts, second?.parts]).toEqual([['375.00', '375.00'], ['500.00']]);
    expect(texts).toEqual([
      [
        '30% by bank transfer (T/T), with order: USD 375.00 of this invoice.',
        '70% by bank transfer (T/T), against a copy of the transport document: USD 375.00 of this invoice.',
      ],
      ['70% by bank transfer (T/T), against a copy of the transport document: USD 500.00 of this invoice.'],
    ]);
  });

  it('the deposit is taken off the first, on the paper and as BT-113, and only there', () => {
    const [first, second] = invoices;
    const subtotal = [
      ['Subtotal', 'USD 750.00'],
      ['No VAT charged: USD 750.00', 'USD 0.00'],
    ];
    expect(first?.totals('en')).toEqual([
      ...subtotal,
      ['Total FOB Shanghai', 'USD 750.00'],
      ['Paid before, received 1 March 2026', '−USD 375.00'],
      ['Amount due', 'USD 375.00'],
    ]);
    expect(first?.totals('zh-CN').slice(2)).toEqual([
      ['合计（FOB 上海）', 'USD 750.00'],
      ['此前已付（2026年3月1日到账）', '−USD 375.00'],
      ['应付余额', 'USD 375.00'],
    ]);
    expect(second?.totals('en').at(-1)).toEqual(['Total FOB Shanghai', 'USD 500.00']);
    const sums = (one = first) =>
      ['PrepaidAmount', 'PayableAmount'].map((name) => one?.eInvoice.match(`<cbc:${name}[^>]*>([^<]*)`)?.[1]);
    expect([sums(), sums(second)]).toEqual([
      ['375.00', '375.00'],
      [undefined, '500.00'],
    ]);
    for (const { eInvoice } of invoices) {
      expect(checkInvoice(readXml(Buffer.from(eInvoice)), ['en16931'])).toEqual([]);
      expect(eInvoice).not.toContain('PrepaidPayment');
    }
  });

  it('asks for what the platform asks for once the goods have left', async () => {
    const asked = async () => {
      const file = await desk.database.transaction(desk.principals.seller, (tx) =>
        desk.trade.readFile(tx, tradeId),
      );
      return instalmentsOf(file.trade).map((one) => fallenDue(file.trade, one));
    };
    const { consignment } = stated.shipped();
    const totals: bigint[][] = [];
    for (const [index, shipmentId] of shipments.entries()) {
      await desk.state('seller', tradeId, 'export-declared', {
        ...stated.declared('CN', '0110'),
        ...{ declarationNumber: `D-${index}`, shipmentId },
      });
      await desk.state('customs', tradeId, 'export-released', { ...stated.released('CN'), shipmentId });
      await desk.state('carrier', tradeId, 'shipped', {
        shipmentId,
        consignment: { ...consignment, transportDocumentNumber: `BL-${index}`, equipment: [] },
      });
      totals.push(await asked());
    }
    expect(totals).toEqual([
      [37_500n, 37_500n],
      [37_500n, 87_500n],
    ]);
  });

  it('agrees with the order', async () => {
    const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`);
    const rules = body.items.map(({ rule }: { rule: string }) => rule);
    for (const rule of ['TOTAL_DIFFERS', 'PAYABLE_WRONG', 'PAYMENT_TERMS_DIFFER'])
      expect(rules).not.toContain(rule);
  });
});

it('what a bank holds is no payment: nothing is taken off', async () => {
  const tradeId = await ordered({ method: 'escrow' }, {});
  const { document, parts } = await invoiced(tradeId, await packed(tradeId, 7, '500'));
  expect([document.totals?.prepaid, document.prepayments, document.totals?.payable?.amount]).toEqual([
    undefined,
    [],
    '1250.00',
  ]);
  expect(parts).toEqual(['375.00', '875.00']);
});
