import { type Instalment, inFull } from '@tongshang/trade';
import type { Caller } from './caller.ts';
import type { World } from './two-pairs.ts';

/** Who acts in a trade that a test carries step by step. */
export type Hands = {
  readonly buyer: Caller;
  readonly seller: Caller;
  readonly buyerId: string;
  readonly sellerId: string;
  readonly shared: Readonly<Record<string, Caller>>;
  readonly sharedIds: Readonly<Record<string, string>>;
  /** No customs border between both sides: no declarations. */
  readonly domestic?: boolean;
};

export type Choices = {
  /** Escrow of the whole at the order unless said otherwise. */
  readonly payment?: readonly Instalment[];
  readonly partialShipments?: boolean;
  /** Terms otherwise than FOB by sea. */
  readonly terms?: Readonly<Record<string, unknown>>;
  /** Pieces of the two lines; 100 and 40 unless said otherwise. */
  readonly quantities?: readonly [string, string];
  /** Who is called besides both sides; bank, carrier and warehouse unless said otherwise. */
  readonly parties?: readonly ('bank' | 'carrier' | 'warehouse')[];
  /** In every free text. */
  readonly mark?: string;
};

/** Of goods of a claim: which way they go. */
type Moved = { readonly movementId: string; readonly remedy: 'return' | 'replacement' };

type Lines = Readonly<Record<string, string>>;
type Differences = Readonly<Record<string, Lines>>;

export const SHANGHAI = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
export const FELIXSTOWE = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
const usd = (amount: string) => ({ amount, currency: 'USD' });
/** Prices of the two lines. */
const PRICES = ['2.00', '5.00'] as const;
/** Coffee makers and toasters: held by the tariffs of both directions. */
const HS_CODES = ['851671', '851672'];

export function handsOf({ first, sellerOfFirst, buyerOfFirst, shared, staged }: Omit<World, 'owned'>): Hands {
  const ids = Object.entries(staged.access.parties).map(([role, party]) => [role, party.organisationId]);
  return {
    buyer: buyerOfFirst,
    seller: sellerOfFirst,
    buyerId: first.buyer.organisationId,
    sellerId: first.seller.organisationId,
    shared,
    sharedIds: Object.fromEntries(ids),
  };
}

let orders = 0;

/** One trade, each of its steps by whoever takes it; what a step is told beyond its defaults goes into its body. */
export type HandTrade = Awaited<ReturnType<typeof orderByHand>>;

/** Everything that both lines hold, unless a test orders otherwise. */
export const ALL: Lines = { 1: '100', 2: '40' };

/** Enquiry, quotation and order of two lines, FOB Shanghai or, at home, delivered by road. */
export async function orderByHand(hands: Hands, choices: Choices = {}) {
  const { buyer, seller, sellerId, sharedIds } = hands;
  const { payment = inFull('escrow'), partialShipments = false, mark = 'H' } = choices;
  const { domestic = false } = hands;
  const quantities = choices.quantities ?? ['100', '40'];
  const terms = {
    ...(domestic
      ? { incoterm: 'DAP', place: { name: 'Works', country: 'CN' }, modeOfTransport: 'road' }
      : { incoterm: 'FOB', place: SHANGHAI, modeOfTransport: 'sea' }),
    ...(domestic ? {} : { portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE }),
    ...{ payment, currency: 'USD', partialShipments, leadTimeDays: 10 },
    ...choices.terms,
  };
  const goods = quantities.map((value, index) => ({
    name: { en: `Appliance no. ${index + 1} ${mark}` },
    description: { en: `made for ${mark}` },
    quantity: { value, unit: 'C62' },
  }));
  const parties = (choices.parties ?? ['bank', 'carrier', 'warehouse']).map((role) => ({
    role,
    organisationId: sharedIds[role],
  }));
  const destination = domestic ? terms.place : FELIXSTOWE;
  const note = `asked for ${mark}`;
  const enquiry = { sellerOrganisationId: sellerId, lines: goods, destination, terms, parties, note };
  const { tradeId } = await buyer.post('/api/v1/trades', enquiry);
  const at = (path: string) => `/api/v1/trades/${tradeId}${path}`;
  const { number } = await seller.post(at('/quotations'), {
    lines: goods.map((line, index) => ({
      ...line,
      lineId: String(index + 1),
      unitPrice: usd(PRICES[index] ?? ''),
      ...{ hsCode: HS_CODES[index], originCountry: 'CN' },
      ...{ netWeightKg: quantities[index], grossWeightKg: String(2 * Number(quantities[index])) },
    })),
    terms,
    validUntil: Temporal.Now.plainDateISO('UTC').add({ days: 30 }).toString(),
  });
  orders += 1;
  await buyer.post(at('/order'), { quotationNumber: number, orderNumber: `${mark}-${orders}` });
  return { tradeId, at, domestic, ...stepsOf(hands, at, (await buyer.get(at(''))).consequences) };
}

