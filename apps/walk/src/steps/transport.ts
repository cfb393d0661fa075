import { isAtOrigin } from '@tongshang/incoterms';
import { invariant } from '@tongshang/refusal';
import type { DeliveryWish, ModeOfTransport, Place, Trade } from '@tongshang/trade';
import { madePort } from '../made-ports.ts';
import { FactsMissing, forgetTrade, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';
import { madeNumber, nthNumber } from '../transport-number.ts';
import { payBefore } from './money.ts';

/** Days under way that a demonstration makes up: when the arrival is expected, not when it happens. */
const TRANSIT_DAYS: Readonly<Record<ModeOfTransport, number>> = {
  sea: 30,
  rail: 18,
  road: 5,
  air: 3,
  post: 14,
};

/** Rules whose place is where the carriage ends (Incoterms 2020, A4 of CPT and CIP). */
const PAID_TO: ReadonlySet<string> = new Set(['CPT', 'CIP']);

const isSame = (one: Place, other: Place): boolean =>
  one.unlocode !== undefined && other.unlocode !== undefined
    ? one.unlocode === other.unlocode
    : one.name === other.name && one.country === other.country;

/**
 * Where goods without a customs border arrive: at the place of delivery, unless the rule names where they leave; else where the order has them
 * delivered, or in the buyer's town; never where they came from.
 * @throws FactsMissing
 */
export function arrivalAtHome({ terms, parties, particulars }: Trade, loading: Place): Place {
  const buyer = parties.find(({ role }) => role === 'buyer');
  const deliverTo = particulars?.deliverTo;
  const town = (city: string | undefined, country: string | undefined) =>
    city && country ? [{ name: city, country }] : [];
  const { city, country = buyer?.country } = deliverTo ?? {};
  const known: readonly Place[] = [
    ...(isAtOrigin(terms.incoterm) ? [] : [terms.place]),
    ...town(city, country),
    ...town(buyer?.address.city, buyer?.country),
    // In the same town as the seller: the buyer's own house, under the name it states.
    ...town([buyer?.address.street, buyer?.address.city].filter(Boolean).join(', '), buyer?.country),
    ...town(Object.values(buyer?.name ?? {})[0], buyer?.country),
  ];
  const arrival = known.find((place) => !isSame(place, loading));
  if (!arrival) throw new FactsMissing('shipped', ['terms/portOfDischarge']);
  return arrival;
}

/** The seller's own works, in its town. */
export function worksOf({ parties }: Pick<Trade, 'parties'>): Place {
  const seller = parties.find(({ role }) => role === 'seller');
  return { name: `${seller?.address.city ?? seller?.country}, works`, country: seller?.country ?? '' };
}

/** Where the goods leave and arrive: the ports of the trade; without a customs border, where it names none, the seller's town and the place of delivery. */
async function portsOf(stage: Stage) {
  const trade = await tradeOf(stage);
  const { terms, parties, domestic } = trade;
  const seller = parties.find(({ role }) => role === 'seller');
  const buyer = parties.find(({ role }) => role === 'buyer');
  if (domestic) {
    const portOfLoading = terms.portOfLoading ?? worksOf(trade);
    return {
      portOfLoading,
      portOfDischarge: terms.portOfDischarge ?? arrivalAtHome(trade, portOfLoading),
      ...(PAID_TO.has(terms.incoterm) ? { placeOfDelivery: terms.place } : {}),
    };
  }
  return {
    portOfLoading: terms.portOfLoading ?? madePort(terms, 'portOfLoading', seller?.country ?? ''),
    portOfDischarge: terms.portOfDischarge ?? madePort(terms, 'portOfDischarge', buyer?.country ?? ''),
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

/** Means of transport, voyage and arrival, as the facts say; in a demonstration made up where they say nothing, and marked so. */
type Made = 'meansOfTransport' | 'voyage' | 'estimatedArrival';

type Voyage = {
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly days?: number;
  readonly estimatedArrival?: string;
  readonly demonstration?: Made[];
};

/** @throws FactsMissing */
function voyageOf({ facts: { transport = {} }, demonstration, terms }: Stage): Voyage {
  const { meansOfTransport, voyage, estimatedArrival, transitDays } = transport;
  const missing = (['meansOfTransport', 'voyage'] as const).filter((field) => transport[field] === undefined);
  if (missing.length > 0 && !demonstration)
    throw new FactsMissing(
      'shipped',
      missing.map((field) => `transport/${field}`),
    );
  const mode = terms.modeOfTransport;
  const arrives = estimatedArrival !== undefined || transitDays !== undefined;
  const days = arrives ? transitDays : demonstration ? TRANSIT_DAYS[mode] : undefined;
  const made: Made[] = [...missing, ...(arrives || !demonstration ? [] : ['estimatedArrival' as const])];
  return {
    meansOfTransport:
      meansOfTransport ?? (mode === 'sea' ? 'MV Meridian Demonstration' : 'Meridian Demonstration'),
    voyage: voyage ?? '026W',
    ...(days === undefined ? {} : { days }),
    ...(estimatedArrival === undefined ? {} : { estimatedArrival }),
    ...(made.length > 0 ? { demonstration: made } : {}),
  };
}

export const ship: Step = {
  milestone: 'shipped',
  async run(stage) {
    await payBefore(stage, 'shipment');
    const { modeOfTransport } = stage.terms;
    const isSea = modeOfTransport === 'sea';
    const { days, estimatedArrival, ...voyage } = voyageOf(stage);
    const stated = stage.facts.transport?.documentNumber;
    const ports = await portsOf(stage);
    const { api } = stage.company.shared.carrier;
    for (const [index, { shipmentId, wish }] of stage.shipments.entries()) {
      const loadedAt = Temporal.Now.instant();
      const body = {
        transportDocumentType: isSea ? ('BillOfLading' as const) : ('Waybill' as const),
        transportDocumentNumber:
          stated === undefined ? madeNumber(modeOfTransport, stage.tradeId, index) : nthNumber(stated, index),
        ...{ ...voyage, ...ports, shipmentId },
        ...(stage.shipments.length > 1 ? placeOf(wish) : {}),
        loadedAt: loadedAt.toString(),
        ...arrivalAfter(loadedAt, days, estimatedArrival),
      };
      await api.post('/api/v1/trades/{tradeId}/consignment', { params: inTrade(stage), body });
    }
  },
};

function arrivalAfter(loadedAt: Temporal.Instant, days: number | undefined, stated: string | undefined) {
  const estimatedArrival = stated ?? (days && loadedAt.add({ hours: 24 * days }).toString());
  return estimatedArrival ? { estimatedArrival } : {};
}

/** When a shipment is to arrive: as its carrier stated it, else after the time under way that a demonstration makes up. */
function expectedArrival({ facts, terms }: Trade, shipmentId: string): string {
  const shipped = facts.find((one) => one.fact === 'shipped' && one.details.shipmentId === shipmentId);
  invariant(shipped?.fact === 'shipped', 'what arrives was shipped');
  const { estimatedArrival, loadedAt, modeOfTransport = terms.modeOfTransport } = shipped.details.consignment;
  if (estimatedArrival !== undefined) return estimatedArrival;
  return Temporal.Instant.from(loadedAt)
    .add({ hours: 24 * TRANSIT_DAYS[modeOfTransport] })
    .toString();
}

export const arrive: Step = {
  milestone: 'in-transit',
  async run(stage) {
    const { arrivedAt } = stage.facts.transport ?? {};
    // Nobody has said that they arrived.
    if (arrivedAt === undefined && !stage.demonstration) return 'skipped';
    if (arrivedAt === undefined) forgetTrade(stage);
    const { portOfDischarge } = await portsOf(stage);
    const { api } = stage.company.shared.carrier;
    const trade = await tradeOf(stage);
    for (const { shipmentId } of stage.shipments) {
      const body = {
        ...{ bizStep: 'arriving' as const, readPoint: portOfDischarge, shipmentId },
        ...(arrivedAt === undefined
          ? { at: expectedArrival(trade, shipmentId), demonstration: ['at' as const] }
          : { at: arrivedAt }),
      };
      await api.post('/api/v1/trades/{tradeId}/events', { params: inTrade(stage), body });
    }
    return undefined;
  },
};
