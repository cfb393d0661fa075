import { isMemberState } from '@tongshang/country';
import {
  addDecimals,
  addMoney,
  formatDecimal,
  formatMoney,
  type Money,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import type { UblAmount, UblDeclaredCharge, UblLine, UblTax } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import { chargeName } from './priced-line.ts';
import type { Block, Box, Ink } from './sheet.ts';
import { box, boxes, ink, madeAt, type Source } from './sheet-parts.ts';

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
  const country = declaredIn(source) ?? '';
  const known = words.known('procedures', `${country} ${code}`);
  const ofUnion = isMemberState(country) ? words.known('procedures', `EU ${code}`) : undefined;
  return ink(known ?? ofUnion ?? words.code('procedures', code));
}

export function taxes(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const lines = document.shipment?.lines ?? [];
  const levied = lines.flatMap((line) => line.taxes.map((tax) => ({ line, tax })));
  if (levied.length === 0) return [];
  // Each law once, below: the rows name it by its number.
  const sources = [...new Set(levied.flatMap(({ tax }) => tax.source ?? []))];
  const noteOf = (of: string) => String(sources.indexOf(of) + 1);
  const rows = levied.map(({ line, tax }) => {
    const base = tax.base ? words.amount(tax.base) : tax.baseQuantity && words.quantity(tax.baseQuantity);
    return [
      ink(line.id),
      ink(words.code('taxes', tax.type)),
      ink(base, tax.demonstrationBase ? { made: true } : {}),
      ink(tax.rate && rateOf(tax, source), tax.demonstration ? { made: true } : {}),
      ...(sources.length > 0 ? [ink(tax.source && noteOf(tax.source), { muted: true })] : []),
      ink(words.amount(tax.amount), { bold: true, ...madeTax(tax) }),
    ];
  });
  return [
    {
      kind: 'table',
      title: label('duties'),
      columns: [
        { label: label('item'), width: 5, align: 'center' },
        { label: label('tax'), width: 27 },
        { label: label('base'), width: 20, align: 'right' },
        { label: label('rate'), width: 20, align: 'right' },
        ...(sources.length > 0
          ? [{ label: label('source'), width: 8, align: 'center' as const, whole: true as const }]
          : []),
        { label: label('amount'), width: 20, align: 'right' },
      ],
      rows,
      foot: [
        ...[[], ink(label('total'), { bold: true }), [], []],
        ...(sources.length > 0 ? [[]] : []),
        totalsOf(lines, source),
      ],
    },
    ...(sources.length > 0
      ? [
          {
            kind: 'text' as const,
            lines: sources.map((of) => ({
              text: `${noteOf(of)}. ${words.ruleSource(of)}`,
              muted: true,
            })),
          },
        ]
      : []),
  ];
}

/**
 * A tariff that knows no rate but nothing writes `free`; value added tax of nothing is a rate of zero, which is no exemption, and so is the
 * duty on what leaves a country or enters China.
 */
function rateOf({ type, rate = '' }: UblTax, source: Source): string {
  const isZero =
    type === 'vat' || source.document.type === 'ExportCustomsDeclaration' || declaredIn(source) === 'CN';
  return source.words.rate(isZero && rate === 'free' ? '0 %' : rate);
}

/** An amount is made up with its rate, and with what the rate is applied to. */
function madeTax({ demonstration, demonstrationBase }: UblTax): Pick<Ink, 'made'> {
  return demonstration || demonstrationBase ? { made: true } : {};
}

