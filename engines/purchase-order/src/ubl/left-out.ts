import type { UblDocument, UblPlace, UblReading } from '@tongshang/ubl';
import type { LeftOut } from '../reading.ts';
import { ancestorsOf, documentPointers, isJoined } from './ubl-pointers.ts';

export type SoundReading = Extract<UblReading, { ok: true }>;

export const placeText = ({ path, line, column }: UblPlace): string =>
  `${path} (line ${line}, column ${column})`;

/** Says which schema and profile the file keeps to; nothing of the trade. */
const TECHNICAL: ReadonlySet<string> = new Set(['version', 'uuid']);
const TECHNICAL_PATHS: ReadonlySet<string> = new Set(['/Order/cbc:ProfileID']);

/**
 * What the document states and the order does not carry: every value of the document's model behind which no field of the order stands,
 * and every element that the reader of documents did not understand.
 */
export function leftOutOf({ document, pointers, placeOf, unread }: SoundReading, order: unknown): LeftOut[] {
  const of = document.id === undefined ? {} : { orderNumber: document.id };
  const isCarried = carriedBy(order, document, placeOf);
  const parents = new Set(pointers.flatMap(ancestorsOf));
  const left: LeftOut[] = [];
  const named = new Set<string>();
  for (const pointer of pointers) {
    if (parents.has(pointer) || TECHNICAL.has(pointer)) continue;
    const at = placeOf(pointer);
    // One element may stand behind several values of the model.
    if (!at || named.has(elementAt(at)) || isCarried(pointer, at)) continue;
    const written = writtenAt(document, pointer);
    if (written === undefined) continue;
    named.add(elementAt(at));
    left.push({ place: placeText(at), why: 'no-field', written, ...of });
  }
  for (const part of unread.parts) {
    if (part.written === '' || TECHNICAL_PATHS.has(part.path)) continue;
    left.push({ place: placeText(part), why: 'not-understood', written: part.written, ...of });
  }
  if (unread.more > 0)
    left.push({ place: '/Order', why: 'not-understood', written: `+ ${unread.more}`, ...of });
  return left;
}

const elementAt = ({ line, column }: UblPlace): string => `${line}:${column}`;

/**
 * Whether a field of the order is read from this value, from one above it, or from the same element. Of the places a field may be read
 * from one counts; the others are carried too if they say the same.
 */
function carriedBy(order: unknown, document: UblDocument, placeOf: SoundReading['placeOf']) {
  const carried = new Set<string>();
  for (const leaf of leavesOf(order)) {
    const places = documentPointers(leaf);
    const first = places.find((place) => placeOf(place) !== undefined);
    const said = first && writtenAt(document, first);
    const isSame = (place: string) => place === first || (said && writtenAt(document, place) === said);
    for (const place of isJoined(leaf) ? places : places.filter(isSame)) carried.add(place);
  }
  const elements = new Set<string>();
  for (const pointer of carried) {
    const at = placeOf(pointer);
    if (at) elements.add(elementAt(at));
  }
  return (pointer: string, at: UblPlace): boolean =>
    elements.has(elementAt(at)) || [pointer, ...ancestorsOf(pointer)].some((one) => carried.has(one));
}

/** Pointers of the values of an order that are no objects. */
function leavesOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [pointer];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, pointer ? `${pointer}/${key}` : key));
}

/** A value of the document as it would be said; undefined for an element that states nothing. */
function writtenAt(document: UblDocument, pointer: string): string | undefined {
  let value: unknown = document;
  for (const key of pointer.split('/')) value = (value as Record<string, unknown> | undefined)?.[key];
  return saidOf(value);
}

function saidOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const said = Object.values(value).flatMap((one) => saidOf(one) ?? []);
  return said.length > 0 ? said.join(' ') : undefined;
}
