import type { OrderLine } from '@tongshang/purchase-order';
import { lineFactsOf } from '../facts-file.ts';
import { inTrade, type Step } from '../stage.ts';

/** Days an offer stands in a walk. */
const OFFER_DAYS = 30;
const LEAD_TIME_DAYS = 14;

const goodsOf = ({ sku, buyerSku, name, description, quantity }: OrderLine) => ({
  ...(sku ? { sku } : {}),
  ...(buyerSku ? { buyerSku } : {}),
  name: { en: name },
  ...(description ? { description: { en: description } } : {}),
  quantity,
});

export const enquire: Step = {
  milestone: 'enquired',
  async run(stage) {
    const { shared } = stage.company;
    const { note, requestedDeliveryDate } = stage.order;
    const body = {
      sellerOrganisationId: stage.seller.organisationId,
      lines: stage.order.lines.map(goodsOf),
      destination: stage.terms.place,
      terms: stage.terms,
      ...(note ? { note } : {}),
      ...(requestedDeliveryDate ? { requestedDeliveryDate } : {}),
      parties: (['bank', 'carrier', 'warehouse'] as const).map((role) => ({
        organisationId: shared[role].organisationId,
        role,
      })),
    };
    stage.tradeId = (await stage.buyer.api.post('/api/v1/trades', { body })).tradeId;
  },
};

export const quote: Step = {
  milestone: 'quoted',
  async run(stage) {
    const validUntil = Temporal.PlainDate.from(stage.today).add({ days: OFFER_DAYS }).toString();
    const body = {
      lines: stage.order.lines.map((line) => {
        const { hsCode, originCountry, netWeightKg, grossWeightKg } = {
          ...line,
          ...lineFactsOf(stage.facts, line),
        };
        const { name, description, ...identified } = goodsOf(line);
        const words = stage.namesFromCatalogue ? {} : { name, ...(description ? { description } : {}) };
        return {
          ...identified,
          ...words,
          lineId: line.lineId,
          unitPrice: line.unitPrice,
          ...(hsCode ? { hsCode } : {}),
          ...(originCountry ? { originCountry } : {}),
          ...(netWeightKg ? { netWeightKg } : {}),
          ...(grossWeightKg ? { grossWeightKg } : {}),
        };
      }),
      terms: { ...stage.terms, leadTimeDays: LEAD_TIME_DAYS },
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
    const body = { quotationNumber: items.at(-1)?.number ?? '', orderNumber: stage.order.orderNumber };
    await api.post('/api/v1/trades/{tradeId}/order', { params, body });
  },
};
