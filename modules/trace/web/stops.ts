import type { Place } from '@tongshang/ui/api';
import { factOf, factsOf, type Trade } from '@tongshang/ui/api';
import type { Stop } from './map/journey.ts';

/** Where the goods start, have been seen and are to go, in order: ports and scans; the same place twice in a row is one stop. */
export function stopsOf(trade: Trade): Stop[] {
  const shipped = factOf(trade, 'shipped');
  const consignment = shipped?.details.consignment;
  const from = consignment?.portOfLoading ?? trade.terms.portOfLoading;
  const to = consignment?.portOfDischarge ?? trade.terms.portOfDischarge;
  const stops: Stop[] = [];
  const add = (
    id: string,
    place: Place | undefined,
    state: Stop['state'],
    when: string | undefined,
    entryId?: string,
  ) => {
    const mark = entryId && `fact-${entryId}`;
    if (!place) return;
    const before = stops.at(-1);
    if (before && isSamePlace(before.place, place)) {
      if (state === 'passed')
        stops[stops.length - 1] = {
          ...before,
          state,
          when: before.when ?? when,
          ...(before.mark || !mark ? {} : { mark }),
        };
      return;
    }
    stops.push({ id, place, state, label: place.name, when, ...(mark ? { mark } : {}) });
  };
  const arrival = consignment?.estimatedArrival;
  const delivered = factOf(trade, 'delivered');
  const received = delivered?.at;
  add(
    'loading',
    from,
    shipped ? 'passed' : 'expected',
    consignment?.loadedAt ?? trade.terms.latestShipmentDate,
    shipped?.entryId,
  );
  const scans = factsOf(trade, 'in-transit');
  for (const scan of scans.toSorted((a, b) => Date.parse(a.details.at) - Date.parse(b.details.at))) {
    add(scan.entryId, scan.details.readPoint, 'passed', scan.details.at, scan.entryId);
  }
  add('discharge', to, received ? 'passed' : 'expected', received ? undefined : arrival, delivered?.entryId);
  if (
    trade.terms.place.latitude !== undefined &&
    !stops.some((stop) => isSamePlace(stop.place, trade.terms.place))
  ) {
    if (isArrivalTerm(trade.terms.incoterm))
      add('place', trade.terms.place, received ? 'passed' : 'expected', received);
  }
  return stops;
}

/** Rules whose named place lies at the destination. */
const isArrivalTerm = (incoterm: string): boolean => /^(CFR|CIF|CPT|CIP|DAP|DPU|DDP)$/.test(incoterm);

const isSamePlace = (one: Place, other: Place): boolean =>
  one.unlocode !== undefined && other.unlocode !== undefined
    ? one.unlocode === other.unlocode
    : one.name === other.name && one.country === other.country;
