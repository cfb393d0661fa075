import { queryOptions } from '@tanstack/react-query';
import { ruleOf } from '@tongshang/trade-facts';
import type { Place, Schema } from '@tongshang/ui/api';
import { get, type TradeFact } from '@tongshang/ui/api';

/** An event as it stands in the repository: EPCIS 2.0 in JSON-LD, of which the page reads a part. */
export type TradeEvent = Omit<Schema<'TradeEvent'>, 'event'> & {
  readonly event: {
    readonly type?: string;
    readonly eventTime: string;
    readonly eventTimeZoneOffset?: string;
    readonly bizStep?: string;
    readonly disposition?: string;
    readonly readPoint?: Readonly<Record<string, unknown>>;
    /** What a loss was caused by, and where it happened in words. */
    readonly 'tongshang:cause'?: string;
    readonly 'tongshang:where'?: string;
    readonly epcList?: readonly string[];
    readonly childEPCs?: readonly string[];
    readonly parentID?: string;
    readonly sensorElementList?: readonly {
      readonly sensorReport?: readonly {
        readonly type?: string;
        readonly value?: number;
        readonly uom?: string;
      }[];
    }[];
  };
};

export const eventsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['trade-events', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/events`, { limit: 100 }, signal)).items as readonly TradeEvent[],
  });

/** The name of a read point, as far as the event says: a name of its own, else its identifier's last part, else where a loss happened. */
export function readPointName(event: TradeEvent['event']): string | undefined {
  const point = event.readPoint ?? {};
  const named = Object.entries(point).find(([key, value]) => /name$/i.test(key) && typeof value === 'string');
  if (named) return String(named[1]);
  return typeof point.id === 'string' ? point.id.split(/[:/]/).at(-1) : event['tongshang:where'];
}

/** The same as a place, which the reader may know by another name. */
export function readPlace(event: TradeEvent['event']): Place | undefined {
  const name = readPointName(event);
  if (name === undefined) return undefined;
  const text = (key: string) => {
    const value = event.readPoint?.[`tongshang:${key}`];
    return typeof value === 'string' ? value : undefined;
  };
  const [unlocode, timeZone] = [text('unlocode'), text('timeZone')];
  return {
    name,
    country: text('country') ?? '',
    ...(unlocode && { unlocode }),
    ...(timeZone && { timeZone }),
  };
}

/** The time zone that an event happened in: that of its place, else the offset that it bears. */
export const readTimeZone = (event: TradeEvent['event']): string | undefined =>
  readPlace(event)?.timeZone ?? event.eventTimeZoneOffset;

/** What happened, as the messages name it: a loss has no step of its own where nothing was destroyed. */
export const stepOf = (event: TradeEvent['event']): string =>
  event['tongshang:cause'] === undefined ? bareStep(event.bizStep) : 'lost';

/** Events that follow one another and say the same of other units: one step at one place in one minute by one firm. */
export function alike(events: readonly TradeEvent[]): readonly (readonly TradeEvent[])[] {
  const groups: TradeEvent[][] = [];
  const said = ({ event, organisationId }: TradeEvent) =>
    JSON.stringify([
      ...[organisationId, event.type, stepOf(event), event.disposition, event.readPoint],
      ...[event.eventTime.slice(0, 16), event.sensorElementList],
    ]);
  for (const one of events) {
    const last = groups.at(-1);
    if (last?.[0] && said(last[0]) === said(one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** `gs1:...`, `cbv:...` and bare names alike, to the bare name. */
export const bareStep = (step: string | undefined): string => (step ?? '').split(/[:/-]/).at(-1) ?? '';

/** What sensors read: `21.5 °C`. */
export function conditions(event: TradeEvent['event'], unit: (code: string) => string): string {
  return (event.sensorElementList ?? [])
    .flatMap((element) => element.sensorReport ?? [])
    .flatMap((report) => (report.value === undefined ? [] : [`${report.value} ${unit(report.uom ?? '')}`]))
    .join(' · ');
}

/**
 * Events as the lanes show them. One that the platform saw in a milestone of goods is that milestone, and so is one that a milestone
 * names; what somebody reported after a milestone is something of its own.
 */
export function eventMarks(events: readonly TradeEvent[], facts: readonly TradeFact[]) {
  const milestones = new Set(
    facts.filter(({ fact }) => ruleOf(fact).lane === 'goods').map(({ entryId }) => entryId),
  );
  const named = new Set(
    facts.flatMap((fact) => (fact.fact === 'in-transit' && fact.details ? [fact.details.eventId] : [])),
  );
  const isMilestone = (one: TradeEvent) =>
    named.has(one.eventId) || (one.observed && one.causedBy !== null && milestones.has(one.causedBy));
  return events
    .filter((one) => !isMilestone(one))
    .map((one) => ({
      id: `event-${one.eventId}`,
      lane: 'goods' as const,
      when: one.event.eventTime,
      entryId: one.entryId,
      label: { area: 'bizStep', code: stepOf(one.event) },
      kind: 'event',
      subject: one.eventId,
    }));
}
