import type { DeliveryWish, Place } from '@tongshang/trade';
import { demonstrationPort } from '../demonstration-values.ts';
import { inTrade, type Stage, type Step, tradeOf } from '../stage.ts';
import { payBefore } from './money.ts';

/** Days at sea of a walk: when the arrival is expected, not when it happens. */
const TRANSIT_DAYS = 30;

/** Rules whose place is where the carriage ends (Incoterms 2020, A4 of CPT and CIP). */
const PAID_TO: ReadonlySet<string> = new Set(['CPT', 'CIP']);

/** Where the goods leave and arrive: the ports of the trade; without a customs border, where it names none, the seller's town and the place of delivery. */
async function portsOf(stage: Stage) {
  const { terms, parties, domestic } = await tradeOf(stage);
  const seller = parties.find(({ role }) => role === 'seller');
  const buyer = parties.find(({ role }) => role === 'buyer');
  const works = { name: `${seller?.address.city ?? seller?.country}, works`, country: seller?.country ?? '' };
  if (domestic)
    return {
      portOfLoading: terms.portOfLoading ?? works,
      portOfDischarge: terms.portOfDischarge ?? terms.place,
      ...(PAID_TO.has(terms.incoterm) ? { placeOfDelivery: terms.place } : {}),
    };
  return {
    portOfLoading: terms.portOfLoading ?? demonstrationPort(seller?.country ?? ''),
    portOfDischarge: terms.portOfDischarge ?? demonstrationPort(buyer?.country ?? ''),
    // Carriage is paid to this place, wherever the goods leave the ship.
    ...(PAID_TO.has(terms.incoterm) ? { placeOfDelivery: terms.place } : {}),
  };
}

/** Where the goods of one of several shipments are handed out. */
function placeOf({ address }: DeliveryWish): { placeOfDelivery?: Place } {
  const { name, city, country, unlocode } = address ?? {};
  const called = city ?? name;
  if (!called || !country) return {};
  return { placeOfDelivery: { name: called, country, ...(unlocode ? { unlocode } : {}) } };
}

export const ship: Step = {
  milestone: 'shipped',
  async run(stage) {
    await payBefore(stage, 'shipment');
    const { modeOfTransport } = stage.terms;
    const isSea = modeOfTransport === 'sea';
    const number = `${isSea ? 'BL' : 'WB'}${stage.tradeId.replaceAll('-', '').slice(-10).toUpperCase()}`;
    const ports = await portsOf(stage);
    const { api } = stage.company.shared.carrier;
    for (const [index, { shipmentId, wish }] of stage.shipments.entries()) {
      const loadedAt = Temporal.Now.instant();
      const body = {
        transportDocumentType: isSea ? ('BillOfLading' as const) : ('Waybill' as const),
        transportDocumentNumber: index === 0 ? number : `${number}-${index + 1}`,
        meansOfTransport: isSea ? 'MV Meridian Demonstration' : 'Meridian Demonstration',
        voyage: '026W',
        ...{ ...ports, shipmentId },
        ...(stage.shipments.length > 1 ? placeOf(wish) : {}),
        loadedAt: loadedAt.toString(),
        estimatedArrival: loadedAt.add({ hours: 24 * TRANSIT_DAYS }).toString(),
      };
      await api.post('/api/v1/trades/{tradeId}/consignment', { params: inTrade(stage), body });
    }
  },
};

export const arrive: Step = {
  milestone: 'in-transit',
  async run(stage) {
    const { portOfDischarge } = await portsOf(stage);
    const { api } = stage.company.shared.carrier;
    for (const { shipmentId } of stage.shipments) {
      const body = { bizStep: 'arriving' as const, readPoint: portOfDischarge, shipmentId };
      await api.post('/api/v1/trades/{tradeId}/events', { params: inTrade(stage), body });
    }
  },
};
