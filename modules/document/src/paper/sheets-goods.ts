import type { UblHandlingUnit, UblLine } from '@tongshang/ubl';
import { PACKAGES, STEPS } from './labels.facts.ts';
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
  mode,
  note,
  party,
  ports,
  references,
  type Source,
  sumOf,
} from './sheet-parts.ts';
import { grouped } from './wording.ts';

const shipmentLines = ({ document }: Source) => document.shipment?.lines ?? [];

function weightCell(line: UblLine, field: 'netWeightKg' | 'grossWeightKg'): Cell {
  const value = line[field];
  return ink(value && grouped(value), madeField(line, field));
}

function goodsColumns({ words }: Source): GoodsColumn[] {
  const { label } = words;
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
      cell: (line) => weightCell(line, 'netWeightKg'),
    },
    {
      label: label('grossWeight'),
      width: 13,
      align: 'right',
      cell: (line) => weightCell(line, 'grossWeightKg'),
    },
  ];
}

/** Weights of the shipment as stated, else of the lines together. */
function weightsFoot(source: Source, first: number): [number, Cell][] {
  const { document, words } = source;
  const lines = shipmentLines(source);
  const net = document.shipment?.netWeightKg ?? sumOf(lines.map((one) => one.netWeightKg));
  const gross = document.shipment?.grossWeightKg ?? sumOf(lines.map((one) => one.grossWeightKg));
  return [
    [2, ink(words.label('total'), { bold: true })],
    [first, ink(net && grouped(net), { bold: true, ...madeOfAny(lines, 'netWeightKg') })],
    [first + 1, ink(gross && grouped(gross), { bold: true, ...madeOfAny(lines, 'grossWeightKg') })],
  ];
}

function contents(unit: UblHandlingUnit, source: Source): Cell {
  const lines = shipmentLines(source);
  return unit.contents.flatMap(({ lineId, quantity }) => {
    const line = lines.find((one) => one.id === lineId);
    const name = line ? source.words.goods(line)[0]?.text : lineId;
    const measured = quantity && source.words.quantity(quantity);
    return ink([lineId && `${lineId}.`, name, measured && `× ${measured}`].filter(Boolean).join(' '));
  });
}

function linesIn(unit: UblHandlingUnit, source: Source): UblLine[] {
  const held = new Set(unit.contents.map((one) => one.lineId));
  return shipmentLines(source).filter((line) => held.has(line.id));
}

function packages(source: Source): Block[] {
  const { document, words } = source;
  const units = (document.shipment?.handlingUnits ?? []).filter((one) => one.id);
  if (units.length === 0) return [];
  const { label } = words;
  return [
    {
      kind: 'table',
      title: label('packageList'),
      columns: [
        { label: label('item'), width: 5, align: 'center' },
        { label: label('sscc'), width: 22 },
        { label: label('packageType'), width: 11 },
        { label: label('contents'), width: 36 },
        { label: label('netWeight'), width: 13, align: 'right' },
        { label: label('grossWeight'), width: 13, align: 'right' },
      ],
      rows: units.map((unit, index) => [
        ink(String(index + 1)),
        ink(unit.id),
        ink(words.code(PACKAGES, unit.packageType)),
        contents(unit, source),
        ink(unit.netWeightKg && grouped(unit.netWeightKg), madeOfAny(linesIn(unit, source), 'netWeightKg')),
        ink(
          unit.grossWeightKg && grouped(unit.grossWeightKg),
          madeOfAny(linesIn(unit, source), 'grossWeightKg'),
        ),
      ]),
    },
  ];
}

export function packingList(source: Source): Block[] {
  const { document } = source;
  const count = document.shipment?.packages;
  return [
    boxes([
      [party(source, 'shipper', 'consignor', 6), party(source, 'consignee', 'consignee', 6)],
      [
        ...identity(source, 'number', 3),
        box(source, 'packages', ink(count && grouped(count), { bold: true }), 2),
        references(source, 4),
      ],
      [...ports(source, 4), mode(source, 4)],
    ]),
    goodsTable(goodsColumns(source), shipmentLines(source), { foot: weightsFoot(source, 4) }),
    ...packages(source),
    boxes([[box(source, 'deliveryTerms', deliveryTerms(source), 12)]]),
    ...note(source),
  ];
}

