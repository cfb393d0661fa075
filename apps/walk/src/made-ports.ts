import { isAtOrigin } from '@tongshang/incoterms';
import { knownAirport, knownPlace, saysAirport } from '@tongshang/places';
import type { ModeOfTransport, Place, Trade } from '@tongshang/trade';
import { demonstrationPort } from './demonstration-values.ts';

/** Which end of the carriage a port is. */
export type PortField = 'portOfLoading' | 'portOfDischarge';

type Terms = Pick<Trade['terms'], 'incoterm' | 'place' | 'modeOfTransport'>;

/** The place that the rule names as the port of its end, where goods go from or come there in this mode. */
function portNamed({ incoterm, place, modeOfTransport }: Terms, field: PortField, country: string) {
  const isNamed = isAtOrigin(incoterm) === (field === 'portOfLoading') && place.country === country;
  return isNamed && isReached(place, modeOfTransport) ? withCode(place, modeOfTransport) : undefined;
}

/** The port that whoever stated rule, place and mode stated with them; undefined where one of them was made up. */
export function portStated(
  terms: Terms & Pick<Trade['terms'], 'demonstration'>,
  field: PortField,
  country: string,
): Place | undefined {
  const made: readonly string[] = terms.demonstration ?? [];
  const isMade = ['incoterm', 'place', 'modeOfTransport'].some((one) => made.includes(one));
  return isMade ? undefined : portNamed(terms, field, country);
}

/** The port of one end where nobody stated it: the place that the rule names, else the usual port of the country for the mode. */
export function madePort(terms: Terms, field: PortField, country: string): Place {
  return portNamed(terms, field, country) ?? demonstrationPort(country, terms.modeOfTransport);
}

/** Lorries and the post come to every house; ships, aircraft and trains where the table of places says that they do. */
function isReached(place: Place, mode: ModeOfTransport): boolean {
  if (mode === 'road' || mode === 'post') return true;
  if (mode === 'air') return knownAirport(place) !== undefined || saysAirport(place.name);
  return knownPlace(place)?.modes.includes(mode) ?? false;
}

/** An airport that is known by its name has its code with it; its name stays as it was stated. */
function withCode(place: Place, mode: ModeOfTransport): Place {
  const airport = mode === 'air' && place.unlocode === undefined ? knownAirport(place) : undefined;
  return airport ? { ...place, unlocode: airport.unlocode } : place;
}

/** Modes whose goods leave and arrive at ports: a town or a house is none, so that one taken for it is made up. */
const BY_PORT: ReadonlySet<ModeOfTransport> = new Set(['sea', 'air']);

/** The same of a trade without a customs border: nothing where the goods go from house to house, or to the place that the rule names. */
export function madePortAtHome(
  { incoterm, modeOfTransport }: Pick<Terms, 'incoterm' | 'modeOfTransport'>,
  field: PortField,
  town: Place,
): Place | undefined {
  const isNamed = isAtOrigin(incoterm) === (field === 'portOfLoading');
  return BY_PORT.has(modeOfTransport) && !isNamed ? town : undefined;
}
