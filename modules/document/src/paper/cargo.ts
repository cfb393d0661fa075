import type { UblHandlingUnit, UblLine } from '@tongshang/ubl';
import { type NumberedUnit, rangesOf } from './package-numbers.ts';
import { allPackages, counted, marksOf } from './packages.ts';
import type { Block, Cell } from './sheet.ts';
import { ink, madeOfAny, type Source } from './sheet-parts.ts';
import { shipmentLines, weightCell } from './sheets-goods.ts';
import { weightFigures } from './weight-figures.ts';

/** Rows of ranges of package numbers; where there are more, the packing list has them. */
const RANGES_MAX = 6;

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