function meansOfTransport({ document }: Source): string {
  const { meansOfTransport, voyage } = document.shipment ?? {};
  return [meansOfTransport, voyage].filter(Boolean).join(' / ');
}

/** Marks and numbers, packages, goods and weight side by side, as on every bill of lading. */
function cargo(source: Source): Block {
  const { document, words } = source;
  const { label } = words;
  const shipment = document.shipment;
  const marks: Cell = [
    ...(shipment?.equipment ?? []).flatMap((one) => [
      ...ink([one.id, one.typeCode].filter(Boolean).join(' / '), { bold: true }),
      ...one.seals.flatMap((seal) => ink(`${label('seal')} ${seal}`)),
    ]),
    ...(shipment?.handlingUnits ?? []).flatMap((unit) => ink(unit.id, { muted: true })),
  ];
  const types = [...new Set((shipment?.handlingUnits ?? []).flatMap((unit) => unit.packageType ?? []))];
  const packed: Cell = [
    ...ink(shipment?.packages && grouped(shipment.packages), { bold: true }),
    ...types.flatMap((type) => ink(words.code(PACKAGES, type), { muted: true })),
  ];
  const lines = shipmentLines(source);
  const weight = (field: 'netWeightKg' | 'grossWeightKg'): Cell => {
    const value = shipment?.[field];
    return ink(value && grouped(value), { bold: true, ...madeOfAny(lines, field) });
  };
  return {
    kind: 'table',
    columns: [
      { label: label('marks'), width: 24 },
      { label: label('packages'), width: 11, align: 'center' },
      { label: label('description'), width: 39 },
      { label: label('netWeight'), width: 13, align: 'right' },
      { label: label('grossWeight'), width: 13, align: 'right' },
    ],
    rows: lines.map((line, index) => [
      index === 0 ? marks : [],
      index === 0 ? packed : [],
      [...words.goods(line), ...ink(line.quantity && words.quantity(line.quantity), { muted: true })],
      weightCell(line, 'netWeightKg'),
      weightCell(line, 'grossWeightKg'),
    ]),
    foot: [[], [], ink(label('total'), { bold: true }), weight('netWeightKg'), weight('grossWeightKg')],
  };
}

export function transportDocument(source: Source): Block[] {
  const { document, words } = source;
  const bill = document.type === 'BillOfLading';
  const shipment = document.shipment;
  return [
    boxes([
      [
        party(source, 'shipper', 'consignor', 7),
        ...identity(source, bill ? 'billNumber' : 'waybillNumber', 2.5),
      ],
      [
        party(source, document.toOrder ? 'consigneeToOrder' : 'consignee', 'consignee', 7),
        party(source, 'carrier', 'carrier', 5),
      ],
      [party(source, 'notifyParty', 'notify', 7), references(source, 5)],
      [
        box(source, bill ? 'vesselVoyage' : 'meansOfTransport', ink(meansOfTransport(source)), 4),
        ...ports(source, 4),
      ],
      [
        mode(source, 3),
        dateBox(source, 'loadedOn', shipment?.loadedDate, 3),
        dateBox(source, 'estimatedArrival', shipment?.estimatedArrivalDate, 3),
        box(source, 'deliveryTerms', deliveryTerms(source), 3),
      ],
    ]),
    cargo(source),
    ...note(source),
    {
      kind: 'text',
      lines: [
        ...ink(words.label('carriageClause')),
        ...ink(words.label(document.toOrder ? 'toOrderClause' : 'waybillClause'), { bold: true }),
      ],
    },
  ];
}

