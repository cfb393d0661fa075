import type { UblHandlingUnit, UblLine } from '@tongshang/ubl';
import { allPackages, counted } from './packages.ts';
import type { Block, Cell } from './sheet.ts';
import {
  box,
  boxes,
  dateBox,
  deliveryTerms,
  type GoodsColumn,
  goodsTable,
  identity,
  ink,
  madeField,
  madeOfAny,
  madePacking,
  means,
  mode,
  note,
  party,
  ports,
  references,
  type Source,
  sumOf,
} from './sheet-parts.ts';
import { weightFigures } from './weight-figures.ts';

export const shipmentLines = ({ document }: Source) => document.shipment?.lines ?? [];

export function weightCell(
  line: UblLine,
  field: 'netWeightKg' | 'grossWeightKg',
  kilograms: (decimal: string) => string,
): Cell {
  const value = line[field];
  return ink(value && kilograms(value), madeField(line, field));
}

export function goodsColumns(source: Source): GoodsColumn[] {
  const { words } = source;
  const { label } = words;
  const kilograms = weightFigures(source);
  return [
    { label: label('item'), width: 5, align: 'center', cell: (line) => ink(line.id) },
    { label: label('article'), width: 14, cell: (line) => ink(line.item?.sellersId) },
    { label: label('description'), width: 41, cell: (line) => words.goods(line) },
    {
      label: label('quantity'),
      width: 14,
      align: 'right',
      cell: (line) => ink(line.quantity && words.quantity(line.quantity)),
    },
    {
      label: label('netWeight'),
      width: 13,
      align: 'right',
      cell: (line) => weightCell(line, 'netWeightKg', kilograms),
    },
    {
      label: label('grossWeight'),
      width: 13,
      align: 'right',
      cell: (line) => weightCell(line, 'grossWeightKg', kilograms),
    },
  ];
}

/** Weights of the shipment as stated, else of the lines together. */
function weightsFoot(source: Source, first: number): [number, Cell][] {
  const { document, words } = source;
  const lines = shipmentLines(source);
  const kilograms = weightFigures(source);
  const net = document.shipment?.netWeightKg ?? sumOf(lines.map((one) => one.netWeightKg));
  const gross = document.shipment?.grossWeightKg ?? sumOf(lines.map((one) => one.grossWeightKg));
  return [
    [2, ink(words.label('total'), { bold: true })],
    [first, ink(net && kilograms(net), { bold: true, ...madeOfAny(lines, 'netWeightKg') })],
    [first + 1, ink(gross && kilograms(gross), { bold: true, ...madeOfAny(lines, 'grossWeightKg') })],
  ];
}

function contents(unit: UblHandlingUnit, source: Source): Cell {
  const lines = shipmentLines(source);
  return unit.contents.flatMap(({ lineId, quantity }) => {
    const line = lines.find((one) => one.id === lineId);
    const name = line ? source.words.goods(line)[0]?.text : lineId;
    const measured = quantity && source.words.quantity(quantity);
    return ink(
      [lineId && `${lineId}.`, name, measured && `× ${measured}`].filter(Boolean).join(' '),
      madePacking(source),
    );
  });
}

/** Length, width and height in the unit they are written in. */
function dimensions({ length, width, height }: UblHandlingUnit, { words }: Source): string | undefined {
  if (!length || !width || !height) return undefined;
  return `${[length, width, height].map((one) => words.number(one.value)).join(' × ')} ${words.unit(length.unit)}`;
}

const numberedUnits = ({ document }: Source): UblHandlingUnit[] =>
  (document.shipment?.handlingUnits ?? []).filter((one) => one.id);

function linesIn(unit: UblHandlingUnit, source: Source): UblLine[] {
  const held = new Set(unit.contents.map((one) => one.lineId));
  return shipmentLines(source).filter((line) => held.has(line.id));
}

/** The lines of the shipping marks that every package bears: they stand once, above the packages. */
function marksOfAll(units: readonly UblHandlingUnit[]): string[] {
  const [first, ...others] = units;
  return [...new Set(first?.marks)].filter((mark) => others.every(({ marks }) => marks.includes(mark)));
}

