import type { FactDetails } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, documentDesk, FIRMS, stated } from './testing/document-desk.ts';

let desk: Desk;
let tradeId: string;
const shipments: { readonly id: string; readonly quantity: string }[] = [];

const unit = (index: number, quantity: string, gross: string): FactDetails['packed'] => ({
  handlingUnits: [
    {
      sscc: `09501010000000${String(index).padStart(4, '0')}`,
      ...{ packageType: 'CT', netWeightKg: gross, grossWeightKg: gross },
      contents: [{ lineId: '1', quantity }],
    },
  ],
});

const LINE = {
  ...{ sku: 'CUP-1', name: { en: 'Porcelain cup', 'zh-CN': '瓷杯' }, hsCode: '691110', originCountry: 'CN' },
  ...{ quantity: { value: '500', unit: 'C62' }, unitPrice: { amount: '2.5', currency: 'USD' } },
  ...{ netWeightKg: '200', grossWeightKg: '250' },
};

function declaration(country: string, procedure: string, shipment: (typeof shipments)[number], net: string) {
  const { lines, ...whole } = stated.declared(country, procedure);
  const [line] = lines;
  if (!line) throw new Error('the sample declares a line');
  const value = { amount: (Number(shipment.quantity) * 2.5).toFixed(2), currency: 'USD' };
  return {
    ...whole,
    ...{ declarationNumber: `${whole.declarationNumber}-${shipment.quantity}`, customsValue: value },
    shipmentId: shipment.id,
    lines: [
      {
        ...{ ...line, dutyTaxFees: [], customsValue: value, netWeightKg: net, grossWeightKg: net },
        ...{ quantity: { value: shipment.quantity, unit: 'C62' } },
        ...(country === 'GB' ? { commodityCode: '6911100010' } : {}),
      },
    ],
  };
}

beforeAll(async () => {
  desk = await documentDesk();
  tradeId = await desk.order({
    terms: { partialShipments: true, incoterm: 'FOB', place: { name: 'Shanghai', country: 'CN' } },
    lines: [LINE],
  });
  await desk.state('buyer', tradeId, 'funded', stated.funded('1250.00'));
  await desk.state('seller', tradeId, 'produced', stated.produced({ '1': '500' }));
  desk.setNow('2026-04-14T22:30:00Z');
  for (const [index, quantity, gross] of [
    [1, '300', '160.5'],
    [2, '200', '101.25'],
  ] as const) {
    const id = (await desk.state('seller', tradeId, 'packed', unit(index, quantity, gross))) ?? '';
    const shipment = { id, quantity };
    shipments.push(shipment);
    for (const body of [
      { type: 'Invoice', shipmentId: id },
      {
        ...{ type: 'CertificateOfOrigin', criterion: 'WO', shipmentId: id },
        lines: [{ lineId: '1', proof: 'Wholly produced in China' }],
      },
    ]) {
      const reply = await desk.issue('seller', tradeId, body);
      if (reply.status !== 201) throw new Error(reply.text);
    }
    await desk.state('seller', tradeId, 'export-declared', declaration('CN', '0110', shipment, gross));
    await desk.state('customs', tradeId, 'export-released', { ...stated.released('CN'), shipmentId: id });
    const { consignment } = stated.shipped();
    await desk.state('carrier', tradeId, 'shipped', {
      shipmentId: id,
      consignment: {
        ...consignment,
        ...{ transportDocumentNumber: `BL-${quantity}`, loadedAt: '2026-04-14T22:40:00Z', equipment: [] },
      },
    });
    await desk.state('buyer', tradeId, 'import-declared', declaration('GB', '4000', shipment, gross));
  }
});
afterAll(() => desk.close());

type Listed = {
  documentId: string;
  type: string;
  number: string;
  shipmentId: string | null;
  issueDate: string;
};

