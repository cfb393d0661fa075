import { type Api, apiOf } from '../api.ts';
import { CURRENCY, LINES } from '../goods.ts';
import { IN_ESCROW } from './payment.ts';

/** An act of a core trade, told to whoever counts beside it. */
export type CoreAct = 'receipt';
export type Beside = (act: CoreAct, perform: () => Promise<void>) => Promise<void>;

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };
const FELIXSTOWE = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
const TERMS = {
  ...{
    incoterm: 'FOB',
    place: NINGBO,
    ...IN_ESCROW,
    currency: CURRENCY,
    modeOfTransport: 'sea',
  },
  ...{ portOfLoading: NINGBO, portOfDischarge: FELIXSTOWE, partialShipments: false },
};
const CHARGES = {
  freight: { amount: '410.00', currency: CURRENCY },
  insurance: { amount: '12.50', currency: CURRENCY },
};
const PROOF = 'Made at the kiln (demonstration)';
const SHARED = ['bank', 'carrier', 'warehouse', 'customs', 'quality', 'tax'] as const;
const AGENCIES = ['customs', 'quality', 'tax'] as const;

type Platform = Parameters<typeof apiOf>[0] & {
  readonly parties: Readonly<Record<string, { readonly organisationId: string; readonly apiKey: string }>>;
};
type Money = { amount: string; currency: string };
type Hands = Readonly<Record<'buyer' | 'seller' | (typeof SHARED)[number], Api>> & {
  readonly ids: Readonly<Record<string, string>>;
  /** The warehouse keeper's warehouse, into which the goods are received. */
  readonly dock: string;
};

/**
 * Carries trades by the requests that a whole trade consisted of when it was first measured (revision 359a222), in the same order and
 * no others: what is added to the course of a trade later does not count here. Two lines, FOB, escrow, both declarations, one
 * shipment. A field that the API has come to demand since may be added; a request may not.
 * @returns carries one trade; `beside` is told of the acts that are counted on their own
 */
export async function coreTrades(platform: Platform): Promise<(beside?: Beside) => Promise<void>> {
  const ids = Object.fromEntries(
    Object.entries(platform.parties).map(([role, { organisationId }]) => [role, organisationId]),
  );
  const roles = ['buyer', 'seller', ...SHARED] as const;
  const apis = Object.fromEntries(roles.map((role) => [role, apiOf(platform, role)]));
  const place = { name: 'Shanghai', country: 'CN' };
  await warehouseOf(apis.seller as Api, { name: { en: 'Works store' }, place });
  const dock = await warehouseOf(apis.warehouse as Api, { name: { en: 'Dock 4' }, place: FELIXSTOWE });
  const hands = { ...apis, ids, dock } as Hands;
  let ordered = 0;
  return (beside = (_act, perform) => perform()) => {
    ordered += 1;
    return carry(hands, `CORE-${process.pid}-${ordered}`, beside);
  };
}

async function warehouseOf(keeper: Api, warehouse: object): Promise<string> {
  const { items } = await keeper.get<{ items: { warehouseId: string }[] }>('/api/v1/warehouses');
  if (items[0]) return items[0].warehouseId;
  return (await keeper.send<{ warehouseId: string }>('POST', '/api/v1/warehouses', warehouse)).warehouseId;
}

async function carry(hands: Hands, orderNumber: string, beside: Beside): Promise<void> {
  const { buyer, seller } = hands;
  const at = await agree(hands, orderNumber);
  await fund(hands, at);
  await makeReady(seller, at);
  await release(hands, await declare(seller, at, 'export', { currency: 'CNY', valueBasis: 'FOB' }));
  await ship(hands, at);
  await release(hands, await declare(buyer, at, 'import', { currency: 'GBP', valueBasis: 'CIF' }));
  await receive(hands, at, orderNumber, beside);
  const { facts } = await seller.get<{ facts: { fact: string }[] }>(at(''));
  if (!facts.some(({ fact }) => fact === 'settled')) throw new Error('the receipt did not settle the trade');
  await seller.send('POST', at('/closing'), {});
  const { status } = await seller.get<{ status: string }>(at(''));
  if (status !== 'closed') throw new Error(`the trade is ${status}`);
}

type At = (path: string) => string;