/** The rates by which prices were put into the currency of the tariff, each with where it comes from; a box, or nothing. */
export function exchangeRates(source: Source): Block[] {
  const { document, words } = source;
  // As the language of the paper calls currencies in a column of their own.
  const nameOf = (code: string) => (declaredIn(source) === 'CN' ? words.currency(code) : code);
  const rates = new Map(
    (document.shipment?.lines ?? []).flatMap(({ exchangeRate: one }) =>
      one ? [[`${one.from}/${one.to}`, one] as const] : [],
    ),
  );
  const lines = [...rates].flatMap(([pair, { from, to, rate, source: of, date }]) => [
    ...ink(
      `1 ${nameOf(from)} = ${words.number(rate)} ${nameOf(to)}`,
      madeAt(source, `exchangeRates/${pair}`),
    ),
    ...ink(
      of && date
        ? words.aside(words.ruleSource(of), words.date(date))
        : of
          ? words.ruleSource(of)
          : date && words.date(date),
      { muted: true },
    ),
  ]);
  return lines.length > 0 ? [boxes([[box(source, 'exchangeRate', lines, 12)]])] : [];
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
  const made = lines.flatMap((line) => line.taxes).some((tax) => madeTax(tax).made);
  return [...sums.values()].flatMap((sum) =>
    ink(words.amount(formatMoney(sum)), { bold: true, ...(made ? { made } : {}) }),
  );
}

/** Undefined where a foreign document states more decimals than its currency has. */
/** Undefined where it is no sum of a currency that is known. */
export function moneyOf(amount: UblAmount): Money | undefined {
  try {
    return parseMoney(amount);
  } catch {
    return undefined;
  }
}

const signed = ({ amount, currency }: UblAmount, words: Source['words']): string =>
  amount.startsWith('-')
    ? `−${words.amount({ amount: amount.slice(1), currency })}`
    : words.amount({ amount, currency });

const CHARGES = [
  ['cnFreight', 'freight'],
  ['cnInsurance', 'insurance'],
  ['cnOther', 'other'],
] as const satisfies readonly (readonly [LabelKey, string])[];

/**
 * Freight, insurance and other charges, as far as they are declared; other ones in one sum, each part of it named.
 * @param presumed insurance that nobody stated and the customs value has
 * @param beside what the lines add to their prices, negative where they deduct it
 */
export function charges(
  source: Source,
  {
    presumed,
    beside,
  }: { readonly presumed?: UblAmount | undefined; readonly beside?: UblAmount | undefined } = {},
): Box[] {
  const { document, words } = source;
  return CHARGES.map(([label, reason]) => {
    const declared = (document.shipment?.charges ?? []).filter((one) => one.reason === reason);
    const amounts = [...declared.map(signedAmount), ...(reason === 'other' && beside ? [beside] : [])];
    const made = madeAt(source, `charges/${reason}`);
    return box(
      source,
      label,
      [
        ...together(amounts).flatMap((one) => ink(signed(one, words), made)),
        ...(reason === 'insurance' && presumed
          ? ink(words.aside(words.amount(presumed), '3‰'), madeAt(source, 'customsValue'))
          : []),
        ...(reason === 'other' ? declared.flatMap((one) => part(one, words, made)) : []),
      ],
      4,
    );
  });
}

/** One part of other charges, by what it is. */
function part(one: UblDeclaredCharge, words: Source['words'], made: Pick<Ink, 'made'>): Ink[] {
  const { charge, reasonCode, name } = one;
  if (reasonCode === undefined && name === undefined) return [];
  const known = words.known('valueParts', reasonCode);
  return ink(
    `${known ?? chargeName({ charge, reasonCode, reason: name }, words)} ${signed(signedAmount(one), words)}`,
    // What the order charges is never made up; what the value counts beside it is made up as that.
    { muted: true, ...(known === undefined ? {} : made) },
  );
}

const signedAmount = ({ charge, amount }: UblDeclaredCharge): UblAmount =>
  charge ? amount : { ...amount, amount: `-${amount.amount}` };

/** In one sum where all are in one currency: the form has one figure. */
function together(all: readonly UblAmount[]): readonly UblAmount[] {
  const [first] = all;
  if (!first || all.some(({ currency }) => currency !== first.currency)) return all;
  const sum = all.map(({ amount }) => parseDecimal(amount)).reduce(addDecimals, ZERO);
  return [{ ...first, amount: formatDecimal(sum) }];
}
