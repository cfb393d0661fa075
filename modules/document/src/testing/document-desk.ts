import type { CatalogueCapability } from '@tongshang/catalogue';
import type { Database } from '@tongshang/database';
import { firmProfileModule } from '@tongshang/firm-profile';
import { type TestHttp, testPrincipal } from '@tongshang/http/testing';
import type { OrganisationKind, Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import { openStage, standIn } from '@tongshang/module/testing';
import { type PartyCapability, partyModule } from '@tongshang/party';
import { type FactDetails, inFull, type TradeCapability, tradeModule } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';
import type { DocumentCapability } from '../capability.ts';
import { documentModule } from '../module.ts';

const id = (last: number) => `019b2a00-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const FIRMS = {
  seller: id(1),
  buyer: id(2),
  carrier: id(3),
  customs: id(4),
  bank: id(5),
  stranger: id(6),
} as const;
export type Firm = keyof typeof FIRMS;

const SHANGHAI = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
export const FELIXSTOWE = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };

export const TERMS = {
  incoterm: 'CIF',
  place: FELIXSTOWE,
  payment: inFull('escrow'),
  currency: 'USD',
  modeOfTransport: 'sea',
  portOfLoading: SHANGHAI,
  portOfDischarge: FELIXSTOWE,
  latestShipmentDate: '2026-04-30',
  leadTimeDays: 20,
  partialShipments: false,
};

export const LINES = [
  {
    sku: 'CUP-1',
    name: { en: 'Porcelain cup', 'zh-CN': '瓷杯' },
    quantity: { value: '100', unit: 'C62' },
    unitPrice: { amount: '2.5', currency: 'USD' },
    hsCode: '691110',
    originCountry: 'CN',
    netWeightKg: '40',
    grossWeightKg: '50',
  },
  {
    name: { en: 'Green tea', 'zh-CN': '绿茶' },
    quantity: { value: '60.5', unit: 'KGM' },
    unitPrice: { amount: '375', currency: 'USD', per: '100' },
    hsCode: '090210',
    originCountry: 'CN',
    netWeightKg: '60.5',
    grossWeightKg: '70',
    demonstration: ['grossWeightKg'],
  },
];

/** What an order has that is not as usual. */
type Change = {
  readonly terms?: object;
  readonly lines?: readonly object[];
  readonly offer?: object;
  readonly destination?: object;
};

/** Trade, party and document over one database, with organisations that have signing keys. */
export type Desk = {
  readonly database: Database;
  readonly journal: Journal;
  readonly trade: TradeCapability;
  readonly documents: DocumentCapability;
  readonly http: TestHttp;
  readonly principals: Readonly<Record<Firm, Principal>>;
  as(firm: Firm): ReturnType<TestHttp['as']>;
  /** A trade that is enquired, quoted and ordered. */
  order(change?: Change): Promise<string>;
  state<F extends keyof FactDetails>(
    firm: Firm,
    tradeId: string,
    fact: F,
    details: FactDetails[F],
  ): Promise<string | undefined>;
  issue(firm: Firm, tradeId: string, body: object): ReturnType<ReturnType<TestHttp['as']>['send']>;
  setNow(instant: string): void;
  readonly workers: Workers;
  /** From now on the journal is read and jobs are done, until the desk is closed. What fails is kept in `failures`. */
  startWork(): void;
  readonly failures: readonly string[];
  close(): Promise<void>;
};

const ADDRESSES: Readonly<Record<Firm, string>> = {
  seller: 'CN',
  buyer: 'GB',
  carrier: 'CN',
  customs: 'CN',
  bank: 'GB',
  stranger: 'DE',
};

/** A catalogue that knows no product. */
const productParticulars: CatalogueCapability['productParticulars'] = async (
  _tx,
  _seller,
  _currency,
  references,
) => references.map(() => undefined);

/** @param countries where firms are, other than usual. @param taxIds their tax numbers, likewise */
export async function documentDesk(
  countries: Partial<typeof ADDRESSES> = {},
  taxIds: Partial<Record<Firm, string>> = {},
): Promise<Desk> {
  const failures: string[] = [];
  let isWorking = false;
  let now = Temporal.Instant.from('2026-03-02T08:00:00.5Z');
  const stage = await openStage({
    modules: [
      partyModule,
      standIn('catalogue', { productParticulars }),
      standIn('contact', { readContacts: async () => [] }),
      firmProfileModule,
      tradeModule,
      documentModule,
    ],
    clock: () => now,
    onJobError: (error, where) => failures.push(`${where}: ${error}`),
  });
  const { database, journal, http, jobs, workers } = stage;
  const { party, trade, document: documents } = stage.capabilities;
  await foundFirms(database, party, { ...ADDRESSES, ...countries }, taxIds);
  const principals = Object.fromEntries(
    Object.entries(FIRMS).map(([firm, organisationId]) => [firm, testPrincipal({ organisationId })]),
  ) as Record<Firm, Principal>;
  const as = (firm: Firm) => http.as(principals[firm]);
  return {
    ...{ database, journal, trade, documents, http, principals, as, workers, failures },
    order: (change = {}) => order(as, change),
    async state(firm, tradeId, fact, details) {
      const principal = principals[firm];
      const recorded = await database.transaction(principal, (tx) =>
        trade.recordFact(tx, principal, tradeId, fact as 'packed', details as FactDetails['packed']),
      );
      return recorded.shipmentId;
    },
    issue: (firm, tradeId, body) => as(firm).send('POST', `/api/v1/trades/${tradeId}/documents`, body),
    setNow(instant) {
      now = Temporal.Instant.from(instant);
    },
    startWork() {
      isWorking = true;
      journal.start();
      jobs.start();
    },
    async close() {
      if (isWorking) {
        await jobs.stop();
        await journal.stop();
      }
      await stage.close();
    },
  };
}

async function foundFirms(
  database: Database,
  party: PartyCapability,
  countries: typeof ADDRESSES,
  taxIds: Partial<Record<Firm, string>>,
): Promise<void> {
  for (const [firm, organisationId] of Object.entries(FIRMS) as [Firm, string][]) {
    const kinds: OrganisationKind[] = ['carrier', 'customs', 'bank'].includes(firm)
      ? [firm as OrganisationKind]
      : ['trader'];
    const country = countries[firm];
    await database.transaction({ organisationId, personId: null }, (tx) =>
      party.createOrganisation(tx, organisationId, {
        name: { en: `The ${firm}`, 'zh-CN': `${firm}公司` },
        kinds,
        country,
        address: { street: '1 Harbour Road', city: 'Somewhere', country },
        taxId: taxIds[firm] ?? `TAX-${firm}`,
        joinsAtOnce: true,
      }),
    );
  }
}

async function order(as: Desk['as'], change: Change): Promise<string> {
  const post = async (firm: Firm, path: string, body: object) => {
    const reply = await as(firm).send('POST', `/api/v1/trades${path}`, body);
    if (reply.status >= 300) throw new Error(reply.text);
    return reply.body;
  };
  const terms = { ...TERMS, ...change.terms };
  const lines = change.lines ?? LINES;
  const { tradeId } = await post('buyer', '', {
    sellerOrganisationId: FIRMS.seller,
    lines: LINES.map(({ name, quantity }) => ({ name, quantity })),
    destination: change.destination ?? { name: 'London', country: 'GB', unlocode: 'GBLON' },
    requestedDeliveryDate: '2026-06-30',
    note: 'Please quote & confirm <soon>.',
    terms,
    // Papers are of many terms; their place is the sample's.
    meant: ['place', 'insurance'],
    parties: (['carrier', 'customs', 'bank'] as const).map((role) => ({ organisationId: FIRMS[role], role })),
  });
  const offer = { lines, terms, validUntil: '2026-12-31', note: 'Samples on request.', ...change.offer };
  const { number } = await post('seller', `/${tradeId}/quotations`, offer);
  await post('buyer', `/${tradeId}/order`, { quotationNumber: number });
  return tradeId;
}

/** What the modules of goods, customs and money would state. */
export const stated = {
  funded: (amount: string): FactDetails['funded'] => ({
    instalmentId: '1',
    method: 'escrow',
    amount: { amount, currency: 'USD' },
  }),
  produced: (quantities: Readonly<Record<string, string>>): FactDetails['produced'] => ({
    lines: Object.entries(quantities).map(([lineId, quantity]) => ({
      lineId,
      quantity,
      warehouseId: id(90),
    })),
  }),
  packed: (quantities: Readonly<Record<string, string>>): FactDetails['packed'] => ({
    handlingUnits: Object.entries(quantities).map(([lineId, quantity], index) => ({
      sscc: `09501010000000${String(index).padStart(4, '0')}`,
      packageType: 'CT',
      netWeightKg: lineId === '1' ? '40' : '60.5',
      grossWeightKg: lineId === '1' ? '50' : '70',
      contents: [{ lineId, quantity }],
    })),
  }),
  declared: (country: string, procedure: string): FactDetails['export-declared'] => ({
    declarationId: id(country === 'CN' ? 80 : 81),
    declarationNumber: `D-${country}`,
    country,
    procedure,
    customsValue: { amount: '476.88', currency: 'USD' },
    lines: LINES.map((line, index) => ({
      sequence: index + 1,
      lineId: String(index + 1),
      hsCode: line.hsCode,
      originCountry: 'CN',
      goodsDescription: line.name,
      quantity: line.quantity,
      netWeightKg: line.netWeightKg,
      customsValue: { amount: index === 0 ? '250.00' : '226.88', currency: 'USD' },
      dutyTaxFees:
        procedure === '4000'
          ? [
              {
                type: 'vat',
                base: { amount: '300.00', currency: 'GBP' },
                rate: '20 %',
                amount: { amount: '60.00', currency: 'GBP' },
                source: 'Demonstration tariff',
                demonstration: true,
              },
            ]
          : [],
    })),
  }),
  released: (country: string): FactDetails['export-released'] => ({
    declarationId: id(country === 'CN' ? 80 : 81),
    votes: [{ agency: 'customs', decision: 'release', at: '2026-04-10T10:00:00Z' }],
  }),
  shipped: (): FactDetails['shipped'] => ({
    consignment: {
      transportDocumentNumber: 'EOLU26041507',
      transportDocumentType: 'BillOfLading',
      carrierOrganisationId: FIRMS.carrier,
      meansOfTransport: 'EASTERN GRACE',
      voyage: '026W',
      portOfLoading: SHANGHAI,
      portOfDischarge: FELIXSTOWE,
      equipment: [{ number: 'EOLU1234560', typeCode: '22G1', seal: 'S-1', ssccs: ['095010100000000000'] }],
      loadedAt: '2026-04-15T08:30:00Z',
      estimatedArrival: '2026-05-20',
    },
  }),
  inTransit: (): FactDetails['in-transit'] => ({
    eventId: id(70),
    bizStep: 'arriving',
    readPoint: FELIXSTOWE,
    at: '2026-05-19T22:05:00Z',
  }),
  delivered: (quantities: Readonly<Record<string, string>>): FactDetails['delivered'] => ({
    receiptNumber: 'GR-1',
    receivedAt: '2026-05-23T14:00:00Z',
    lines: Object.entries(quantities).map(([lineId, received]) => ({ lineId, received, rejected: '0' })),
  }),
  settled: (): FactDetails['settled'] => ({
    released: { amount: '476.88', currency: 'USD' },
    feesTotal: { amount: '2.38', currency: 'USD' },
    transferIds: [id(60)],
    payments: [{ instalmentId: '1', method: 'escrow', amount: { amount: '476.88', currency: 'USD' } }],
  }),
};

/** Carries an ordered trade to its settlement. */
export async function carry(desk: Desk, tradeId: string): Promise<void> {
  const all = { '1': '100', '2': '60.5' };
  await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
  await desk.state('seller', tradeId, 'produced', stated.produced(all));
  await desk.state('seller', tradeId, 'packed', stated.packed(all));
  const replies = [
    await desk.issue('seller', tradeId, { type: 'Invoice' }),
    await desk.issue('seller', tradeId, {
      type: 'CertificateOfOrigin',
      criterion: 'WO',
      lines: ['1', '2'].map((lineId) => ({ lineId, proof: 'Wholly produced in China' })),
    }),
  ];
  for (const reply of replies) if (reply.status !== 201) throw new Error(reply.text);
  await desk.state('seller', tradeId, 'export-declared', stated.declared('CN', '0110'));
  await desk.state('customs', tradeId, 'export-released', stated.released('CN'));
  desk.setNow('2026-04-15T09:00:00Z');
  await desk.state('carrier', tradeId, 'shipped', stated.shipped());
  await desk.state('carrier', tradeId, 'in-transit', stated.inTransit());
  desk.setNow('2026-05-20T09:00:00Z');
  await desk.state('buyer', tradeId, 'import-declared', stated.declared('GB', '4000'));
  await desk.state('customs', tradeId, 'import-released', stated.released('GB'));
  await desk.state('buyer', tradeId, 'delivered', stated.delivered(all));
  await desk.state('bank', tradeId, 'settled', stated.settled());
}
