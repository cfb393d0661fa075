import { NO_MARKS, type UblHandlingUnit, type UblLine } from '@tongshang/ubl';
import { type NumberedUnit, rangesOf } from './package-numbers.ts';
import type { Block, Cell } from './sheet.ts';
import { ink, madeOfAny, madePacking, type Source } from './sheet-parts.ts';
import { shipmentLines, weightCell } from './sheets-goods.ts';
import { weightFigures } from './weight-figures.ts';

/** Rows of ranges of package numbers; where there are more, the packing list has them. */
const RANGES_MAX = 6;

/** Shipping marks, each once; `N/M` where packages bear none. Nothing while nothing is packed. */
export function marksOf({ document }: Source): string[] {
  const units = document.shipment?.handlingUnits ?? [];
  const all = [...new Set(units.flatMap((unit) => unit.marks))];
  return units.length > 0 && all.length === 0 ? [NO_MARKS] : all;
}

/** Marks, containers with their seals, and the numbers of the packages from the first to the last of each row of them. */
function marksAndNumbers(source: Source): Cell {
  const { document, words } = source;
  const units = document.shipment?.handlingUnits ?? [];
  const numbered = units.filter((unit): unit is UblHandlingUnit & NumberedUnit => unit.id !== undefined);
  const isSscc = numbered.every(({ id }) => /^[0-9]{18}$/.test(id));
  const ranges = rangesOf(numbered.map(({ id }) => id));
  const few = ranges.length <= RANGES_MAX;
  const numbers = few ? ranges : [words.label('asInPackingList', { count: String(numbered.length) })];
  return [
    ...marksOf(source).flatMap((mark) => ink(mark, { bold: true })),
    ...(document.shipment?.equipment ?? []).flatMap((one) => [
      ...ink([one.id, one.typeCode].filter(Boolean).join(' / '), { bold: true }),
      ...one.seals.flatMap((seal) => ink(`${words.label('seal')} ${seal}`)),
    ]),
    ...(numbered.length > 0 && isSscc ? ink('SSCC', { muted: true }) : []),
    ...numbers.flatMap((text) => ink(text, { muted: true })),
  ];
}

/** Packages of each kind, counted. */
function counted(units: readonly UblHandlingUnit[], source: Source): Cell {
  const kinds = Map.groupBy(units, (unit) => unit.packageType ?? '');
  return [...kinds].flatMap(([type, all]) => [
    ...ink(source.words.number(String(all.length)), { bold: true, ...madePacking(source) }),
    ...ink(source.words.packages(type, all.length), { muted: true, ...madePacking(source) }),
  ]);
}

/**
 * The packages of one line. One with goods of several lines is counted with the first of them that it has; the others say with which their goods are
 * packed. So the numbers come to the total.
 */
function packagesOf(line: UblLine, source: Source): Cell {
  const { document, words } = source;
  const order = shipmentLines(source).map(({ id }) => id);
  const held = (unit: UblHandlingUnit) => new Set(unit.contents.map(({ lineId }) => lineId));
  const firstOf = (unit: UblHandlingUnit) => order.find((id) => held(unit).has(id));
  const own = (document.shipment?.handlingUnits ?? []).filter((unit) => held(unit).has(line.id));
  const items = [...new Set(own.map(firstOf).filter((id) => id !== line.id))];
  return [
    ...counted(
      own.filter((unit) => firstOf(unit) === line.id),
      source,
    ),
    ...(items.length > 0 ? ink(words.label('packedWith', { items: items.join(', ') }), { muted: true }) : []),
  ];
}

/** All packages: as counted, else as many as are stated. */
function allPackages(source: Source): Cell {
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

/** Marks and numbers, packages, goods, weight and volume side by side, as on every bill of lading. */
export function cargo(source: Source): Block {
  const { document, words } = source;
  const { label } = words;
  const shipment = document.shipment;
  const lines = shipmentLines(source);
  const volume = shipment?.volume;
  const kilograms = weightFigures(source);
  const weight = (field: 'netWeightKg' | 'grossWeightKg'): Cell => {
    const value = shipment?.[field];
    return ink(value && kilograms(value), { bold: true, ...madeOfAny(lines, field) });
  };
  return {
    kind: 'table',
    columns: [
      { label: label('marks'), width: 23 },
      { label: label('packages'), width: 10, align: 'center' },
      { label: label('description'), width: volume ? 31 : 41 },
      { label: label('netWeight'), width: 13, align: 'right' },
      { label: label('grossWeight'), width: 13, align: 'right' },
      ...(volume ? [{ label: label('measurement'), width: 13, align: 'right' as const }] : []),
    ],
    rows: lines.map((line, index) => [
      index === 0 ? marksAndNumbers(source) : [],
      packagesOf(line, source),
      [...words.goods(line), ...ink(line.quantity && words.quantity(line.quantity), { muted: true })],
      weightCell(line, 'netWeightKg', kilograms),
      weightCell(line, 'grossWeightKg', kilograms),
      // What all goods take up is told of one line where there is but one.
      ...(volume ? [lines.length === 1 ? ink(words.number(volume.value)) : []] : []),
    ]),
    foot: [
      [],
      allPackages(source),
      ink(label('total'), { bold: true }),
      weight('netWeightKg'),
      weight('grossWeightKg'),
      ...(volume ? [ink(words.number(volume.value), { bold: true })] : []),
    ],
  };
}
