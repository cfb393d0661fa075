import type { RefusalParams } from '@tongshang/refusal';
import { isUblDocumentType, readUbl, type UblDocument, type UblPlace, type UblProblem } from '@tongshang/ubl';
import { checkPurchaseOrder, remarksOn } from '../check.ts';
import { type KnownParties, withParties } from '../known-parties.ts';
import {
  type Meanings,
  type OrderProblem,
  type OrderReading,
  questionsOf,
  type ReadingProblem,
  type ValueOrigin,
} from '../reading.ts';
import { refuse } from '../refusals.ts';
import type { PurchaseOrder } from '../schema.ts';
import { askedByName, withoutFigures } from './left-by-name.ts';
import { leftOutOf, placeText, type SoundReading, stoppedBy } from './left-out.ts';
import { orderOfUbl } from './order-of-ubl.ts';
import { ancestorsOf, documentPointers } from './ubl-pointers.ts';
import { wrongGtins } from './wrong-gtin.ts';

/** Answers for what an order leaves open, and what is known of its parties. */
type UblOrderOptions = {
  readonly meanings?: Meanings;
  readonly leaveOut?: readonly string[];
  readonly parties?: KnownParties;
};

/**
 * Reads the one order of a UBL 2.x Order. Everything the document says that the order has no field for is left out by its place, beside
 * what the reader of the document did not understand.
 * @throws ORDER_DOCUMENT_OTHER for another document, ORDER_XML_OTHER for XML that is none of UBL
 */
export function readUblOrder(
  bytes: Uint8Array,
  { meanings, leaveOut, parties }: UblOrderOptions = {},
): OrderReading {
  const reading = readUbl(bytes);
  if (!reading.ok) {
    requireOrder(bytes, reading.problems);
    const problems = reading.problems.map(({ code, params, place, line, column }) => ({
      ...{ code, params },
      place:
        line === undefined || place.startsWith('line ') ? place : `${place} (line ${line}, column ${column})`,
    }));
    return unread(problems);
  }
  const { document } = reading;
  if (document.type !== 'Order') throw refuse('ORDER_DOCUMENT_OTHER', { type: document.type });
  const { order: read, problems: met } = orderOfUbl(document, meanings);
  const order = withoutFigures(withParties(read, parties), leaveOut);
  const orderNumber = document.id;
  const placed = (problem: OrderProblem): ReadingProblem => {
    const at = placeIn(reading, problem.place);
    return { ...problem, place: at ? placeText(at) : problem.place };
  };
  const left = leftOutOf(reading, order);
  const gtins = wrongGtins(document, leaveOut);
  const problems = [
    ...[
      ...met,
      ...gtins.problems,
      ...askedByName(order, checkPurchaseOrder(order, undefined, meanings), meanings),
    ].map(placed),
    ...stoppedBy(left, leaveOut),
  ];
  const isSound = problems.length === 0;
  return {
    form: 'ubl',
    orders: isSound ? [order as PurchaseOrder] : [],
    problems,
    remarks: isSound ? [...gtins.remarks, ...remarksOn(order as PurchaseOrder)].map(placed) : [],
    questions: questionsOf(problems),
    leftOut: left.map(({ stops: _stops, name: _name, ...one }) => one),
    untraded: isSound || orderNumber === undefined ? [] : [orderNumber],
    originOf: (_, pointer) => originIn(reading, document, pointer),
  };
}

/**
 * Says of a document that is no order what it is, before what it lacks as that; what is wrong in it is said first.
 * @throws ORDER_DOCUMENT_OTHER, ORDER_XML_OTHER
 */
function requireOrder(bytes: Uint8Array, problems: readonly UblProblem[]): void {
  const [first] = problems;
  if (first?.code === 'UBL_ROOT_UNKNOWN') {
    const { root = '', namespace = '' } = first.params;
    throw refuse('ORDER_XML_OTHER', { root, namespace }, first.place);
  }
  if (problems.some(({ code }) => code !== 'UBL_ELEMENT_MISSING')) return;
  const root = ROOT.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, ROOT_WITHIN)).replace(/\0/g, ''),
  )?.[1];
  if (root !== undefined && root !== 'Order' && isUblDocumentType(root)) {
    throw refuse('ORDER_DOCUMENT_OTHER', { type: root });
  }
}

/** The first element of a document, by its local name; within so many bytes it begins. */
const ROOT = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/;
const ROOT_WITHIN = 65_536;

function unread(problems: readonly { code: string; params: RefusalParams; place: string }[]): OrderReading {
  return {
    ...{ form: 'ubl', orders: [], problems, remarks: [], questions: [], leftOut: [], untraded: [] },
    originOf: () => undefined,
  };
}

/** Where a field of the order stands; for one that is missing, the nearest element it would stand in. */
function placeIn({ placeOf }: SoundReading, pointer: string): UblPlace | undefined {
  const above = ancestorsOf(pointer)
    .reverse()
    .map((one) => (one === 'buyer' || one === 'seller' ? `parties/${one}` : one));
  return [...documentPointers(pointer), pointer, ...above].map(placeOf).find((found) => found !== undefined);
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
