import type { Place } from '@tongshang/ui/api';
import { type Position, seaRoute } from './sea-lanes.ts';

/** A place on the journey. `passed` when goods have been seen there, `expected` when they should come. */
export interface Stop {
  readonly id: string;
  readonly place: Place;
  readonly state: 'passed' | 'expected';
  readonly label: string;
  /** When the goods were there, or are expected there. */
  readonly when?: string | undefined;
  /** What happened here, as a mark of the lanes; absent where nothing is known of it yet. */
  readonly mark?: string;
}

export interface Leg {
  readonly id: string;
  readonly line: readonly Position[];
  readonly travelled: boolean;
}

export const positionOf = (place: Place): Position | undefined =>
  place.longitude !== undefined && place.latitude !== undefined
    ? [place.longitude, place.latitude]
    : undefined;

/**
 * Lines between one stop and the next, in order. By sea they follow the usual lanes, else the great circle: a way of
 * drawing, not a track. Stops without a position are passed over; the same place twice in a row gives no line.
 */
export function legsOf(stops: readonly Stop[], mode: string): Leg[] {
  const placed = stops.flatMap((stop) => {
    const at = positionOf(stop.place);
    return at ? [{ stop, at }] : [];
  });
  const legs: Leg[] = [];
  placed.slice(1).forEach(({ stop, at }, index) => {
    const before = placed[index];
    if (!before || (before.at[0] === at[0] && before.at[1] === at[1])) return;
    legs.push({
      id: `${before.stop.id}-${stop.id}`,
      line: mode === 'sea' ? seaRoute(before.at, at) : [before.at, at],
      travelled: stop.state === 'passed' && before.stop.state === 'passed',
    });
  });
  return legs;
}
