import type { UblDocument, UblPlace, UblReading } from '@tongshang/ubl';
import { isGtin } from '../gtin.ts';
import type { LeftOut, OrderProblem } from '../reading.ts';
import { deliveryOf } from './address-of-ubl.ts';
import { ancestorsOf, documentPointers, isJoined } from './ubl-pointers.ts';

export type SoundReading = Extract<UblReading, { ok: true }>;

export const placeText = ({ path, line, column }: UblPlace): string =>
  `${path} (line ${line}, column ${column})`;

/** Says which schema and profile the file keeps to; nothing of the trade. */
const TECHNICAL: ReadonlySet<string> = new Set(['version', 'uuid']);
const TECHNICAL_PATHS: ReadonlySet<string> = new Set(['/Order/cbc:ProfileID']);

/** Money that is not reckoned with, safety that nobody is told of, a delivery that nobody would plan. */
type Concern = 'money' | 'safety' | 'delivery';

/** Left out, and whether that may not be. */
type UblLeftOut = LeftOut & { readonly stops?: Concern; readonly name: string };

/**
 * What the document states and the order does not carry: every value of the document's model behind which no field of the order stands,
 * and every element that the reader of documents did not understand.
 */
export function leftOutOf(
  { document, pointers, placeOf, unread }: SoundReading,
  order: unknown,
): UblLeftOut[] {
  const of = document.id === undefined ? {} : { orderNumber: document.id };
  const isCarried = carriedBy(order, document, pointers, placeOf);
  const parents = new Set(pointers.flatMap(ancestorsOf));
  const left: UblLeftOut[] = [];
  const named = new Set<string>();
  for (const pointer of pointers) {
    if (parents.has(pointer) || TECHNICAL.has(pointer)) continue;
    const at = placeOf(pointer);
    // One element may stand behind several values of the model.
    if (!at || named.has(elementAt(at)) || isCarried(pointer, at)) continue;
    const value = valueAt(document, pointer);
    const written = saidOf(value);
    if (written === undefined) continue;
    named.add(elementAt(at));
    if (isDeliveryOfLine(document, at.path)) continue;
    const why = isWrongGtin(document, pointer, written) ? 'check-digit' : 'no-field';
    left.push({ place: placeText(at), why, written, ...of, ...stopping(at.path, isAmount(value), pointer) });
  }
  for (const part of unread.parts) {
    if (part.written === '' || TECHNICAL_PATHS.has(part.path)) continue;
    const { written, hasAmount } = part;
    left.push({
      place: placeText(part),
      why: 'not-understood',
      written,
      ...of,
      ...stopping(part.path, hasAmount),
    });
  }
  if (unread.more > 0) {
    const stops = unread.moreHasAmount ? { stops: 'money' as const } : {};
    const written = `+ ${unread.more}`;
    left.push({ place: '/Order', name: 'Order', why: 'not-understood', written, ...of, ...stops });
  }
  return left;
}

/** Explains what stands in another figure already: the price is net, tax is stated a second time in the currency it is accounted in. */
const IS_IN_OTHERS = /\/cac:Price\/cac:AllowanceCharge|^\/Order\/cac:TaxTotal(?:\[\d+\])?$/;

/** A trade has one place and time of delivery; a second is a shipment of its own. */
const FURTHER_DELIVERY = /^\/Order\/cac:Delivery\[(?!1\])\d+\]/;

/** A further delivery of the whole that says what a line says of its own: the line carries it. */
function isDeliveryOfLine({ deliveries, lines }: UblDocument, path: string): boolean {
  const position = /^\/Order\/cac:Delivery\[(?!1\])(\d+)\]/.exec(path)?.[1];
  const further = position === undefined ? undefined : deliveryOf(deliveries[Number(position) - 1]);
  if (!further) return false;
  return lines.some(({ delivery }) => isSame(deliveryOf(delivery), further));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const CODES = {
  money: 'ORDER_MONEY_NOT_CARRIED',
  safety: 'ORDER_SAFETY_NOT_CARRIED',
  delivery: 'ORDER_DELIVERY_NOT_CARRIED',
} as const;

