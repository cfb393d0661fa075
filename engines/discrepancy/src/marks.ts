import type { UblDocument } from '@tongshang/ubl';
import type { Goods } from './goods.ts';
import { plain } from './likeness.ts';

/** What papers write where packages bear no marks. */
const NONE = /^(?:n\s*\/?\s*m|nil|none|no marks?|无(?:唛头?)?)\.?$/i;

/** A line of marks that only counts packages: `C/NO. 1-110`, `1/2`. Papers count otherwise where they speak of another part. */
const COUNT =
  /^(?:(?:c|ct|ctns?|cartons?|cases?|pkgs?|packages?|pallets?|plts?|箱|件)?[\s./]*(?:nos?|№|号)?[\s.:#：]*)(?:\d+|\{n\})(?:\s*(?:[-–/]|of|to)\s*(?:\d+|up|\{of\}))?$/i;

/** Shipping marks as a paper states them for some goods. */
type StatedMarks = { readonly pointer: string; readonly marks: readonly string[] };

/** The marks that a paper states for a line: of the packages that hold it, of its own delivery, else of the delivery as a whole. */
export function marksStated({ in: { document }, line, pointer }: Goods): StatedMarks | undefined {
  const packed = packedMarks(document);
  const found = packed.ofLine.get(line.id) ?? packed.ofAll;
  if (found) return found;
  const own = line.delivery?.marks ?? [];
  if (own.length > 0) return { pointer: `${pointer}/delivery`, marks: own };
  const [whole] = document.deliveries;
  return whole && whole.marks.length > 0 ? { pointer: 'deliveries/0', marks: whole.marks } : undefined;
}

type PackedMarks = { readonly ofLine: ReadonlyMap<string, StatedMarks>; readonly ofAll?: StatedMarks };
const packedIn = new WeakMap<UblDocument, PackedMarks>();

/** Marks of the packages of each line, and of packages that say of no line that they hold it; a paper is gone through once. */
function packedMarks(document: UblDocument): PackedMarks {
  const known = packedIn.get(document);
  if (known) return known;
  const marks = new Map<string, { readonly pointer: string; readonly marks: Set<string> }>();
  for (const [index, unit] of (document.shipment?.handlingUnits ?? []).entries()) {
    if (unit.marks.length === 0) continue;
    const lines = unit.contents.flatMap(({ lineId }) => lineId ?? []);
    for (const key of lines.length > 0 ? lines : ['']) {
      const one = marks.get(key) ?? { pointer: `shipment/handlingUnits/${index}`, marks: new Set() };
      for (const mark of unit.marks) one.marks.add(mark);
      marks.set(key, one);
    }
  }
  const all = [...marks].map(([key, one]): [string, StatedMarks] => [key, { ...one, marks: [...one.marks] }]);
  const ofLine = new Map(all);
  const ofAll = ofLine.get('');
  const made = { ofLine, ...(ofAll ? { ofAll } : {}) };
  packedIn.set(document, made);
  return made;
}

/**
 * Whether marks agree (ISBP 821, A33 to A36): one may say more than the other, count its packages, and break its lines elsewhere; it may not say
 * otherwise. No marks are no part of any.
 */
export function marksAgree(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left, right].map((marks) => {
    const lines = marks.flatMap((mark) => mark.split('\n')).map((mark) => mark.trim());
    const named = lines.filter((one) => one !== '' && !COUNT.test(one) && !NONE.test(one));
    return { lines: named.map(plain), isNone: lines.some((one) => NONE.test(one)) };
  });
  if (!a || !b) return true;
  if (a.lines.length === 0 || b.lines.length === 0)
    return !((a.isNone && b.lines.length > 0) || (b.isNone && a.lines.length > 0));
  const isIn = (one: typeof a, other: typeof a) =>
    one.lines.every((line) => other.lines.join('').includes(line));
  return isIn(a, b) || isIn(b, a);
}
