import { apiOf } from '../api.ts';
import { totalOf } from '../cpu.ts';
import { CURRENCY, LINES, listGoods } from '../goods.ts';
import { type MeasuredPlatform, measureRound, startMeasured } from '../measured-platform.ts';
import { IN_ESCROW } from './payment.ts';
import { type Rounds, repeat } from './rounds.ts';

const ORDERS_PER_ROUND = 20;
const WARM_UP = 150;

const TERMS = {
  incoterm: 'CIF',
  place: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  ...IN_ESCROW,
  currency: CURRENCY,
  modeOfTransport: 'sea',
  partialShipments: false,
  leadTimeDays: 14,
};

/** Orders of two lines as callers experience them: the buyer sends one, the seller confirms the oldest that waits. */
export type Orders = { place(): Promise<void>; confirm(): Promise<void> };

/** Lists the goods and carries so many orders through that everything is warm. */
export async function takeOrders(platform: MeasuredPlatform, warmUp = WARM_UP): Promise<Orders> {
  const [buyer, seller] = [apiOf(platform, 'buyer'), apiOf(platform, 'seller')];
  const validUntil = Temporal.Now.plainDateISO('UTC').add({ days: 30 }).toString();
  const { organisationId: sellerOrganisationId } = platform.parties.seller ?? {};
  const body = { sellerOrganisationId, lines: LINES, terms: TERMS, validUntil };
  await listGoods(platform);
  type Placed = { tradeId: string; orderNumber: string };
  const waiting: Placed[] = [];
  const orders = {
    async place() {
      waiting.push(await buyer.send<Placed>('POST', '/api/v1/trades/orders', body));
    },
    async confirm() {
      const { tradeId, orderNumber } = waiting.shift() as Placed;
      await seller.send('POST', `/api/v1/trades/${tradeId}/order`, { quotationNumber: orderNumber });
    },
  };
  await repeat(warmUp, () => orders.place().then(orders.confirm));
  return orders;
}

/** Placing and confirming, each on its own and both together. */
export async function prepareOrder(): Promise<Rounds> {
  const platform = await startMeasured();
  const { place, confirm } = await takeOrders(platform);
  return {
    async round() {
      const placed = totalOf((await measureRound(platform, ORDERS_PER_ROUND, place)).cpu);
      const confirmed = totalOf((await measureRound(platform, ORDERS_PER_ROUND, confirm)).cpu);
      const unit = 'ms CPU';
      return [
        { what: 'place an order of two lines', unit, value: placed },
        { what: 'confirm it, as the seller', unit, value: confirmed },
        { what: 'place and confirm', unit, value: placed + confirmed },
      ];
    },
    close: () => platform.stop(),
  };
}
