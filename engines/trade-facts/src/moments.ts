import type { ShipmentId } from '@tongshang/identifier';
import type { Fact } from './fact-names.ts';
import type { FactDetails, TradeFact } from './facts.ts';
import type { Place } from './trade-terms.ts';

type Words = Readonly<Record<'en' | 'zh-CN', string>>;

/** What the stated moments of a trade are called, in the words of refusals. */
const NAMES = {
  ordered: { en: 'the order', 'zh-CN': '订单' },
  'export-declared': { en: 'the export declaration', 'zh-CN': '出口申报' },
  'export-released': { en: 'the export release', 'zh-CN': '出口放行' },
  loaded: { en: 'the loading', 'zh-CN': '装运' },
  arrived: { en: 'the arrival', 'zh-CN': '到达' },
  unloaded: { en: 'the unloading', 'zh-CN': '卸货' },
  'taken-in': { en: 'the taking over of the goods', 'zh-CN': '接货' },
  departed: { en: 'the departure', 'zh-CN': '离开' },
  seen: { en: 'the sighting of the goods on their way', 'zh-CN': '途中查见' },
  lost: { en: 'the loss', 'zh-CN': '货物灭失' },
  'import-declared': { en: 'the import declaration', 'zh-CN': '进口申报' },
  'import-released': { en: 'the import release', 'zh-CN': '进口放行' },
  received: { en: 'the receipt', 'zh-CN': '收货' },
  'sent-back': { en: 'the dispatch of the return', 'zh-CN': '退货发运' },
  'sent-anew': { en: 'the dispatch of the replacement', 'zh-CN': '换货发运' },
  'remedy-declared': { en: 'their declaration', 'zh-CN': '退换货申报' },
  'remedy-released': { en: 'their release', 'zh-CN': '退换货放行' },
  'remedy-received': { en: 'their receipt', 'zh-CN': '退换货签收' },
} as const satisfies Readonly<Record<string, Words>>;

export type MomentName = keyof typeof NAMES;
/** The order comes before all that is stated. */
type StatedMoment = Exclude<MomentName, 'ordered'>;

/** A moment that the statement of a fact names: when it happened, not when it was said. */
type Moment = {
  readonly name: MomentName;
  /** An instant (RFC 3339), or a day (ISO 8601) by the clocks of its place. */
  readonly at: string;
  /** Of which shipment, movement and direction, and at which place; what is absent may be any. */
  readonly of: Readonly<Partial<Record<'shipment' | 'movement' | 'direction' | 'place', string>>>;
};

const SIGHTINGS: Readonly<Record<string, MomentName>> = {
  arriving: 'arrived',
  unloading: 'unloaded',
  receiving: 'taken-in',
  accepting: 'taken-in',
  departing: 'departed',
};

/** What is at a place keeps an order there; goods that are transhipped arrive and depart more than once. */
const AT_ITS_PLACE: readonly MomentName[] = ['arrived', 'unloaded', 'taken-in', 'departed'];

/**
 * What happened before what, of one shipment or one movement. Of things at one place the order is that of the place. No authority's import
 * declaration has to follow loading: it may be lodged before the goods are presented (Regulation (EU) No 952/2013, article 171).
 */
export const MOMENTS_IN_ORDER: readonly (readonly [earlier: StatedMoment, later: StatedMoment])[] = [
  ['export-declared', 'export-released'],
  ['export-declared', 'loaded'],
  ['export-released', 'loaded'],
  ...(['arrived', 'unloaded', 'taken-in', 'departed', 'seen', 'lost', 'received'] as const).map(
    (later) => ['loaded', later] as const,
  ),
  ['arrived', 'unloaded'],
  ['arrived', 'taken-in'],
  ['arrived', 'departed'],
  ['unloaded', 'departed'],
  ...(['arrived', 'unloaded', 'taken-in', 'departed', 'seen'] as const).map(
    (earlier) => [earlier, 'received'] as const,
  ),
  ['import-declared', 'import-released'],
  ['import-released', 'received'],
  ['received', 'sent-back'],
  ['sent-back', 'remedy-received'],
  ['sent-anew', 'remedy-received'],
  ['remedy-declared', 'remedy-released'],
  ['remedy-released', 'remedy-received'],
];

type Stating<F extends Fact> = (details: FactDetails[F]) => readonly Moment[];

const dated = (name: MomentName, at: string | undefined, of: Moment['of']): readonly Moment[] =>
  at === undefined ? [] : [{ name, at, of }];

const ofShipment = ({ shipmentId }: { readonly shipmentId?: ShipmentId }): Moment['of'] =>
  shipmentId === undefined ? {} : { shipment: shipmentId };

const placeKey = ({ unlocode, name, country }: Place): string => unlocode ?? `${name}, ${country}`;

