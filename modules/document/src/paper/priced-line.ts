import { pricePerPiece, type UblCharge, type UblLine } from '@tongshang/ubl';
import { isForeign } from './language-of-text.ts';
import type { Ink } from './sheet.ts';
import { ink, madeField, type Source } from './sheet-parts.ts';
import { weightFigures } from './weight-figures.ts';

/** What is added to a line or taken from it: `Volume discount −EUR 16.61`. */
export function chargeText(one: UblCharge, words: Source['words']): string {
  return `${chargeName(one, words)} ${one.charge ? '+' : '−'}${words.amount(one.amount)}`;
}

type NamedCharge = {
  readonly charge: boolean;
  readonly reason?: string | undefined;
  readonly reasonCode?: string | undefined;
};

/**
 * As it is worded; as its code is called, where nobody worded it, or in another language than that of the paper: then with the words of who
 * did beside it, unless these are but that name.
 */
export function chargeName({ charge, reason, reasonCode }: NamedCharge, words: Source['words']): string {
  const table = charge ? 'chargeReasons' : 'allowanceReasons';
  const known = words.known(table, reasonCode);
  if (reason === undefined) return known ?? words.label(charge ? 'charge' : 'allowance');
  const own = words.own(reason);
  if (known === undefined || own !== reason || !isForeign(reason, words.language)) return own;
  return words.isNamed(table, reasonCode, reason) ? known : words.aside(known, reason);
}

/**
 * The price of a line, with the gross price and the quantity it is for where those are stated. Where a note bills or credits no quantity, by how much the
 * price of each changed, and of how many.
 */
export function unitPrice(line: UblLine, words: Source['words']): Ink[] {
  const price = line.unitPrice;
  if (!price) return [];
  const made = madeField(line, 'unitPrice');
  const per = price.baseQuantity;
  const each = line.quantity || !per ? undefined : pricePerPiece(price.amount, per.value);
  if (per && each !== undefined)
    return [
      ...ink(words.digits({ ...price, amount: each }), made),
      ...ink(`× ${words.quantity(per)}`, { muted: true }),
    ];
  const several = per && !/^1(?:\.0+)?$/.test(per.value);
  const gross = price.charges?.find(({ charge }) => !charge)?.base;
  return [
    ...ink(words.digits(price), made),
    ...(gross
      ? ink(`${words.digits({ ...gross, currency: price.currency })} ${words.label('grossPrice')}`, {
          muted: true,
        })
      : []),
    ...(several ? ink(`${words.label('per')} ${words.quantity(per)}`, { muted: true }) : []),
  ];
}

/** The quantity of a declared line, and its net weight beneath. */
export function quantityAndWeight(line: UblLine, source: Source): Ink[] {
  const { words } = source;
  const net = line.netWeightKg && weightFigures(source)(line.netWeightKg);
  return [
    ...ink(line.quantity && words.quantity(line.quantity), madeField(line, 'quantity')),
    ...ink(net && `${net} ${words.unit('KGM')}`, {
      muted: true,
      ...madeField(line, 'netWeightKg'),
    }),
  ];
}

/** The goods of a declared item, and what is added to and taken from their price. */
export function goodsWithCharges(line: UblLine, words: Source['words']): Ink[] {
  return [
    ...words.goods(line),
    ...line.charges.flatMap((one) => ink(chargeText(one, words), { muted: true })),
  ];
}
