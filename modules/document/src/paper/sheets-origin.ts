import { ORIGIN_FORMS, originFormOf, type UblLine } from '@tongshang/ubl';
import { allPackages, marksOf } from './packages.ts';
import type { Block, Box, Ink } from './sheet.ts';
import {
  box,
  boxes,
  type GoodsColumn,
  goodsTable,
  identity,
  ink,
  madeField,
  madeOfAny,
  madeTerm,
  meansInk,
  mode,
  note,
  party,
  references,
  type Source,
} from './sheet-parts.ts';
import { goodsColumns, shipmentLines } from './sheets-goods.ts';
import { weightFigures } from './weight-figures.ts';
import { isMadeProof } from './wording.ts';

export function certificateOfOrigin(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const invoices = document.references.filter((one) => one.type === 'Invoice');
  const route = [
    words.place(document.shipment?.portOfLoading),
    words.place(document.shipment?.portOfDischarge),
  ].filter(Boolean);
  const made = { ...madeTerm(source, 'portOfLoading'), ...madeTerm(source, 'portOfDischarge') };
  const columns: GoodsColumn[] = [
    ...goodsColumns(source)
      .slice(0, 4)
      .filter((_, index) => index !== 1),
    {
      label: label('hsCode'),
      width: 12,
      whole: true,
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
    {
      label: label('originCriterion'),
      width: 13,
      cell: (line) => criterion(source, line),
    },
  ];
  const destination = document.shipment?.destinationCountry;
  const form = originFormOf(document.certificate?.type);
  return [
    boxes([
      [
        party(source, 'exporter', 'exporter', 7),
        ...identity(source, form ? 'number' : 'certificateNumber', 2.5),
      ],
      [
        party(source, 'consignee', 'importer', 7),
        box(source, 'destination', ink(destination && words.country(destination), { bold: true }), 5),
      ],
      [
        box(source, 'routeAndMeans', [...ink(route.join(' → '), made), ...meansInk(source)], 7),
        box(
          source,
          'invoiceReference',
          invoices.flatMap((one) =>
            ink(one.issueDate ? words.aside(one.id, words.date(one.issueDate)) : one.id),
          ),
          5,
        ),
      ],
      [mode(source, 3), ...packed(source), references(source, 5)],
      [box(source, 'shippingMarks', ink(marksOf(source).join('  ')), 12)],
    ]),
    goodsTable(columns, shipmentLines(source)),
    ...note(source),
    {
      kind: 'text',
      lines: ink(
        label(
          form !== undefined && ORIGIN_FORMS[form].by === 'applied' ? 'originApplication' : 'originClause',
        ),
      ),
    },
  ];
}

/** How many packages, and what they weigh. */
function packed(source: Source): Box[] {
  const { document, words } = source;
  const { grossWeightKg: gross } = document.shipment ?? {};
  return [
    box(source, 'packages', allPackages(source), 2),
    box(
      source,
      'grossWeightTotal',
      ink(
        gross && `${weightFigures(source)(gross)} ${words.unit('KGM')}`,
        madeOfAny(shipmentLines(source), 'grossWeightKg'),
      ),
      2,
    ),
  ];
}

/** As the rules write it, with what it means: `CTH`, change of tariff heading; `RVC 40`. */
function criterion({ words }: Source, { originCriterion: code, descriptions }: UblLine): Ink[] {
  const [, kind = ''] = /^([A-Z]+)/.exec(code ?? '') ?? [];
  const made = descriptions.some(isMadeProof) ? { made: true as const } : {};
  return [...ink(code, { bold: true, ...made }), ...ink(words.known('criteria', kind), { muted: true })];
}