/** Which moments the details of each fact state. What is only said, like packing, happens when it is said. */
const STATED: { readonly [F in Fact]?: Stating<F> } = {
  'export-declared': (one) => dated('export-declared', one.outside?.date, ofShipment(one)),
  'export-released': (one) => dated('export-released', one.outside?.date, ofShipment(one)),
  shipped: (one) => dated('loaded', one.consignment.loadedAt, ofShipment(one)),
  'in-transit': (one) =>
    dated(SIGHTINGS[one.bizStep] ?? 'seen', one.at, { ...ofShipment(one), place: placeKey(one.readPoint) }),
  lost: (one) => dated('lost', one.lostOn, ofShipment(one)),
  'import-declared': (one) => dated('import-declared', one.outside?.date, ofShipment(one)),
  'import-released': (one) => dated('import-released', one.outside?.date, ofShipment(one)),
  delivered: (one) => dated('received', one.receivedAt, ofShipment(one)),
  'remedy-dispatched': (one) =>
    dated(one.remedy === 'return' ? 'sent-back' : 'sent-anew', one.dispatchedOn, {
      ...ofShipment(one),
      movement: one.movementId,
    }),
  'remedy-declared': (one) => dated('remedy-declared', one.outside?.date, ofMovement(one)),
  'remedy-released': (one) => dated('remedy-released', one.outside?.date, ofMovement(one)),
  'remedy-received': (one) => dated('remedy-received', one.receivedAt, { movement: one.movementId }),
};

function ofMovement(one: { readonly movementId: string; readonly direction: string }): Moment['of'] {
  return { movement: one.movementId, direction: one.direction };
}

/** The moments that a fact states. */
function momentsOf<F extends Fact>(fact: F, details: FactDetails[F]): readonly Moment[] {
  return (STATED[fact] as Stating<F> | undefined)?.(details) ?? [];
}

/** Two moments of which the one that happened first is stated to lie after the other. */
type Disorder = { readonly earlier: Moment; readonly later: Moment };

/**
 * The first disorder between what is stated now and what was stated before. Nothing that is stated of a trade happened before its order: goods
 * that were on their way by then were not made, packed and declared for it, and days of credit would count from a day of anybody's choice.
 * @param orderedOn ISO 8601 date; absent before there is an order
 */
export function disorderOf<F extends Fact>(
  before: readonly TradeFact[],
  fact: F,
  details: FactDetails[F],
  orderedOn?: string,
): Disorder | undefined {
  const stated = momentsOf(fact, details);
  if (stated.length === 0) return undefined;
  const known = before.flatMap((one) => momentsOf(one.fact, one.details as never));
  for (const now of stated) {
    if (orderedOn !== undefined && isAfter(orderedOn, now.at))
      return { earlier: { name: 'ordered', at: orderedOn, of: {} }, later: now };
    for (const other of known) {
      const found = disorderBetween(now, other) ?? disorderBetween(other, now);
      if (found) return found;
    }
  }
  return undefined;
}

function disorderBetween(earlier: Moment, later: Moment): Disorder | undefined {
  const isOrdered = MOMENTS_IN_ORDER.some(([one, other]) => one === earlier.name && other === later.name);
  return isOrdered && isOfTheSame(earlier, later) && isAfter(earlier.at, later.at)
    ? { earlier, later }
    : undefined;
}

function isOfTheSame(one: Moment, other: Moment): boolean {
  const keys = ['shipment', 'movement', 'direction'] as const;
  const differs = (key: keyof Moment['of']) =>
    one.of[key] !== undefined && other.of[key] !== undefined && one.of[key] !== other.of[key];
  const isByPlace = AT_ITS_PLACE.includes(one.name) && AT_ITS_PLACE.includes(other.name);
  return !keys.some(differs) && !(isByPlace && differs('place'));
}

/** A day begins at UTC+14 before it does anywhere else, and ends at UTC−12 after everywhere else. */
const [EASTERNMOST, WESTERNMOST] = [14, -12].map((hours) => hours * 3_600_000) as [number, number];

const dayOf = (instant: string, offset: number): string =>
  new Date(Date.parse(instant) + offset).toISOString().slice(0, 10);

/** Whether one moment lies after another wherever on earth their days were counted. */
function isAfter(one: string, other: string): boolean {
  const [isOne, isOther] = [one.includes('T'), other.includes('T')];
  if (isOne && isOther) return Date.parse(one) > Date.parse(other);
  const first = isOne ? dayOf(one, WESTERNMOST) : one;
  const second = isOther ? dayOf(other, EASTERNMOST) : other;
  return first > second;
}

/** Whether an instant or day lies before another wherever on earth their days were counted. */
export const liesBefore = (one: string, other: string): boolean => isAfter(other, one);

/** What a moment is called, in words of each language. */
export const momentInWords = (name: MomentName): Words => NAMES[name];