async function agree({ buyer, seller, ids }: Hands, orderNumber: string): Promise<At> {
  const { tradeId } = await buyer.send<{ tradeId: string }>('POST', '/api/v1/trades', {
    sellerOrganisationId: ids.seller,
    lines: LINES.map(({ sku, name, quantity }) => ({ sku, name: { en: name.en }, quantity })),
    ...{ destination: NINGBO, terms: TERMS },
    parties: ['bank', 'carrier', 'warehouse'].map((role) => ({ organisationId: ids[role], role })),
  });
  const at = (path: string) => `/api/v1/trades/${tradeId}${path}`;
  await seller.send('POST', at('/quotations'), {
    lines: LINES.map(({ sku, quantity, unitPrice }, index) => {
      return { sku, quantity, lineId: String(index + 1), unitPrice };
    }),
    terms: { ...TERMS, leadTimeDays: 14 },
    validUntil: Temporal.Now.plainDateISO('UTC').add({ days: 30 }).toString(),
  });
  const { items } = await buyer.get<{ items: { number: string }[] }>(at('/quotations'));
  await buyer.send('POST', at('/order'), { quotationNumber: items.at(-1)?.number, orderNumber });
  return at;
}

async function payIn({ bank, ids }: Hands, amount: Money): Promise<void> {
  const account = { organisationId: ids.buyer, currency: amount.currency };
  const { accountId } = await bank.send<{ accountId: string }>('POST', '/api/v1/accounts', account);
  await bank.send('POST', `/api/v1/accounts/${accountId}/deposits`, { amount });
}

async function fund(hands: Hands, at: At): Promise<void> {
  const { total } = await hands.seller.get<{ total: Money }>(at(''));
  await payIn(hands, total);
  await hands.buyer.send('POST', at('/funding'), {});
}

/** Produced, packed, invoiced, with its origin certified. */
async function makeReady(seller: Api, at: At): Promise<void> {
  const warehouseId = await warehouseOf(seller, {});
  const made = LINES.map(({ quantity }, index) => {
    return { lineId: String(index + 1), quantity: quantity.value, warehouseId, source: 'made' };
  });
  const inspected = { result: 'accepted', sampleSize: 8 };
  await seller.send('POST', at('/production'), { lines: made, inspected });
  await seller.send('POST', at('/packing'), {});
  await seller.send('POST', at('/documents'), { type: 'Invoice' });
  const lines = LINES.map((_, index) => ({ lineId: String(index + 1), proof: PROOF }));
  await seller.send('POST', at('/documents'), { type: 'CertificateOfOrigin', criterion: 'CTH', lines });
}

type Declared = { declarationId: string; payment: string; assessment: { total: Money } };

function declare(
  declarant: Api,
  at: At,
  direction: 'export' | 'import',
  { currency, valueBasis }: { currency: string; valueBasis: string },
): Promise<Declared> {
  return declarant.send<Declared>('POST', at('/declarations'), {
    direction,
    ...CHARGES,
    demonstrationRates: { currency, valueBasis, customsDuty: '5', vat: '20' },
    demonstrationExchangeRates: [{ from: CURRENCY, to: currency, rate: '1' }],
  });
}

/** Duties where there are any, then all three votes. */
async function release(hands: Hands, { declarationId, payment, assessment }: Declared): Promise<void> {
  const path = `/api/v1/declarations/${declarationId}`;
  if (payment === 'due') {
    await payIn(hands, assessment.total);
    await hands.buyer.send('POST', `${path}/payment`, { method: 'pay' });
  }
  for (const agency of AGENCIES) {
    await hands[agency].send('POST', `${path}/votes`, { decision: 'release' });
  }
}

async function ship({ carrier }: Hands, at: At): Promise<void> {
  const loadedAt = Temporal.Now.instant();
  await carrier.send('POST', at('/consignment'), {
    ...{
      transportDocumentType: 'BillOfLading',
      transportDocumentNumber: `BL${at('').slice(-10).toUpperCase()}`,
    },
    ...{ meansOfTransport: 'MV Meridian Demonstration', voyage: '026W' },
    ...{ portOfLoading: NINGBO, portOfDischarge: FELIXSTOWE },
    ...{ loadedAt: loadedAt.toString(), estimatedArrival: loadedAt.add({ hours: 24 * 30 }).toString() },
  });
  await carrier.send('POST', at('/events'), { bizStep: 'arriving', readPoint: FELIXSTOWE });
}

async function receive(hands: Hands, at: At, orderNumber: string, beside: Beside): Promise<void> {
  const { warehouse, ids, dock } = hands;
  await warehouse.send('POST', `/api/v1/warehouses/${dock}/clients`, { organisationId: ids.buyer });
  const lines = LINES.map(({ quantity }, index) => {
    return { lineId: String(index + 1), received: quantity.value, rejected: '0' };
  });
  const receipt = { receiptNumber: `GR-${orderNumber}`, warehouseId: dock, lines };
  await beside('receipt', async () => void (await warehouse.send('POST', at('/receipt'), receipt)));
}
