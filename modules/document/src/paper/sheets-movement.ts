import type { UblDocument } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import { allPackages } from './packages.ts';
import type { Block } from './sheet.ts';
import {
  box,
  boxes,
  goodsTable,
  identity,
  ink,
  mode,
  note,
  party,
  references,
  type Source,
} from './sheet-parts.ts';
import { priceTable } from './sheets-commercial.ts';
import { goodsColumns } from './sheets-goods.ts';
import { weightFigures } from './weight-figures.ts';

const TITLES: Readonly<Record<string, readonly [invoice: LabelKey, list: LabelKey]>> = {
  ReturnClaim: ['returnInvoice', 'returnPackingList'],
  ReplacementClaim: ['replacementInvoice', 'replacementPackingList'],
};

/** What the papers of goods of a claim are called: by what the claim among their references is for. */
export function movementTitle({ type, references: named }: UblDocument): LabelKey | undefined {
  if (type !== 'CustomsInvoice' && type !== 'MovementPackingList') return undefined;
  const titles = named.map((one) => TITLES[one.type ?? '']).find((one) => one !== undefined);
  return titles?.[type === 'CustomsInvoice' ? 0 : 1];
}

function packing(source: Source): Block {
  const { document, words } = source;
  const { grossWeightKg, netWeightKg } = document.shipment ?? {};
  const [carrier] = words.party(document.parties.carrier);
  const kilograms = weightFigures(source);
  return boxes([
    [
      box(source, 'packages', allPackages(source), 2),
      box(source, 'netWeight', ink(netWeightKg && kilograms(netWeightKg)), 2),
      box(source, 'grossWeight', ink(grossWeightKg && kilograms(grossWeightKg)), 2),
      box(source, 'carrier', ink(carrier?.text), 4),
      mode(source, 2),
    ],
  ]);
}

/** An invoice of goods for which nobody pays: what they are worth to customs, and that nothing is due. */
export function customsInvoice(source: Source): Block[] {
  const { document, words } = source;
  const { lineExtension, payable } = document.totals ?? {};
  return [
    boxes([
      [
        party(source, 'exporter', 'accountingSupplier', 6),
        party(source, 'consignee', 'accountingCustomer', 6),
      ],
      [...identity(source, 'invoiceNumber', 3), references(source, 6)],
    ]),
    priceTable(source),
    {
      kind: 'totals',
      rows: [
        ...(lineExtension
          ? [{ label: words.label('customsOnly'), value: { text: words.amount(lineExtension), bold: true } }]
          : []),
        ...(payable
          ? [{ label: words.label('nothingDue'), value: { text: words.amount(payable), bold: true } }]
          : []),
      ],
    },
    packing(source),
    ...note(source),
  ];
}

export function movementPackingList(source: Source): Block[] {
  return [
    boxes([
      [party(source, 'despatcher', 'consignor', 6), party(source, 'consignee', 'consignee', 6)],
      [...identity(source, 'number', 3), references(source, 6)],
    ]),
    goodsTable(goodsColumns(source), source.document.lines),
    packing(source),
    ...note(source),
  ];
}
