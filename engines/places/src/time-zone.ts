import { knownPlace } from './places.ts';
import { COUNTRY_ZONES } from './time-zones.facts.ts';

const ZONES: ReadonlyMap<string, string> = new Map(
  COUNTRY_ZONES.trim()
    .split('\n')
    .map((row): [string, string] => {
      const [country = '', zone = ''] = row.split(' ');
      return [country, zone];
    }),
);

/** What is known of where something happened. */
export type Whereabouts = {
  readonly name?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly unlocode?: string | undefined;
  /** IANA. */
  readonly timeZone?: string | undefined;
};

/**
 * The time zone of a place: the one it states, else of its UN/LOCODE, else of its name in the table of places, else of its country.
 * A country with several and no place known counts by the zone of its seat of government (`time-zones.facts.ts`); China has one legal
 * time. What is nowhere is in UTC.
 */
export function timeZoneOf(where: Whereabouts | undefined): string {
  if (where?.timeZone !== undefined && isZone(where.timeZone)) return where.timeZone;
  const known = where && knownPlace(where);
  return known?.timeZone ?? ZONES.get(where?.country ?? '') ?? 'UTC';
}

/** Names come from outside: of so many it is remembered whether they are zones, which is dear to find out. */
const REMEMBERED_MAX = 1_000;
const remembered = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const found = isKnownToIntl(name);
  if (remembered.size < REMEMBERED_MAX) remembered.set(name, found);
  return found;
}

function isKnownToIntl(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A moment as a clock on the wall shows it. */
type LocalTime = {
  /** ISO 8601: `2026-04-16`. */
  readonly date: string;
  /** With its offset, to the second: `07:30:00+08:00`. */
  readonly time: string;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @param at instant, ISO 8601 @param zone IANA */
export function localTime(at: string, zone: string): LocalTime {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(part.timeZoneName ?? '')?.[1] ?? 'Z';
  return {
    date: `${(part.year ?? '').padStart(4, '0')}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}:${part.second}${offset}`,
  };
}