function stopping(path: string, isMoney: boolean, pointer = ''): Pick<UblLeftOut, 'stops' | 'name'> {
  const name = /(?:^|:)(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path;
  if (/\/cac:Hazardous/.test(path)) return { name, stops: 'safety' };
  if (FURTHER_DELIVERY.test(path)) return { name: 'Delivery', stops: 'delivery' };
  return isMoney && !IS_IN_OTHERS.test(path) && !pointer.includes('unitPrice/charges')
    ? { name, stops: 'money' }
    : { name };
}

/** Problems for what may not be left out, each with the way to say that it is to be. */
export function stoppedBy(left: readonly UblLeftOut[], leaveOut: readonly string[] = []): OrderProblem[] {
  return left.flatMap(({ stops, name, place, written = '' }) => {
    if (!stops || elementsOn(place).some((one) => leaveOut.includes(one))) return [];
    const code = CODES[stops];
    const question = { asks: 'leave-out' as const, written: name, answers: [{ answer: name }] };
    return [{ code, params: { written: written.slice(0, 200) }, place, question }];
  });
}

/** Names of the elements on the way to a place: whoever leaves out one leaves out what is in it. */
const elementsOn = (place: string): string[] =>
  [...place.matchAll(/\/(?:\w+:)?(\w+)/g)].map(([, name = '']) => name);

const isAmount = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'amount' in value &&
  'currency' in value &&
  /[1-9]/.test(String(value.amount));

/** A number said to be a GTIN that is none: it is not carried as one. */
function isWrongGtin(document: UblDocument, pointer: string, written: string): boolean {
  const line = /^lines\/(\d+)\/item\/standardId$/.exec(pointer)?.[1];
  const scheme = line === undefined ? undefined : document.lines[Number(line)]?.item?.standardScheme;
  return line !== undefined && (scheme === undefined || scheme === '0160') && !isGtin(written);
}

const elementAt = ({ line, column }: UblPlace): string => `${line}:${column}`;

/**
 * Whether a field of the order is read from this value, from one above it, or from the same element. Of the places a field may be read
 * from one counts; the others are carried too if they say the same.
 */
function carriedBy(
  order: unknown,
  document: UblDocument,
  pointers: readonly string[],
  placeOf: SoundReading['placeOf'],
) {
  const carried = new Set<string>();
  for (const leaf of leavesOf(order)) {
    for (const place of listPlaces(leaf, order, document)) carried.add(place);
    const places = LISTED.test(leaf) ? [] : documentPointers(leaf);
    const first = places.find((place) => placeOf(place) !== undefined);
    const said = first && writtenAt(document, first);
    const isSame = (place: string) => place === first || (said && writtenAt(document, place) === said);
    for (const place of isJoined(leaf) ? places : places.filter(isSame)) carried.add(place);
  }
  const isBelow = (pointer: string) => [pointer, ...ancestorsOf(pointer)].some((one) => carried.has(one));
  const elements = new Set<string>();
  for (const pointer of pointers) {
    const at = placeOf(pointer);
    if (at && isBelow(pointer)) elements.add(elementAt(at));
  }
  return (pointer: string, at: UblPlace): boolean => elements.has(elementAt(at)) || isBelow(pointer);
}

/** Fields of which the order may hold fewer than the document lists, so that their numbers differ. */
const LISTED = /^lines\/(\d+)\/(classifications|properties)\/\d+\/(\w+)$/;

/** The places in a list of the document where the same is said. */
function listPlaces(leaf: string, order: unknown, document: UblDocument): string[] {
  const [, line = '', list = '', field = ''] = LISTED.exec(leaf) ?? [];
  const items: readonly object[] =
    list === 'classifications' || list === 'properties'
      ? (document.lines[Number(line)]?.item?.[list] ?? [])
      : [];
  const said = saidOf(valueAt(order, leaf));
  return items.flatMap((_, index) => {
    const pointer = `lines/${line}/item/${list}/${index}/${field === 'list' ? 'code' : field}`;
    const value = saidOf(valueAt(document, `lines/${line}/item/${list}/${index}/${field}`));
    return value === said ? [pointer] : [];
  });
}

/** Pointers of the values of an order that are no objects. */
function leavesOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [pointer];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, pointer ? `${pointer}/${key}` : key));
}

/** A value of the document as it would be said; undefined for an element that states nothing. */
function writtenAt(document: UblDocument, pointer: string): string | undefined {
  return saidOf(valueAt(document, pointer));
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointer.split('/')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

function saidOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const said = Object.values(value).flatMap((one) => saidOf(one) ?? []);
  return said.length > 0 ? said.join(' ') : undefined;
}
