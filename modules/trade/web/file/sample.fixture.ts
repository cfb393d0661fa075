import type { Trade, TradeFact } from '@tongshang/ui/api';
import type { LaneMark } from '../slots.ts';
import type { TradeFileViewProps } from './TradeFileView.tsx';

const shanghai = {
  name: 'Shanghai',
  country: 'CN',
  unlocode: 'CNSHA',
  latitude: 31.2,
  longitude: 121.5,
  timeZone: 'Asia/Shanghai',
};
const felixstowe = {
  name: 'Felixstowe',
  country: 'GB',
  unlocode: 'GBFXT',
  latitude: 51.95,
  longitude: 1.35,
  timeZone: 'Europe/London',
};
const singapore = {
  name: 'Singapore',
  country: 'SG',
  unlocode: 'SGSIN',
  latitude: 1.27,
  longitude: 103.8,
  timeZone: 'Asia/Singapore',
};
const usd = (amount: string) => ({ amount, currency: 'USD' });
const entryOf = (name: string, at: string) => `entry-${name}-${at}`;
const fact = <F extends TradeFact['fact']>(name: F, at: string, by: string, details: object): TradeFact =>
  ({ fact: name, at, byOrganisationId: by, entryId: entryOf(name, at), details }) as unknown as TradeFact;

const facts = [
  fact('enquired', '2026-01-12T02:10:00Z', 'buyer', {
    destination: felixstowe,
    requestedDeliveryDate: '2026-04-10',
  }),
  fact('quoted', '2026-01-14T07:30:00Z', 'seller', {
    quotationNumber: 'Q-2026-017',
    validUntil: '2026-02-01',
    leadTimeDays: 25,
    total: usd('48200.00'),
    offeredBy: 'seller',
  }),
  fact('ordered', '2026-01-19T09:02:00Z', 'buyer', {
    orderNumber: 'PO-7741',
    total: usd('48200.00'),
    lines: 2,
  }),
  fact('funded', '2026-01-20T10:00:00Z', 'buyer', {
    method: 'escrow',
    amount: usd('48200.00'),
    transferId: 't1',
  }),
  fact('produced', '2026-02-11T03:00:00Z', 'seller', {
    lines: [{ lineId: '1', quantity: '1200', warehouseId: 'w' }],
  }),
  fact('packed', '2026-02-13T06:00:00Z', 'seller', {
    handlingUnits: [
      {
        sscc: '106141412345678908',
        packageType: 'PX',
        netWeightKg: '820.5',
        grossWeightKg: '870.0',
        contents: [],
      },
    ],
  }),
  fact('invoiced', '2026-02-13T08:00:00Z', 'seller', {
    invoiceNumber: 'INV-0911',
    issueDate: '2026-02-13',
    total: usd('48200.00'),
  }),
  fact('export-declared', '2026-02-14T02:00:00Z', 'seller', {
    declarationNumber: 'E-1',
    declarationId: 'd',
    country: 'CN',
    procedure: '0110',
    customsValue: usd('46000.00'),
    lines: [],
  }),
  fact('export-released', '2026-02-15T02:00:00Z', 'customs', {
    votes: [{ agency: 'customs', decision: 'release', at: '2026-02-15T02:00:00Z' }],
  }),
  fact('shipped', '2026-02-18T12:00:00Z', 'carrier', {
    consignment: {
      transportDocumentNumber: 'BL-88',
      transportDocumentType: 'BillOfLading',
      meansOfTransport: 'MV Hai Tong',
      voyage: '012W',
      portOfLoading: shanghai,
      portOfDischarge: felixstowe,
      equipment: [{ number: 'MSKU1234565', ssccs: [] }],
      loadedAt: '2026-02-18T12:00:00Z',
      estimatedArrival: '2026-03-24T08:00:00Z',
    },
  }),
  fact('in-transit', '2026-02-25T12:00:00Z', 'carrier', {
    eventId: 'e1',
    bizStep: 'arriving',
    readPoint: singapore,
    at: '2026-02-25T12:00:00Z',
  }),
];
/** A paper, as the slice of documents draws it. */
const document = (type: string, at: string, of?: TradeFact['fact']): LaneMark => ({
  id: `document-${type}`,
  lane: 'papers',
  when: at,
  label: { area: 'documentType', code: type },
  kind: 'document',
  subject: type,
  entryId: `entry-document-${type}`,
  ...(of && { paperOf: entryOf(of, at) }),
});