function packages(source: Source): Block[] {
  const { words } = source;
  const units = numberedUnits(source);
  if (units.length === 0) return [];
  const { label } = words;
  const ofAll = new Set(marksOfAll(units));
  const own = units.map(({ marks }) => marks.filter((mark) => !ofAll.has(mark)));
  const marked = own.some((marks) => marks.length > 0);
  const measured = units.some((unit) => unit.length);
  const sized = units.some((unit) => unit.volume);
  const kilograms = weightFigures(source);
  const isSscc = units.every(({ id = '' }) => /^[0-9]{18}$/.test(id));
  const total = (all: readonly (string | undefined)[], written = kilograms) => {
    const sum = sumOf(all);
    return ink(sum && written(sum), { bold: true });
  };
  return [
    {
      kind: 'table',
      title: label('packageList'),
      columns: [
        { label: label('item'), width: 6, align: 'center' },
        { label: label(isSscc ? 'sscc' : 'packageNumber'), width: 22, whole: true },
        ...(marked ? [{ label: label('shippingMarks'), width: 10 }] : []),
        { label: label('packageType'), width: 9 },
        { label: label('contents'), width: measured ? 23 : 36 },
        ...(measured ? [{ label: label('dimensions'), width: 17 }] : []),
        { label: label('netWeight'), width: 14, align: 'right' },
        { label: label('grossWeight'), width: 14, align: 'right' },
        ...(sized ? [{ label: label('measurement'), width: 16, align: 'right' as const }] : []),
      ],
      rows: units.map((unit, index) => [
        ink(String(index + 1)),
        ink(unit.id),
        ...(marked ? [own[index]?.flatMap((mark) => ink(mark)) ?? []] : []),
        ink(unit.packageType && words.packages(unit.packageType, 1), madePacking(source)),
        contents(unit, source),
        ...(measured ? [ink(dimensions(unit, source))] : []),
        ink(unit.netWeightKg && kilograms(unit.netWeightKg), madeOfAny(linesIn(unit, source), 'netWeightKg')),
        ink(
          unit.grossWeightKg && kilograms(unit.grossWeightKg),
          madeOfAny(linesIn(unit, source), 'grossWeightKg'),
        ),
        ...(sized ? [ink(unit.volume && words.number(unit.volume.value))] : []),
      ]),
      foot: [
        [],
        ink(label('total'), { bold: true }),
        ...(marked ? [[]] : []),
        counted(units, source),
        [],
        ...(measured ? [[]] : []),
        total(units.map((unit) => unit.netWeightKg)),
        total(units.map((unit) => unit.grossWeightKg)),
        ...(sized
          ? [
              total(
                units.map((unit) => unit.volume?.value),
                words.number,
              ),
            ]
          : []),
      ],
    },
  ];
}

export function packingList(source: Source): Block[] {
  const { document, words } = source;
  const volume = document.shipment?.volume;
  return [
    boxes([
      [party(source, 'despatcher', 'consignor', 6), party(source, 'consignee', 'consignee', 6)],
      [
        ...identity(source, 'number', 3),
        box(source, 'packages', allPackages(source), 2),
        box(source, 'volume', ink(volume && words.quantity(volume)), 2),
        references(source, 4),
      ],
      [...ports(source, 4), mode(source, 4)],
      [
        box(
          source,
          'shippingMarks',
          marksOfAll(numberedUnits(source)).flatMap((mark) => ink(mark, { bold: true })),
          12,
        ),
      ],
    ]),
    goodsTable(goodsColumns(source), shipmentLines(source), { foot: weightsFoot(source, 4) }),
    ...packages(source),
    boxes([[box(source, 'deliveryTerms', deliveryTerms(source), 12)]]),
    ...note(source),
  ];
}

export function receiptAdvice(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const made = document.demonstration.includes('receipt/receivedAt') ? { made: true } : {};
  const received = document.lines.find((line) => line.receivedDate);
  const columns: GoodsColumn[] = [
    { label: label('item'), width: 6, align: 'center', cell: (line) => ink(line.id) },
    { label: label('article'), width: 15, cell: (line) => ink(line.item?.sellersId) },
    { label: label('description'), width: 41, cell: (line) => words.goods(line) },
    {
      label: label('received'),
      width: 14,
      align: 'right',
      cell: (line) => ink(line.quantity && words.quantity(line.quantity), { bold: true }),
    },
    {
      label: label('rejected'),
      width: 14,
      align: 'right',
      cell: (line) => ink(line.rejectedQuantity && words.quantity(line.rejectedQuantity)),
    },
    {
      label: label('short'),
      width: 10,
      align: 'right',
      cell: (line) => ink(line.shortQuantity && words.quantity(line.shortQuantity)),
    },
  ];
  return [
    boxes([
      [party(source, 'consignee', 'consignee', 6), party(source, 'despatcher', 'consignor', 6)],
      [
        ...identity(source, 'number', 3),
        dateBox(source, 'receivedOn', received?.receivedDate, 2, made, received?.receivedTime),
        references(source, 4),
      ],
      [means(source, 4), ...ports(source, 4)],
    ]),
    goodsTable(columns, document.lines),
    ...note(source),
  ];
}
