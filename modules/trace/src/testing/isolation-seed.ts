import type { IsolationSeed } from '@tongshang/database/testing';

/** An event captured from outside, with a note of its own. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, tradeId, openTradeId, mark }) {
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/events`);
    const document = {
      '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
      type: 'EPCISDocument',
      schemaVersion: '2.0',
      creationDate: Temporal.Now.instant().toString(),
      epcisBody: {
        eventList: [
          {
            type: 'ObjectEvent',
            action: 'OBSERVE',
            bizStep: 'inspecting',
            eventTime: Temporal.Now.instant().toString(),
            eventTimeZoneOffset: '+00:00',
            epcList: [`urn:epc:id:sgtin:4012345.011122.${mark}`],
            bizTransactionList: [{ type: 'po', bizTransaction: `urn:tongshang:trade:${openTradeId}` }],
          },
        ],
      },
    };
    const { captureID } = await seller.post(`/epcis/v2/capture?tradeId=${openTradeId}`, document);
    return { eventId: encodeURIComponent(items[0].eventId), captureId: captureID };
  },
};
