import type { RefusalParams } from '@tongshang/refusal';
import { readUbl, type UblDocument, type UblPlace, type UblReading } from '@tongshang/ubl';
import { checkPurchaseOrder } from '../check.ts';
import {
  type LeftOut,
  type Meanings,
  type OrderReading,
  questionsOf,
  type ReadingProblem,
  type ValueOrigin,
} from '../reading.ts';
import { refuse } from '../refusals.ts';
import type { PurchaseOrder } from '../schema.ts';
import { orderOfUbl } from './order-of-ubl.ts';
import { documentPointers } from './ubl-pointers.ts';

type SoundReading = Extract<UblReading, { ok: true }>;

/**
 * Reads the one order of a UBL 2.x Order. Everything the document says that the order has no field for is left out by its place, beside
 * what the reader of the document did not understand.
 * @throws ORDER_DOCUMENT_OTHER for another document
 */
export function readUblOrder(bytes: Uint8Array, { meanings }: { meanings?: Meanings }): OrderReading {
  const reading = readUbl(bytes);
  if (!reading.ok) {
    const problems = reading.problems.map(({ code, params, place, line, column }) => ({
      ...{ code, params },
      place:
        line === undefined || place.startsWith('line ') ? place : `${place} (line ${line}, column ${column})`,
    }));
    return unread(problems);
  }
  const { document } = reading;
  if (document.type !== 'Order') throw refuse('ORDER_DOCUMENT_OTHER', { type: document.type });
  const { order, problems: met } = orderOfUbl(document, meanings);
  const orderNumber = document.id;
  const problems = [...met, ...checkPurchaseOrder(order)].map((problem): ReadingProblem => {
    const at = placeIn(reading, problem.place);
    return { ...problem, place: at ? placeText(at) : problem.place };
  });
  const isSound = problems.length === 0;
  return {
    form: 'ubl',
    orders: isSound ? [order as PurchaseOrder] : [],
    problems,
    questions: questionsOf(problems),
    leftOut: leftOutOf(reading, order),
    untraded: isSound || orderNumber === undefined ? [] : [orderNumber],
    originOf: (_, pointer) => originIn(reading, document, pointer),
  };
}

function unread(problems: readonly { code: string; params: RefusalParams; place: string }[]): OrderReading {
  return {
    ...{ form: 'ubl', orders: [], problems, questions: [], leftOut: [], untraded: [] },
    originOf: () => undefined,
  };
}

const placeText = ({ path, line, column }: UblPlace): string => `${path} (line ${line}, column ${column})`;

/** Where a field of the order stands; for one that is missing, the nearest element it would stand in. */
function placeIn({ placeOf }: SoundReading, pointer: string): UblPlace | undefined {
  for (const at of [...documentPointers(pointer), pointer]) {
    const found = placeOf(at);
    if (found) return found;
  }
  const parent = pointer.replace(/\/?[^/]*$/, '');
  if (parent === '') return undefined;
  const among = /^(buyer|seller)$/.test(parent) ? placeOf(`parties/${parent}`) : placeOf(parent);
  return among ?? placeIn({ placeOf } as SoundReading, parent);
}

function originIn(reading: SoundReading, document: UblDocument, pointer: string): ValueOrigin | undefined {
  const at = documentPointers(pointer)
    .map(reading.placeOf)
    .find((found) => found !== undefined);
  if (!at) return undefined;
  const line = /^lines\/(\d+)\/quantity\/unit$/.exec(pointer)?.[1];
  const isCounted = line !== undefined && document.lines[Number(line)]?.quantity?.unit === undefined;
  return { place: placeText(at), by: isCounted ? 'default' : 'stated' };
}

/** Says which schema the file keeps to; nothing of the trade. */
const TECHNICAL: ReadonlySet<string> = new Set(['version', 'uuid']);

function leftOutOf({ document, pointers, placeOf, notRead }: SoundReading, order: unknown): LeftOut[] {
  const orderNumber = document.id;
  const of = orderNumber === undefined ? {} : { orderNumber };
  const carried = new Set(
    leavesOf(order).flatMap((leaf) => documentPointers(leaf).map((at) => elementAt(placeOf(at)))),
  );
  const prefixes = leavesOf(order).flatMap((leaf) => documentPointers(leaf).map((at) => `${at}/`));
  const carriedBelow = new Set(prefixes);
  const parents = new Set(pointers.map((pointer) => pointer.replace(/\/[^/]*$/, '')));
  const left: LeftOut[] = [];
  const named = new Set<string>();
  for (const pointer of pointers) {
    const at = placeOf(pointer);
    if (!at || parents.has(pointer) || TECHNICAL.has(pointer) || carried.has(elementAt(at))) continue;
    if (ancestorsOf(pointer).some((one) => carriedBelow.has(`${one}/`)) || named.has(elementAt(at))) continue;
    const written = writtenAt(document, pointer);
    if (written === undefined) continue;
    named.add(elementAt(at));
    left.push({ place: placeText(at), why: 'no-field', written, ...of });
  }
  return [...left, ...notRead.map((path): LeftOut => ({ place: path, why: 'not-understood', ...of }))];
}

const elementAt = (place: UblPlace | undefined): string => (place ? `${place.line}:${place.column}` : '');

function ancestorsOf(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
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
