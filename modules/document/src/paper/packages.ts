import { NO_MARKS, type UblHandlingUnit } from '@tongshang/ubl';
import type { Block, Cell } from './sheet.ts';
import { ink, madePacking, type Source } from './sheet-parts.ts';

/** Shipping marks, each once; `N/M` where packages bear none. Nothing while nothing is packed. */
export function marksOf({ document }: Source): string[] {
  const units = document.shipment?.handlingUnits ?? [];
  const all = [...new Set(units.flatMap((unit) => unit.marks))];
  return units.length > 0 && all.length === 0 ? [NO_MARKS] : all;
}

/** Packages of each kind, counted. */
export function counted(units: readonly UblHandlingUnit[], source: Source): Cell {
  const kinds = Map.groupBy(units, (unit) => unit.packageType ?? '');
  return [...kinds].flatMap(([type, all]) => [
    ...ink(source.words.number(String(all.length)), { bold: true, ...madePacking(source) }),
    ...ink(source.words.packages(type, all.length), { muted: true, ...madePacking(source) }),
  ]);
}

/** All packages by their kinds as counted, else as many as are stated. */
export function allPackages(source: Source): Cell {
  const { document, words } = source;
  const { packages } = document.shipment ?? {};
  // One that holds nothing is there for what is remarked on the packing.
  const handlingUnits = document.shipment?.handlingUnits.filter((unit) => unit.contents.length > 0) ?? [];
  if (handlingUnits.length > 0 && (packages === undefined || Number(packages) === handlingUnits.length)) {
    return counted(handlingUnits, source);
  }
  return ink(packages && words.number(packages), { bold: true, ...madePacking(source) });
}

/** How many packages there are in all, in figures and in words. */
export function totalPackages(source: Source): Block[] {
  const { document, words } = source;
  const { packages, handlingUnits = [] } = document.shipment ?? {};
  const counted = packages ?? String(handlingUnits.filter((unit) => unit.contents.length > 0).length);
  if (!/^[1-9]\d*$/.test(counted)) return [];
  return [{ kind: 'text', lines: ink(words.packagesInAll(counted), { bold: true, ...madePacking(source) }) }];
}