type Declarants = Record<'incoterm' | 'exportDeclarant' | 'importDeclarant', string | null>;

function stepsOf(hands: Hands, at: (path: string) => string, declarants: Declarants) {
  const { buyer, seller, buyerId, shared } = hands as Hands & { shared: Record<string, Caller> };
  const linesOf = (lines: Lines) => Object.entries(lines).map(([lineId, quantity]) => ({ lineId, quantity }));
  const read = () => seller.get(at(''));
  const { incoterm, exportDeclarant, importDeclarant } = declarants;
  // What these prices do not contain on the way to the port.
  const toPort = incoterm === 'EXW' || incoterm === 'FCA' ? { originCharges: usd('0.00') } : {};
  /** Everything that the instalments ask for by now: the buyer secures it here, or the seller says that it came from outside. */
  const pay = async (): Promise<void> => {
    const { instalments } = await buyer.get(at('/settlement'));
    for (const { instalmentId, method, asked, funded } of instalments) {
      if (Number(funded.amount) >= Number(asked.amount)) continue;
      const on = Temporal.Now.plainDateISO('UTC').toString();
      if (method === 'outside') await seller.post(at('/arrivals'), { instalmentId, on });
      else await buyer.post(at('/funding'), { instalmentId });
    }
  };
  return {
    read,
    async fund(): Promise<void> {
      const { total } = await read();
      await shared.bank?.post('/api/v1/limits', { organisationId: buyerId, limit: usd('9000.00') });
      await payIn(hands, total);
      await pay();
    },
    pay,
    async produce(lines: Lines): Promise<void> {
      const warehouseId = await ownWarehouse(seller);
      const made = linesOf(lines).map((line) => ({ ...line, warehouseId, source: 'made' }));
      await seller.post(at('/production'), { lines: made });
    },
    pack: async (body: object = {}): Promise<string> => (await seller.post(at('/packing'), body)).shipmentId,
    invoice: (body: object = {}) => seller.post(at('/documents'), { type: 'Invoice', ...body }),
    certify: (lines: Lines, body: object = {}) =>
      seller.post(at('/documents'), {
        type: 'CertificateOfOrigin',
        criterion: 'WO',
        lines: Object.keys(lines).map((lineId) => ({ lineId, originCountry: 'CN', proof: 'own production' })),
        ...body,
      }),
    declare: async (direction: 'export' | 'import', body: object = {}): Promise<string> => {
      const charges = direction === 'import' ? { freight: usd('20.00'), insurance: usd('5.00') } : toPort;
      const side = direction === 'export' ? exportDeclarant : importDeclarant;
      const declarant = side === 'buyer' ? buyer : seller;
      const declaration = { direction, ...charges, ...body };
      return (await declarant.post(at('/declarations'), declaration)).declarationId;
    },
    release: (declarationId: string) => release(hands, declarationId),
    /** Goods of a claim that were sent, past both borders; their values as those of the goods were. */
    async clear({ movementId, remedy }: Moved, charges: Partial<Record<'export' | 'import', object>> = {}) {
      for (const direction of ['export', 'import'] as const) {
        const side = direction === 'export' ? exportDeclarant : importDeclarant;
        const isBuyer = remedy === 'return' ? direction === 'export' : side === 'buyer';
        const body = { direction, movementId, isUnaltered: true, ...charges[direction] };
        const { declarationId } = await (isBuyer ? buyer : seller).post(at('/declarations'), body);
        await release(hands, declarationId);
      }
    },
    ship: (body: object = {}) =>
      shared.carrier?.post(at('/consignment'), {
        ...{ transportDocumentType: 'BillOfLading', meansOfTransport: 'MV Meridian', voyage: '026W' },
        ...{ portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE },
        ...body,
      }),
    arrive: (body: object = {}) =>
      shared.carrier?.post(at('/events'), { bizStep: 'arriving', readPoint: FELIXSTOWE, ...body }),
    /** What was accepted of each line, and of what differs how much, by its reason. */
    receive: (received: Lines, differences: Differences = {}, body: object = {}) =>
      buyer.post(at('/receipt'), {
        receiptNumber: `GR-${Object.values(received).join('-')}`,
        lines: Object.entries(received).map(([lineId, count]) => ({
          ...{ lineId, received: count },
          differences: Object.entries(differences[lineId] ?? {}).map(([reason, quantity]) => ({
            reason,
            quantity,
          })),
        })),
        ...body,
      }),
    close: () => seller.post(at('/closing')),
  };
}

