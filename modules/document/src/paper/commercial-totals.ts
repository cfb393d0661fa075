import { addDecimals, formatDecimal, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';
import type { UblAmount, UblCharge, UblTax } from '@tongshang/ubl';
import { amountInWords } from './amount-in-words.ts';
import { chargeName } from './priced-line.ts';
import type { Block, Ink } from './sheet.ts';
import { ink, madeAmount, type Source } from './sheet-parts.ts';

/** Subtotal, charges and allowances where there are any, then the total with its delivery term. */
export function totals(source: Source): Block[] {
  const { document, words } = source;
  const payable = document.totals?.payable;
  if (!payable) return [];
  const { lineExtension } = document.totals ?? {};
  const charges = document.charges.map((one) => ({
    label: named(one, words),
    value: { text: `${one.charge ? '' : '−'}${words.amount(one.amount)}` },
  }));
  const more = [
    ...charges,
    ...taxRows(source),
    ...(document.totals?.rounding && /[1-9]/.test(document.totals.rounding.amount)
      ? [{ label: words.label('rounding'), value: { text: words.amount(document.totals.rounding) } }]
      : []),
  ];
  const code = document.deliveryTerms?.code;
  const terms = [code, words.placeName(document.deliveryTerms?.place)].filter(Boolean).join(' ');
  const paid = prepaidRows(source);
  const made = madeOfGoods(source);
  const total = beforePrepaid(payable, document.totals?.prepaid);
  // In words stands what is to be paid; nothing, where nothing is.
  const written = /[1-9]/.test(payable.amount) ? amountInWords(payable, words.language) : undefined;
  const inWords = words.label(paid.length > 0 ? 'amountDueInWords' : 'amountInWords');
  return [
    {
      kind: 'totals',
      rows: [
        ...(more.length > 0 && lineExtension
          ? [{ label: words.label('subtotal'), value: { text: words.amount(lineExtension), ...made } }]
          : []),
        ...more,
        {
          label: terms ? words.label('totalFor', { terms }) : words.label('total'),
          value: { text: words.amount(total), bold: true, ...made },
        },
        ...paid,
        ...(paid.length > 0
          ? [{ label: words.label('amountDue'), value: { text: words.amount(payable), bold: true, ...made } }]
          : []),
      ],
    },
    ...(written ? [{ kind: 'text' as const, label: inWords, lines: ink(written, made) }] : []),
    ...taxReasons(source),
  ];
}

/** What follows from lines that are made up is, too; a tax that an order states is not, whatever was answered about it. */
function madeOfGoods({ document: { lines } }: Source): Pick<Ink, 'made'> {
  return lines.some((line) => madeAmount(line).made) ? { made: true } : {};
}

/** `Discount 3%`: with the per cent where it is stated as one. */
function named(charge: UblCharge, words: Source['words']): string {
  const { percent } = charge;
  return [chargeName(charge, words), percent && words.rate(`${percent} %`)].filter(Boolean).join(' ');
}

/** What was paid before: each payment with its day, and what else the totals call prepaid. */
function prepaidRows({ document, words }: Source) {
  const { prepayments, totals } = document;
  const row = (label: string, amount: UblAmount) => ({ label, value: { text: `−${words.amount(amount)}` } });
  if (!totals?.prepaid || totals.prepaid.currency !== totals.payable?.currency) return [];
  const { currency } = totals.prepaid;
  const known = prepayments.filter(({ amount }) => amount.currency === currency);
  const sum = known.reduce((sofar, { amount }) => addDecimals(sofar, parseDecimal(amount.amount)), ZERO);
  const rest = formatDecimal(subtractDecimals(parseDecimal(totals.prepaid.amount), sum));
  return [
    ...known.map(({ amount, receivedDate }) =>
      row(
        receivedDate
          ? words.label('prepaidOn', { day: words.date(receivedDate) })
          : words.label('prepaidBefore'),
        amount,
      ),
    ),
    ...(/[1-9]/.test(rest) ? [row(words.label('prepaid'), { amount: rest, currency })] : []),
  ];
}

/** What a paper comes to before what was prepaid came off. */
function beforePrepaid(payable: UblAmount, prepaid: UblAmount | undefined): UblAmount {
  if (!prepaid || payable.currency !== prepaid.currency) return payable;
  const sum = addDecimals(parseDecimal(payable.amount), parseDecimal(prepaid.amount));
  return { ...payable, amount: formatDecimal(sum) };
}

/** The tax by category where the document splits it so, else in one. */
function taxRows(source: Source) {
  const { document, words } = source;
  const { taxes, taxTotal } = document;
  const made = madeOfGoods(source);
  const row = (label: string, amount: UblAmount) => ({
    label,
    value: { text: words.amount(amount), ...made },
  });
  const named = taxes.filter(({ category }) => category !== undefined);
  if (named.length === 0) return taxTotal ? [row(words.label('taxes'), taxTotal)] : [];
  const { taxExclusive, lineExtension } = document.totals ?? {};
  const without = taxExclusive?.amount === lineExtension?.amount ? undefined : taxExclusive;
  return [
    ...(without ? [row(words.label('withoutTax'), without)] : []),
    ...named.map((tax) => row(taxLabel(tax, words), tax.amount)),
  ];
}

/** `VAT 19 % on EUR 1,035.00`; another tax as it is named. */
function taxLabel({ type, category, rate, base, amount }: UblTax, words: Source['words']): string {
  const isVat = type === 'VAT' && words.known('vatCategories', category) !== undefined;
  const tax = isVat
    ? words.code('vatCategories', category)
    : [type ?? words.label('taxes'), category].filter(Boolean).join(' ');
  const shown = isVat && category !== 'S' ? '' : (rate ?? '');
  if (base && shown === '' && /^0*(?:\.0*)?$/.test(amount.amount)) {
    return words.label('noTaxOn', { tax, base: words.amount(base) });
  }
  return base
    ? words
        .label('taxOn', { tax, rate: shown, base: words.amount(base) })
        .replace(/ {2,}/g, ' ')
        .replace(' （', '（')
    : [tax, shown].filter(Boolean).join(' ');
}

/** Why no tax is charged, in the language of the paper where it is a reason of ours, else as it is written. */
function taxReasons({ document, words }: Source): Block[] {
  const reasons = document.taxes.flatMap(({ exemption }) => {
    return (exemption?.reason && words.exemption(exemption.reason)) ?? exemption?.code ?? [];
  });
  const lines = [...new Set(reasons)].flatMap((text) => ink(text));
  return lines.length > 0 ? [{ kind: 'text', label: words.label('taxReason'), lines }] : [];
}
