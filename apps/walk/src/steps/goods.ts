import { formatDecimal, parseDecimal, subtractDecimals } from '@tongshang/money';
import type { LineFacts } from '@tongshang/purchase-order';
import { type Difference, deliveriesOf, openVatFacts, type Place, type Trade } from '@tongshang/trade';
import type { Api } from '../api.ts';
import { demonstrationLine, demonstrationPort } from '../demonstration-values.ts';
import { differencesOf, goodsFactsOf } from '../facts-file.ts';
import { packingOf } from '../goods-facts.ts';
import { madePort, madePortAtHome, type PortField, portStated } from '../made-ports.ts';
import { FactsMissing, forgetTrade, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';
import { payBefore } from './money.ts';
import { arrivalAtHome, worksOf } from './transport.ts';

const warehouses = new WeakMap<Api, Promise<string>>();

/** The warehouse that somebody keeps; one founded by the first trade that needs it, however many go on at once. */
function warehouseOf(keeper: Api, place: Place, name: Record<string, string>): Promise<string> {
  const warehouse = warehouses.get(keeper) ?? findOrFound(keeper, place, name);
  warehouses.set(keeper, warehouse);
  warehouse.catch(() => warehouses.delete(keeper));
  return warehouse;
}

async function findOrFound(api: Api, place: Place, name: Record<string, string>): Promise<string> {
  const { items } = await api.get('/api/v1/warehouses');
  const [first] = items;
  if (first) return first.warehouseId;
  return (await api.post('/api/v1/warehouses', { body: { name, place } })).warehouseId;
}

export const produce: Step = {
  milestone: 'produced',
  async run(stage) {
    const { lines, parties } = await tradeOf(stage);
    const place = demonstrationPort(parties.find(({ role }) => role === 'seller')?.country ?? 'CN');
    const warehouseId = await warehouseOf(stage.seller.api, place, {
      en: 'Works store',
      'zh-CN': '厂内仓库',
    });
    const { inspection } = stage.facts;
    const body = {
      lines: lines.map(({ lineId, quantity }) => ({
        lineId,
        quantity: quantity.value,
        warehouseId,
        source: 'made' as const,
      })),
      ...(inspection ? { inspected: inspection } : {}),
    };
    await stage.seller.api.post('/api/v1/trades/{tradeId}/production', { params: inTrade(stage), body });
  },
};

type Supply = {
  lines: ({ lineId: string } & LineFacts)[];
  terms: { portOfLoading?: Place; portOfDischarge?: Place };
};

/** Fills what the trade still lacks for packing and declaring, or names it all. */
async function supplyMissing(stage: Stage): Promise<void> {
  const trade = await tradeOf(stage);
  const missing: string[] = [];
  const given: Supply = { lines: [], terms: {} };
  const named: Supply['terms'] = {};
  const origin = trade.parties.find(({ role }) => role === 'seller')?.country ?? '';
  for (const line of trade.lines) {
    const order = stage.order.lines.find(({ lineId }) => lineId === line.lineId);
    if (!order) continue;
    const standIn = demonstrationLine(order, origin);
    const known = { ...line, ...goodsFactsOf(stage.facts, order) };
    const fields = (['hsCode', 'originCountry', 'netWeightKg', 'grossWeightKg'] as const).filter((field) => {
      const concerns = !trade.domestic || field === 'netWeightKg' || field === 'grossWeightKg';
      return concerns && known[field] === undefined;
    });
    if (fields.length === 0) continue;
    missing.push(...fields.map((field) => `lines/${line.lineId}/${field}`));
    const filled = Object.fromEntries(fields.map((field) => [field, standIn[field]]));
    given.lines.push({ lineId: line.lineId, ...filled });
  }
  const buyerCountry = trade.parties.find(({ role }) => role === 'buyer')?.country ?? '';
  for (const [field, country] of [
    ['portOfLoading', origin],
    ['portOfDischarge', buyerCountry],
  ] as const) {
    if (trade.terms[field]) continue;
    const stated = trade.domestic ? undefined : portStated(trade.terms, field, country);
    if (stated) {
      named[field] = stated;
      continue;
    }
    const port = trade.domestic
      ? portAtHome(stage, trade, field, given.terms.portOfLoading)
      : madePort(trade.terms, field, country);
    if (!port) continue;
    missing.push(`terms/${field}`);
    given.terms[field] = port;
  }
  if (missing.length > 0 && !stage.demonstration) throw new FactsMissing('packed', missing);
  if (Object.keys(named).length > 0) await supply(stage, { terms: named });
  if (missing.length === 0) return;
  await supply(stage, {
    ...(given.lines.length > 0 ? { lines: given.lines } : {}),
    ...(Object.keys(given.terms).length > 0 ? { terms: given.terms } : {}),
    demonstration: true,
  });
}

async function supply(
  stage: Stage,
  body: Partial<Supply> & { readonly demonstration?: true },
): Promise<void> {
  await stage.seller.api.post('/api/v1/trades/{tradeId}/facts', { params: inTrade(stage), body });
  forgetTrade(stage);
}

/** Without a customs border only VAT asks where the goods start; what a demonstration takes for a port is marked all the same. */
function portAtHome(
  stage: Stage,
  trade: Trade,
  field: PortField,
  loading: Place = trade.terms.portOfLoading ?? worksOf(trade),
): Place | undefined {
  const { address, country = '' } = trade.parties.find(({ role }) => role === 'seller') ?? {};
  if (field === 'portOfLoading' && openVatFacts(trade).includes('goodsFrom'))
    return address?.city ? { name: address.city, country } : demonstrationPort(country);
  if (!stage.demonstration) return undefined;
  return madePortAtHome(
    trade.terms,
    field,
    field === 'portOfLoading' ? worksOf(trade) : arrivalAtHome(trade, loading),
  );
}

export const pack: Step = {
  milestone: 'packed',
  async run(stage) {
    await supplyMissing(stage);
    const trade = await tradeOf(stage);
    // Each place and time that goods are wanted at is a shipment of its own.
    for (const delivery of deliveriesOf(trade.lines, trade.particulars)) {
      const body = { lineIds: [...delivery.lineIds], ...cartonsOf(stage, trade, delivery.lineIds) };
      const params = inTrade(stage);
      const { shipmentId } = await stage.seller.api.post('/api/v1/trades/{tradeId}/packing', {
        params,
        body,
      });
      stage.shipments.push({ shipmentId, ...delivery });
    }
  },
};

/**
 * How the goods come, as the facts say; where they say nothing, as order and catalogue have it. Only in a demonstration does the platform make
 * up a package a line, and marks it so.
 * @throws FactsMissing
 */
function cartonsOf(stage: Stage, { lines }: Trade, lineIds: readonly string[]) {
  const packed = lines.filter(({ lineId }) => lineIds.includes(lineId));
  const said = packed.map((line) => [line, packingOf(stage.facts, sought(line))] as const);
  const missing = said.filter(([{ packing }, facts]) => !packing && !facts);
  if (missing.length > 0 && !stage.demonstration)
    throw new FactsMissing(
      'packed',
      missing.map(([{ lineId }]) => `packing/${lineId}`),
    );
  if (said.every(([, facts]) => !facts)) return {};
  const cartons = said.flatMap(([{ lineId, packing }, facts]) => {
    if (facts) {
      const { marks, ...carton } = facts;
      return [{ lineId, ...carton, ...(marks ? { marks: [...marks] } : {}) }];
    }
    if (!packing) return [];
    const { from: _from, innerPacks: _packs, ...carton } = packing;
    return [{ lineId, ...carton }];
  });
  return { cartons };
}

const sought = ({ lineId, sku }: Trade['lines'][number]) => ({ lineId, ...(sku ? { sku } : {}) });

/** A receipt that is made up lies behind whatever was seen of the shipment, made up or not; else it is now. */
function onceSeen({ facts }: Trade, shipmentId: string): string {
  const seen = facts.flatMap((one) =>
    one.fact === 'in-transit' && one.details.shipmentId === shipmentId ? [one.details.at] : [],
  );
  const instants = seen.map((at) => Temporal.Instant.from(at).add({ hours: RECEIPT_HOURS }));
  return [Temporal.Now.instant(), ...instants].toSorted(Temporal.Instant.compare).at(-1)?.toString() ?? '';
}

/** From the arrival to the receipt, where both are made up. */
const RECEIPT_HOURS = 24;

export const receive: Step = {
  milestone: 'delivered',
  async run(stage) {
    await payBefore(stage, 'documents');
    if (stage.demonstration) forgetTrade(stage);
    const trade = await tradeOf(stage);
    const { api, warehouseId } = await receiverOf(stage, trade);
    const stated = stage.facts.receipt?.receivedAt;
    const made = (shipmentId: string) => ({
      receivedAt: onceSeen(trade, shipmentId),
      demonstration: ['receivedAt' as const],
    });
    const receivedAt = (shipmentId: string) =>
      stated ? { receivedAt: stated } : stage.demonstration ? made(shipmentId) : {};
    for (const [index, { shipmentId, lineIds }] of stage.shipments.entries()) {
      const number = `GR-${stage.order.orderNumber}`.slice(0, 36);
      const body = {
        receiptNumber: index === 0 ? number : `${number}-${index + 1}`,
        ...{ warehouseId, shipmentId, ...receivedAt(shipmentId) },
        lines: trade.lines.filter(({ lineId }) => lineIds.includes(lineId)).map(receivedOf(stage)),
      };
      await api.post('/api/v1/trades/{tradeId}/receipt', { params: inTrade(stage), body });
    }
  },
};

/** What of a line arrives as agreed, and what differs, as the facts say. */
const receivedOf =
  (stage: Stage) =>
  ({ lineId, quantity, sku }: Trade['lines'][number]) => {
    const differences = differencesOf(stage.facts, { lineId, ...(sku ? { sku } : {}) });
    return {
      lineId,
      received: lessOf(quantity.value, differences),
      ...(differences.length > 0 ? { differences: differences.map(sent) } : {}),
    };
  };

/** What is left of a quantity without what differs. */
function lessOf(quantity: string, differences: readonly Difference[]): string {
  const left = differences.reduce(
    (rest, one) => subtractDecimals(rest, parseDecimal(one.quantity, 'receipt/differences')),
    parseDecimal(quantity),
  );
  return formatDecimal(left);
}

const sent = ({ evidence, ...difference }: Difference) => ({
  ...difference,
  ...(evidence ? { evidence: [...evidence] } : {}),
});

/** Who receives the goods, and where they lie then. */
type Receiver = { readonly api: Api; readonly warehouseId: string };

/**
 * The demonstration's own buyer has its goods received by its warehouse keeper. Everybody else receives them itself: nobody has said that they
 * go to a warehouse of somebody else, in another town.
 */
async function receiverOf({ company, buyer, byCast }: Stage, { parties }: Trade): Promise<Receiver> {
  if (!byCast) {
    const own = parties.find(({ role }) => role === 'buyer');
    const country = own?.country ?? '';
    const town = own?.address.city;
    const place = town ? { name: town, country } : demonstrationPort(country);
    const name = { en: 'Receiving store', 'zh-CN': '收货仓库' };
    return { api: buyer.api, warehouseId: await warehouseOf(buyer.api, place, name) };
  }
  const { api } = company.shared.warehouse;
  const warehouseId = await warehouseOf(api, demonstrationPort('GB'), { en: 'Dock 4', 'zh-CN': '四号库' });
  const params = { path: { warehouseId } };
  const { organisationId } = buyer;
  await api.post('/api/v1/warehouses/{warehouseId}/clients', { params, body: { organisationId } });
  return { api, warehouseId };
}
