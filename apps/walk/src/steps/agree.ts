import { lineFactsOf } from '../facts-file.ts';
import { inTrade, type Stage, type Step } from '../stage.ts';

/** Days an offer stands in a walk. */
const OFFER_DAYS = 30;
const LEAD_TIME_DAYS = 14;

const goodsOf = (stage: Stage) =>
  stage.order.lines.map(({ sku, buyerSku, name, description, quantity }) => ({
    ...(sku ? { sku } : {}),
    ...(buyerSku ? { buyerSku } : {}),
    name: { en: name },
    ...(description ? { description: { en: description } } : {}),
    quantity,
  }));

export const enquire: Step = {
  milestone: 'enquired',
  async run(stage) {
    const { shared } = stage.company;
    const { note, requestedDeliveryDate } = stage.order;
    const begun = await stage.buyer.api.send<{ tradeId: string }>('POST', '/api/v1/trades', {
      sellerOrganisationId: stage.seller.organisationId,
      lines: goodsOf(stage),
      destination: stage.terms.place,
      terms: stage.terms,
      ...(note ? { note } : {}),
      ...(requestedDeliveryDate ? { requestedDeliveryDate } : {}),
      parties: (['bank', 'carrier', 'warehouse'] as const).map((role) => ({
        organisationId: shared[role].organisationId,
        role,
      })),
    });
    stage.tradeId = begun.tradeId;
  },
};

export const quote: Step = {
  milestone: 'quoted',
  async run(stage) {
    const goods = goodsOf(stage);
    const validUntil = Temporal.PlainDate.from(stage.today).add({ days: OFFER_DAYS }).toString();
    await stage.seller.api.send('POST', inTrade(stage, '/quotations'), {
      lines: stage.order.lines.map((line, index) => {
        const { hsCode, originCountry, netWeightKg, grossWeightKg } = {
          ...line,
          ...lineFactsOf(stage.facts, line),
        };
        const { name, description, ...identified } = goods[index] ?? {};
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
    });
  },
};

export const order: Step = {
  milestone: 'ordered',
  async run(stage) {
    const { items } = await stage.buyer.api.get<{ items: { number: string }[] }>(
      inTrade(stage, '/quotations'),
    );
    await stage.buyer.api.send('POST', inTrade(stage, '/order'), {
      quotationNumber: items.at(-1)?.number ?? '',
      orderNumber: stage.order.orderNumber,
    });
  },
};