async function papersOf(shipmentId: string) {
  const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`);
  const listed = (body.items as Listed[]).filter((one) => one.shipmentId === shipmentId);
  return Promise.all(
    listed.map(async (one) => ({
      ...one,
      content: (await desk.as('seller').get(`/api/v1/documents/${one.documentId}`)).body.content,
    })),
  );
}

const SHIPPED = [
  'PackingList',
  'Invoice',
  'CertificateOfOrigin',
  'ExportCustomsDeclaration',
  'BillOfLading',
  'ImportCustomsDeclaration',
];

describe('the papers of two shipments', () => {
  it('name the quantities, packages and weights of their own, and refer to nothing of the other', async () => {
    const [first, second] = await Promise.all(shipments.map(({ id }) => papersOf(id)));
    if (!first || !second) return expect.fail('there are two shipments');
    for (const [papers, others, quantity, gross] of [
      [first, second, '300', '160.5'],
      [second, first, '200', '101.25'],
    ] as const) {
      expect(papers.map((one) => one.type)).toEqual(SHIPPED);
      const foreign = new Set(others.map((one) => one.number));
      for (const { type, content } of papers) {
        const lines = type === 'Invoice' ? content.lines : content.shipment.lines;
        expect([type, lines.map((line: { quantity: object }) => line.quantity)]).toEqual([
          type,
          [{ value: quantity, unit: 'C62' }],
        ]);
        const cited = content.references.map((one: { id: string }) => one.id);
        expect([type, cited.filter((id: string) => foreign.has(id))]).toEqual([type, []]);
        if (type === 'Invoice') continue;
        expect([type, content.shipment.packages, content.shipment.grossWeightKg]).toEqual([type, '1', gross]);
        expect([type, content.shipment.lines[0].grossWeightKg]).toEqual([type, gross]);
      }
      const bill = papers.find((one) => one.type === 'BillOfLading');
      const own = papers.find((one) => one.type === 'Invoice');
      expect(bill?.content.references).toContainEqual(
        expect.objectContaining({ type: 'Invoice', id: own?.number }),
      );
    }
    const found = await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`);
    const told = found.body.items.filter((one: { severity: string }) => one.severity !== 'note');
    expect(told).toEqual([]);
  });

  it('are dated by the clocks of their place: on board in Shanghai is the next day of UTC', async () => {
    const [first] = shipments;
    const papers = await papersOf(first?.id ?? '');
    const dates = Object.fromEntries(papers.map((one) => [one.type, one.issueDate]));
    expect(dates).toEqual({
      PackingList: '2026-04-15',
      Invoice: '2026-04-15',
      CertificateOfOrigin: '2026-04-15',
      ExportCustomsDeclaration: '2026-04-15',
      BillOfLading: '2026-04-15',
      ImportCustomsDeclaration: '2026-04-14',
    });
    const bill = papers.find((one) => one.type === 'BillOfLading')?.content;
    expect([bill.shipment.loadedDate, bill.carriage.onBoard.time]).toEqual(['2026-04-15', '06:40:00+08:00']);
  });

  it('keep the code under which they were assessed, and say whose it is', async () => {
    const [first] = shipments;
    const papers = await papersOf(first?.id ?? '');
    const item = (type: string) => papers.find((one) => one.type === type)?.content.shipment.lines[0].item;
    expect(item('ImportCustomsDeclaration')).toMatchObject({
      commodityCode: '6911100010',
      commodityCodeCountry: 'GB',
    });
    expect(item('ExportCustomsDeclaration').commodityCode).toBe('691110');
    expect(item('CertificateOfOrigin').commodityCode).toBe('691110');
  });

  it('go to the country of destination, not to the place of the Incoterm', async () => {
    const papers = await papersOf(shipments[0]?.id ?? '');
    for (const { type, content } of papers) {
      if (type !== 'Invoice') expect([type, content.shipment.destinationCountry]).toEqual([type, 'GB']);
    }
    const declared = papers.find((one) => one.type === 'ExportCustomsDeclaration')?.content;
    expect(declared.parties.exporter.identifiers[0].value).toBe(FIRMS.seller);
  });
});
