import { addMoney, formatMoney, type Money, parseMoney } from '@tongshang/money';
import type { UblAmount, UblLine } from '@tongshang/ubl';
import { PROCEDURES, TAXES } from './codes.facts.ts';
import type { Block, Ink } from './sheet.ts';
import { ink, type Source } from './sheet-parts.ts';

/**
 * The country whose customs it is made to: where goods leave or arrive, whatever office takes part. An office of another country decides
 * only where the declaration names neither.
 */
export function declaredIn({ document }: Source): string | undefined {
  const { parties, shipment, type } = document;
  const country =
    type === 'ExportCustomsDeclaration' ? shipment?.departureCountry : shipment?.destinationCountry;
  return country ?? parties.customs?.address?.country;
}

/** The procedure as its authority names it. */
export function procedure(source: Source): Ink[] {
  const { document, words } = source;
  const code = document.typeCode ?? '';
  const named = PROCEDURES[`${declaredIn(source) ?? ''} ${code}`] ?? PROCEDURES[code];
  return ink(named ? words.pick(named) : code);
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
