import { demonstrationLine, demonstrationPort } from '../demonstration-values.ts';
import { lineFactsOf } from '../facts-file.ts';
import { FactsMissing, forgetTrade, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';

/** A warehouse that the seller keeps. */
async function warehouseOf(stage: Stage): Promise<string> {
  const { api } = stage.seller;
  const { items } = await api.get<{ items: { warehouseId: string }[] }>('/api/v1/warehouses');
  const [first] = items;
  if (first) return first.warehouseId;
  const place = demonstrationPort(
    (await tradeOf(stage)).parties.find(({ role }) => role === 'seller')?.country ?? 'CN',
  );
  const body = { name: { en: 'Works store', 'zh-CN': '厂内仓库' }, place };
  return (await api.send<{ warehouseId: string }>('POST', '/api/v1/warehouses', body)).warehouseId;
}

export const produce: Step = {
  milestone: 'produced',
  async run(stage) {
    const { lines } = await tradeOf(stage);
    const warehouseId = await warehouseOf(stage);
    await stage.seller.api.send('POST', inTrade(stage, '/production'), {
      lines: lines.map(({ lineId, quantity }) => ({
        lineId,
        quantity: quantity.value,
        warehouseId,
        source: 'made',
      })),
      inspected: { result: 'accepted', sampleSize: 8 },
    });
  },
};

type Supply = { lines: Record<string, string>[]; terms: Record<string, unknown> };

/** Fills what the trade still lacks for packing and declaring, or names it all. */
export async function supplyMissing(stage: Stage): Promise<void> {
  const trade = await tradeOf(stage);
  const missing: string[] = [];
  const given: Supply = { lines: [], terms: {} };
  const origin = trade.parties.find(({ role }) => role === 'seller')?.country ?? '';
  for (const line of trade.lines) {
    const order = stage.order.lines.find(({ lineId }) => lineId === line.lineId);
    if (!order) continue;
    const standIn = demonstrationLine(order, origin);
    const known = { ...line, ...lineFactsOf(stage.facts, order) };
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
    if (trade.domestic || trade.terms[field]) continue;
    missing.push(`terms/${field}`);
    given.terms[field] = demonstrationPort(country);
  }
  if (missing.length === 0) return;
  if (!stage.demonstration) throw new FactsMissing('packed', missing);
  await stage.seller.api.send('POST', inTrade(stage, '/facts'), {
    ...(given.lines.length > 0 ? { lines: given.lines } : {}),
    ...(Object.keys(given.terms).length > 0 ? { terms: given.terms } : {}),
    demonstration: true,
  });
  forgetTrade(stage);
}

export const pack: Step = {
  milestone: 'packed',
  async run(stage) {
    await supplyMissing(stage);
    await stage.seller.api.send('POST', inTrade(stage, '/packing'), {});
  },
};

export const receive: Step = {
  milestone: 'delivered',
  async run(stage) {
    const { lines } = await tradeOf(stage);
    const { warehouse } = stage.company.shared;
    const warehouseId = await buyersWarehouse(stage);
    await warehouse.api.send('POST', inTrade(stage, '/receipt'), {
      receiptNumber: `GR-${stage.order.orderNumber}`.slice(0, 40),
      warehouseId,
      lines: lines.map(({ lineId, quantity }) => ({ lineId, received: quantity.value, rejected: '0' })),
    });
  },
};

/** The warehouse that the demonstration's warehouse keeper keeps, open to this buyer. */
async function buyersWarehouse(stage: Stage): Promise<string> {
  const { api } = stage.company.shared.warehouse;
  const { items } = await api.get<{ items: { warehouseId: string }[] }>('/api/v1/warehouses');
  const body = { name: { en: 'Dock 4', 'zh-CN': '四号库' }, place: demonstrationPort('GB') };
  const { warehouseId } =
    items[0] ?? (await api.send<{ warehouseId: string }>('POST', '/api/v1/warehouses', body));
  const { organisationId } = stage.buyer;
  await api.send('POST', `/api/v1/warehouses/${warehouseId}/clients`, { organisationId });
  return warehouseId;
}
