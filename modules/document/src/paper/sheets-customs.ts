import type { LabelKey } from './catalogue/catalogue.ts';
import { charges, declaredIn, exchangeRates, procedure, taxes } from './customs-parts.ts';
import { allPackages, marksOf } from './packages.ts';
import { goodsWithCharges, quantityAndWeight } from './priced-line.ts';
import type { Block, Ink } from './sheet.ts';
import {
  box,
  boxes,
  dateBox,
  deliveryTerms,
  type GoodsColumn,
  goodsTable,
  ink,
  madeAt,
  madeField,
  madeOfAny,
  means,
  mode,
  note,
  party,
  ports,
  references,
  representative,
  type Source,
  sumOf,
} from './sheet-parts.ts';
import { chineseDeclaration } from './sheets-customs-cn.ts';
import { weightFigures } from './weight-figures.ts';

/** One declaration, whichever way the goods go: who, how, from where to where, item by item, tax by tax. */
export function customsDeclaration(source: Source): Block[] {
  const { document, words } = source;
  if (declaredIn(source) === 'CN') return chineseDeclaration(source);
  const shipment = document.shipment;
  const exporting = document.type === 'ExportCustomsDeclaration';
  const value = shipment?.customsValue;
  const country = (code: string | undefined) => ink(code && words.country(code));
  const weight = (field: 'netWeightKg' | 'grossWeightKg') => {
    const value = shipment?.[field];
    const made = madeOfAny(shipment?.lines ?? [], field);
    return ink(value && `${weightFigures(source)(value)} ${words.unit('KGM')}`, made);
  };
  return [
    boxes([
      exporting
        ? [party(source, 'exporter', 'exporter', 6), party(source, 'consignee', 'consignee', 6)]
        : [
            party(source, 'importer', 'importer', 4),
            ...(goesToImporter(source) ? [] : [party(source, 'consignee', 'consignee', 4)]),
            party(source, 'despatcher', 'consignor', 4),
          ],
      representative(source, 12),
      [
        box(source, 'declarationNumber', ink(document.id, { bold: true }), 3),
        dateBox(source, 'cnDeclaredOn', document.issueDate, 3, {}, document.issueTime),
        box(source, 'procedure', procedure(source), 2),
        box(source, 'customs', words.party(document.parties.customs).slice(0, 1), 4),
      ],
      [mode(source, 2), means(source, 4), ...ports(source, 3)],
      [
        box(source, 'departure', country(shipment?.departureCountry), 3),
        box(source, 'destination', country(shipment?.destinationCountry), 3),
        box(source, 'deliveryTerms', deliveryTerms(source), 6),
      ],
      [
        box(source, 'packages', allPackages(source), 2),
        box(source, 'grossWeightTotal', weight('grossWeightKg'), 3),
        box(source, 'netWeightTotal', weight('netWeightKg'), 3),
        ...(exporting ? [box(source, 'invoiceAmount', invoiced(source), 2)] : []),
        box(
          source,
          valueLabel(source),
          ink(value && words.amount(value), { bold: true, ...madeAt(source, 'customsValue') }),
          exporting ? 2 : 4,
        ),
      ],
      charges(source),
      [box(source, 'shippingMarks', ink(marksOf(source).join('  ')), 12)],
      [references(source, 12)],
    ]),
    items(source),
    ...exchangeRates(source),
    ...taxes(source),
    ...note(source),
    { kind: 'text', lines: ink(words.label('declarationClause')) },
  ];
}

/** What an export is worth is stated for statistics (Regulation (EU) 2015/2446, annex B, 99 06); what an import is worth bears duty. */
function valueLabel({ document }: Source): LabelKey {
  return document.type === 'ExportCustomsDeclaration' ? 'statisticalValue' : 'customsValue';
}

/** What the goods are invoiced for, where all of them are in one currency. */
function invoiced({ document, words }: Source): Ink[] {
  const amounts = (document.shipment?.lines ?? []).map(({ lineTotal }) => lineTotal);
  const currencies = new Set(amounts.map((one) => one?.currency));
  const [currency] = currencies;
  const sum = currencies.size === 1 && currency ? sumOf(amounts.map((one) => one?.amount)) : undefined;
  return ink(sum && currency && words.amount({ amount: sum, currency }));
}

/** Whether the importer of record is the one to whom the goods go; under DDP he is the seller. */
function goesToImporter({ document: { parties } }: Source): boolean {
  const name = (of: typeof parties.importer) => of?.names[0]?.text;
  return parties.consignee === undefined || name(parties.consignee) === name(parties.importer);
}

function items(source: Source): Block {
  const { document, words } = source;
  const { label } = words;
  const columns: GoodsColumn[] = [
    { label: label('item'), width: 5, align: 'center', cell: (line) => ink(line.id) },
    {
      label: label('cnCode'),
      width: 12,
      whole: true,
      cell: (line) => ink(line.item?.commodityCode, { bold: true, ...madeField(line, 'hsCode') }),
    },
    { label: label('description'), width: 31, cell: (line) => goodsWithCharges(line, words) },
    {
      label: label('origin'),
      width: 9,
      cell: (line) =>
        ink(
          line.item?.originCountry && words.country(line.item.originCountry),
          madeField(line, 'originCountry'),
        ),
    },
    {
      label: label('quantity'),
      width: 12,
      align: 'right',
      cell: (line) => quantityAndWeight(line, source),
    },
    {
      label: label(valueLabel(source)),
      width: 16,
      align: 'right',
      cell: (line) =>
        ink(line.customsValue && words.amount(line.customsValue), madeField(line, 'customsValue')),
    },
  ];
  return goodsTable(columns, document.shipment?.lines ?? []);
}