export function transportationStatus(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  return [
    boxes([
      [party(source, 'carrier', 'carrier', 6), party(source, 'consignee', 'consignee', 6)],
      [...identity(source, 'number', 3), references(source, 6)],
      [box(source, 'meansOfTransport', ink(meansOfTransport(source)), 4), ...ports(source, 4)],
      [
        mode(source, 4),
        dateBox(source, 'loadedOn', document.shipment?.loadedDate, 4),
        dateBox(source, 'estimatedArrival', document.shipment?.estimatedArrivalDate, 4),
      ],
    ]),
    {
      kind: 'table',
      columns: [
        { label: label('event'), width: 30 },
        { label: label('time'), width: 30 },
        { label: label('place'), width: 40 },
      ],
      rows: document.events.map((event) => [
        [
          ...ink(words.code(STEPS, event.type), { bold: true }),
          ...words.texts(event.descriptions).flatMap((text) => ink(text)),
        ],
        ink([event.date && words.date(event.date), event.time?.replace('Z', '')].filter(Boolean).join(' ')),
        ink(words.place(event.location)),
      ]),
    },
    ...note(source),
  ];
}

export function receiptAdvice(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const received = document.lines.find((line) => line.receivedDate)?.receivedDate;
  const columns: GoodsColumn[] = [
    { label: label('item'), width: 6, align: 'center', cell: (line) => ink(line.id) },
    { label: label('article'), width: 15, cell: (line) => ink(line.item?.sellersId) },
    { label: label('description'), width: 45, cell: (line) => words.goods(line) },
    {
      label: label('received'),
      width: 17,
      align: 'right',
      cell: (line) => ink(line.quantity && words.quantity(line.quantity), { bold: true }),
    },
    {
      label: label('rejected'),
      width: 17,
      align: 'right',
      cell: (line) => ink(line.rejectedQuantity && words.quantity(line.rejectedQuantity)),
    },
  ];
  return [
    boxes([
      [party(source, 'consignee', 'consignee', 6), party(source, 'shipper', 'consignor', 6)],
      [...identity(source, 'number', 3), dateBox(source, 'receivedOn', received, 2), references(source, 4)],
      [box(source, 'meansOfTransport', ink(meansOfTransport(source)), 4), ...ports(source, 4)],
    ]),
    goodsTable(columns, document.lines),
    ...note(source),
  ];
}

export function certificateOfOrigin(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const invoices = document.references.filter((one) => one.type === 'Invoice');
  const route = [
    words.place(document.shipment?.portOfLoading),
    words.place(document.shipment?.portOfDischarge),
  ].filter(Boolean);
  const columns: GoodsColumn[] = [
    ...goodsColumns(source)
      .slice(0, 4)
      .filter((_, index) => index !== 1),
    {
      label: label('hsCode'),
      width: 12,
      cell: (line) => ink(line.item?.commodityCode, madeField(line, 'hsCode')),
    },
    {
      label: label('origin'),
      width: 13,
      cell: (line) =>
        ink(line.item?.originCountry && words.country(line.item.originCountry), {
          bold: true,
          ...madeField(line, 'originCountry'),
        }),
    },
    { label: label('originCriterion'), width: 13, cell: (line) => ink(line.originCriterion) },
  ];
  const destination = document.shipment?.destinationCountry;
  return [
    boxes([
      [party(source, 'exporter', 'exporter', 7), ...identity(source, 'certificateNumber', 2.5)],
      [
        party(source, 'consignee', 'importer', 7),
        box(source, 'destination', ink(destination && words.country(destination), { bold: true }), 5),
      ],
      [
        box(source, 'routeAndMeans', [...ink(route.join(' → ')), ...ink(meansOfTransport(source))], 7),
        box(
          source,
          'invoiceReference',
          invoices.flatMap((one) =>
            ink(one.issueDate ? words.aside(one.id, words.date(one.issueDate)) : one.id),
          ),
          5,
        ),
      ],
      [mode(source, 7), references(source, 5)],
    ]),
    goodsTable(columns, shipmentLines(source)),
    ...note(source),
    { kind: 'text', lines: ink(label('originClause')) },
  ];
}