export const sample: Pick<TradeFileViewProps, 'trade' | 'sources' | 'myRoles' | 'now'> = {
  now: Date.parse('2026-03-02T00:00:00Z'),
  myRoles: ['buyer'],
  trade: {
    tradeId: 't',
    number: 'TS-2026-000123',
    orderNumber: 'PO-7741',
    status: 'open',
    demonstration: true,
    domestic: false,
    roles: ['buyer'],
    version: 1,
    offer: null,
    amendment: null,
    cancellation: null,
    cancelling: null,
    nextActions: [],
    expected: [],
    parties: [
      {
        organisationId: 'seller',
        role: 'seller',
        name: { en: 'Ningbo Haitong Trading Co., Ltd.', 'zh-CN': '宁波海通贸易有限公司' },
        country: 'CN',
        address: { country: 'CN' },
      },
      {
        organisationId: 'buyer',
        role: 'buyer',
        name: { en: 'Hartwell Home Ltd', 'zh-CN': '哈特韦尔家居有限公司' },
        country: 'GB',
        address: { country: 'GB' },
      },
      {
        organisationId: 'carrier',
        role: 'carrier',
        name: { en: 'Blue Channel Lines' },
        country: 'SG',
        address: { country: 'SG' },
      },
    ],
    terms: {
      incoterm: 'CIF',
      place: felixstowe,
      payment: [{ instalmentId: '1', share: '100', method: 'escrow', due: { event: 'order' } }],
      currency: 'USD',
      modeOfTransport: 'sea',
      portOfLoading: shanghai,
      portOfDischarge: felixstowe,
      latestShipmentDate: '2026-02-20',
      leadTimeDays: 25,
      partialShipments: false,
    },
    lines: [
      {
        lineId: '1',
        name: { en: 'Enamel storage jar 2 L', 'zh-CN': '搪瓷储物罐 2 升' },
        quantity: { value: '1200', unit: 'C62' },
        unitPrice: usd('30.00'),
        lineTotal: usd('36000.00'),
      },
      {
        lineId: '2',
        name: { en: 'Bamboo tray', 'zh-CN': '竹托盘' },
        quantity: { value: '800', unit: 'C62' },
        unitPrice: usd('15.25'),
        lineTotal: usd('12200.00'),
      },
    ],
    total: usd('48200.00'),
    facts,
    createdAt: '2026-01-12T02:10:00Z',
  } satisfies Trade,
  sources: {
    others: [
      document('RequestForQuotation', '2026-01-12T02:10:00Z', 'enquired'),
      document('Quotation', '2026-01-14T07:30:00Z', 'quoted'),
      document('Order', '2026-01-19T09:02:00Z', 'ordered'),
      document('OrderResponse', '2026-01-19T09:02:00Z', 'ordered'),
      document('PackingList', '2026-02-13T06:00:00Z', 'packed'),
      document('Invoice', '2026-02-13T08:00:00Z', 'invoiced'),
      document('ExportCustomsDeclaration', '2026-02-14T02:00:00Z', 'export-declared'),
      document('BillOfLading', '2026-02-18T12:00:00Z', 'shipped'),
      document('TransportationStatus', '2026-02-25T12:00:00Z', 'in-transit'),
    ],
    expectations: [
      { fact: 'import-declared', role: 'buyer', due: '2026-03-24', ready: true },
      { fact: 'import-released', role: 'customs', due: '2026-03-26', ready: false },
      { fact: 'delivered', role: 'buyer', due: '2026-03-28', ready: false },
      { fact: 'settled', role: 'bank', due: '2026-03-29', ready: false },
      { fact: 'closed', role: 'seller', due: '2026-03-30', ready: false },
    ],
  },
};
