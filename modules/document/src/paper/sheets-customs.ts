import { addMoney, formatMoney, type Money, parseMoney } from '@tongshang/money';
import type { UblAmount, UblLine } from '@tongshang/ubl';
import { PROCEDURES, TAXES } from './codes.facts.ts';
import type { Block, Ink } from './sheet.ts';
import {
  box,
  boxes,
  deliveryTerms,
  type GoodsColumn,
  goodsTable,
  identity,
  ink,
  madeField,
  madeOfAny,
  means,
  mode,
  note,
  party,
  ports,
  references,
  type Source,
} from './sheet-parts.ts';
import { chineseDeclaration } from './sheets-customs-cn.ts';
import { grouped } from './wording.ts';

/** The country whose customs it is made to. */
export function declaredIn({ document }: Source): string | undefined {
  const { parties, shipment, type } = document;
  const other =
    type === 'ExportCustomsDeclaration' ? shipment?.departureCountry : shipment?.destinationCountry;
  return parties.customs?.address?.country ?? other;
}

/** The procedure as its authority names it. */
export function procedure(source: Source): Ink[] {
  const { document, words } = source;
  const code = document.typeCode ?? '';
  const named = PROCEDURES[`${declaredIn(source) ?? ''} ${code}`] ?? PROCEDURES[code];
  return ink(named ? words.pick(named) : code);
}

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
    return ink(value && words.quantity({ value, unit: 'KGM' }), made);
  };
  return [
    boxes([
      [
        exporting ? party(source, 'exporter', 'exporter', 6) : party(source, 'importer', 'importer', 6),
        exporting ? party(source, 'consignee', 'consignee', 6) : party(source, 'despatcher', 'consignor', 6),
      ],
      [
        ...identity(source, 'declarationNumber', 3),
        box(source, 'procedure', procedure(source), 2),
        box(source, 'customs', words.party(document.parties.customs).slice(0, 2), 4),
      ],
      [mode(source, 2), means(source, 4), ...ports(source, 3)],
      [
        box(source, 'departure', country(shipment?.departureCountry), 3),
        box(source, 'destination', country(shipment?.destinationCountry), 3),
        box(source, 'deliveryTerms', deliveryTerms(source), 6),
      ],
      [
        box(source, 'packages', ink(shipment?.packages && grouped(shipment.packages)), 2),
        box(source, 'grossWeightTotal', weight('grossWeightKg'), 3),
        box(source, 'netWeightTotal', weight('netWeightKg'), 3),
        box(source, 'customsValue', ink(value && words.amount(value), { bold: true }), 4),
      ],
      [references(source, 12)],
    ]),
    items(source),
    ...taxes(source),
    ...note(source),
    { kind: 'text', lines: ink(words.label('declarationClause')) },
  ];
}

function items({ document, words }: Source): Block {
  const { label } = words;
  const columns: GoodsColumn[] = [
    { label: label('item'), width: 5, align: 'center', cell: (line) => ink(line.id) },
    {
      label: label('hsCode'),
      width: 12,
      whole: true,
      cell: (line) => ink(line.item?.commodityCode, { bold: true, ...madeField(line, 'hsCode') }),
    },
    { label: label('description'), width: 31, cell: (line) => words.goods(line) },
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
      cell: (line) => [
        ...ink(line.quantity && words.quantity(line.quantity)),
        ...ink(line.netWeightKg && words.quantity({ value: line.netWeightKg, unit: 'KGM' }), {
          muted: true,
          ...madeField(line, 'netWeightKg'),
        }),
      ],
    },
    {
      label: label('customsValue'),
      width: 16,
      align: 'right',
      cell: (line) => ink(line.customsValue && words.amount(line.customsValue)),
    },
  ];
  return goodsTable(columns, document.shipment?.lines ?? []);
}

export function taxes(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const lines = document.shipment?.lines ?? [];
  const levied = lines.flatMap((line) => line.taxes.map((tax) => ({ line, tax })));
  if (levied.length === 0) return [];
  const rows = levied.map(({ line, tax }) => {
    const base = tax.base ? words.amount(tax.base) : tax.baseQuantity && words.quantity(tax.baseQuantity);
    const made = tax.demonstration ? { made: true } : {};
    return [
      ink(line.id),
      ink(words.code(TAXES, tax.type)),
      ink(base),
      ink(tax.rate, made),
      ink(tax.source, { muted: true }),
      ink(words.amount(tax.amount), { bold: true, ...made }),
    ];
  });
  return [
    {
      kind: 'table',
      title: label('duties'),
      columns: [
        { label: label('item'), width: 5, align: 'center' },
        { label: label('tax'), width: 19 },
        { label: label('base'), width: 17, align: 'right' },
        { label: label('rate'), width: 15, align: 'right' },
        { label: label('source'), width: 27 },
        { label: label('amount'), width: 17, align: 'right' },
      ],
      rows,
      foot: [[], ink(label('total'), { bold: true }), [], [], [], totalsOf(lines, source)],
    },
  ];
}

/** One total per currency. */
function totalsOf(lines: readonly UblLine[], { words }: Source): Ink[] {
  const sums = new Map<string, Money>();
  for (const { amount } of lines.flatMap((line) => line.taxes)) {
    const money = moneyOf(amount);
    if (!money) return [];
    const before = sums.get(amount.currency);
    sums.set(amount.currency, before ? addMoney(before, money) : money);
  }
  return [...sums.values()].map((sum) => ({ text: words.amount(formatMoney(sum)), bold: true }));
}

/** Undefined where a foreign document states more decimals than its currency has. */
function moneyOf(amount: UblAmount): Money | undefined {
  try {
    return parseMoney(amount);
  } catch {
    return undefined;
  }
}
