import type { components } from '@tongshang/client';
import { isAtOrigin } from '@tongshang/incoterms';
import {
  destinationOf,
  goodsOf,
  offeredLine,
  type PurchaseOrder,
  particularsOf,
  sumsOf,
} from '@tongshang/purchase-order';
import { goodsFactsOf } from '../facts-file.ts';
import { inTrade, type Stage, type Step } from '../stage.ts';
import type { SentTerms } from '../terms.ts';

/** Days an offer stands in a walk. */
const OFFER_DAYS = 30;
/** Made up where neither order nor facts say it, and marked so. */
const LEAD_TIME_DAYS = 14;

type Schemas = components['schemas'];
const sentParticulars = (order: PurchaseOrder) => particularsOf(order) as Schemas['OrderParticulars'];

export const enquire: Step = {
  milestone: 'enquired',
  async run(stage) {
    const { shared } = stage.company;
    const { requestedDeliveryDate } = stage.order;
    const { orderDate: _later, ...particulars } = sentParticulars(stage.order);
    const { place, incoterm } = stage.terms;
    const body = {
      sellerOrganisationId: stage.seller.organisationId,
      lines: stage.order.lines.map(goodsOf),
      destination: destinationOf(stage.order, place, !isAtOrigin(incoterm)),
      terms: stage.terms,
      ...(stage.facts.terms?.meant ? { meant: [...stage.facts.terms.meant] } : {}),
      ...(requestedDeliveryDate ? { requestedDeliveryDate } : {}),
      ...(Object.keys(particulars).length > 0 ? { particulars } : {}),
      parties: (['bank', 'carrier', 'warehouse'] as const).map((role) => ({
        organisationId: shared[role].organisationId,
        role,
      })),
    };
    stage.tradeId = (await stage.buyer.api.post('/api/v1/trades', { body })).tradeId;
  },
};

function withLeadTime({ terms, facts }: Stage): SentTerms {
  const leadTimeDays = facts.terms?.leadTimeDays;
  if (leadTimeDays !== undefined) return { ...terms, leadTimeDays };
  const demonstration = [...(terms.demonstration ?? []), 'leadTimeDays'];
  return { ...terms, leadTimeDays: LEAD_TIME_DAYS, demonstration };
}

export const quote: Step = {
  milestone: 'quoted',
  async run(stage) {
    const validUntil = Temporal.PlainDate.from(stage.today).add({ days: OFFER_DAYS }).toString();
    const body = {
      lines: stage.order.lines.map((line) =>
        offeredLine(line, goodsFactsOf(stage.facts, line), stage.byCast),
      ),
      terms: withLeadTime(stage),
      sums: sumsOf(stage.order) as Schemas['SumsInput'],
      validUntil,
    };
    await stage.seller.api.post('/api/v1/trades/{tradeId}/quotations', { params: inTrade(stage), body });
  },
};

export const order: Step = {
  milestone: 'ordered',
  async run(stage) {
    const { api } = stage.buyer;
    const params = inTrade(stage);
    const { items } = await api.get('/api/v1/trades/{tradeId}/quotations', { params });
    const body = {
      quotationNumber: items.at(-1)?.number ?? '',
      orderNumber: stage.order.orderNumber,
      particulars: sentParticulars(stage.order),
    };
    await api.post('/api/v1/trades/{tradeId}/order', { params, body });
  },
};