/** Takes a trade of both lines whole through all steps up to this one. */
export async function carry(trade: HandTrade, until: Step): Promise<void> {
  for (const step of STEPS) {
    if (!(trade.domestic && ACROSS_BORDERS.includes(step))) await take(trade, step);
    if (step === until) return;
  }
}

const STEPS = [
  'funded',
  'produced',
  'packed',
  'invoiced',
  'originated',
  'export-released',
  'shipped',
  'in-transit',
  'import-released',
  'delivered',
] as const;
export type Step = (typeof STEPS)[number];
const ACROSS_BORDERS: readonly Step[] = ['originated', 'export-released', 'import-released'];

/** One step of a trade of both lines whole. */
export async function take(trade: HandTrade, step: Step): Promise<unknown> {
  switch (step) {
    case 'funded':
      return trade.fund();
    case 'produced':
      return trade.produce(ALL);
    case 'packed':
      return trade.pack();
    case 'invoiced':
      return trade.invoice();
    case 'originated':
      return trade.certify(ALL);
    case 'export-released':
      return trade.release(await trade.declare('export'));
    case 'shipped':
      return trade.ship(trade.domestic ? { transportDocumentType: 'Waybill', ...INLAND } : {});
    case 'in-transit':
      return trade.arrive(trade.domestic ? { readPoint: INLAND.portOfDischarge } : {});
    case 'import-released':
      return trade.release(await trade.declare('import'));
    case 'delivered':
      return trade.receive(ALL);
  }
}

const INLAND = { portOfLoading: SHANGHAI, portOfDischarge: { name: 'Wuhan', country: 'CN' } };

/** Puts money into the buyer's account at the bank. */
export async function payIn(
  { buyerId, shared }: Hands,
  amount: { amount: string; currency: string },
  organisationId = buyerId,
): Promise<void> {
  const { bank } = shared as { bank: Caller };
  const account = { organisationId, currency: amount.currency };
  const { accountId } = await bank.post('/api/v1/accounts', account);
  await bank.post(`/api/v1/accounts/${accountId}/deposits`, { amount });
}

export async function ownWarehouse(owner: Caller): Promise<string> {
  const { items } = await owner.get('/api/v1/warehouses');
  if (items[0]) return items[0].warehouseId;
  const warehouse = { name: { en: 'Works store' }, place: { name: 'Works', country: 'CN' } };
  return (await owner.post('/api/v1/warehouses', warehouse)).warehouseId;
}

/** Duties paid where there are any, then the three votes. */
async function release(hands: Hands, declarationId: string): Promise<void> {
  const { buyer, seller, buyerId, shared } = hands;
  const path = `/api/v1/declarations/${declarationId}`;
  const { payment, assessment, payerOrganisationId } = (await buyer.call('GET', path)).body;
  if (payment === 'due') {
    await payIn(hands, assessment.total, payerOrganisationId);
    await (payerOrganisationId === buyerId ? buyer : seller).post(`${path}/payment`, { method: 'pay' });
  }
  for (const agency of ['customs', 'quality', 'tax']) {
    await shared[agency]?.post(`${path}/votes`, { decision: 'release' });
  }
}

/** Rates that the declarations of these trades need, as the bank states them. */
export async function stateRates({ shared }: Pick<Hands, 'shared'>): Promise<void> {
  const date = Temporal.Now.plainDateISO('UTC').toString();
  for (const [to, rate] of [
    ['CNY', '7.1'],
    ['GBP', '0.8'],
  ]) {
    await shared.bank?.post('/api/v1/exchange-rates', { from: 'USD', to, rate, source: 'published', date });
  }
}
