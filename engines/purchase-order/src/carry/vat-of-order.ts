import { addMoney, formatMoney, type Money, money, parseMoney, type WireMoney } from '@tongshang/money';
import type { AllowanceCharge, TaxCategory } from '@tongshang/trade-facts';
import {
  decideVat,
  type Supply,
  taxedCharges,
  type VatFacts,
  vatBreakdown,
  vatFactsOfSupply,
} from '@tongshang/vat';
import { lineTotalsOf } from '../check-sums.ts';
import type { OrderParty, PurchaseOrder } from '../schema.ts';
import type { Countries } from './understand-place.ts';

/** Categories with their rates, and the tax they come to. */
type VatFigures = {
  /** UN/EDIFACT 5305 with the rate in per cent: `S 20 %`, `O`; empty where only an amount is stated. */
  readonly categories: string;
  /** Absent where the order states categories and no amount. */
  readonly amount?: WireMoney;
};

/** `2.00 EUR (S 20 %)` */
export function vatFiguresInText({ categories, amount }: VatFigures): string {
  return [amount && `${amount.amount} ${amount.currency}`, categories && `(${categories})`]
    .filter(Boolean)
    .join(' ');
}

export type VatDifference = { readonly stated: VatFigures; readonly reckoned: VatFigures };

/** What of the terms is known when an order is looked at: rule, place, ports, and where an enquiry would have the goods. */
type TermsOfSupply = Pick<Supply, 'incoterm' | 'place' | 'portOfLoading' | 'portOfDischarge' | 'destination'>;

/**
 * Whether an order states other VAT than the law puts on a supply between its two sides: another category or rate, or, where it states an
 * amount alone, another amount. Undefined where they agree, where the order says nothing of VAT, or where what it says does not decide it.
 */
export function vatDifference(
  order: PurchaseOrder,
  terms: TermsOfSupply,
  countries: Countries,
): VatDifference | undefined {
  const taxes = (order.taxes ?? []).filter(({ scheme }) => isVat(scheme));
  const categories = statedCategories(order, taxes);
  if (taxes.length === 0 && categories.length === 0) return undefined;
  const answer = decideVat(factsOf(order, terms, countries));
  if (answer.is === 'unknown') return undefined;
  const reckoned = formatMoney(vatOn(order, answer.tax));
  const stated = taxes.length > 0 ? formatMoney(sumOf(taxes, order.currency)) : undefined;
  const isSame =
    categories.length > 0
      ? categories.every((one) => isSameRate(one, answer.tax))
      : stated?.amount === reckoned.amount;
  if (isSame) return undefined;
  return {
    stated: { categories: named(categories), ...(stated ? { amount: stated } : {}) },
    reckoned: { categories: named([answer.tax]), amount: reckoned },
  };
}

type Category = Pick<TaxCategory, 'category' | 'percent'>;

const isVat = (scheme: string | undefined): boolean => scheme === undefined || scheme === 'VAT';

/** What the taxes say, else what lines and charges say. */
function statedCategories(order: PurchaseOrder, taxes: NonNullable<PurchaseOrder['taxes']>): Category[] {
  const said = taxes.flatMap(({ category, percent }) =>
    category === undefined ? [] : [{ category, ...(percent === undefined ? {} : { percent }) }],
  );
  if (said.length > 0) return said;
  const taxed = [...order.lines, ...(order.charges ?? [])];
  return taxed.flatMap(({ tax }) => (tax && isVat(tax.scheme) ? [tax as Category] : []));
}

/** A category that has no rate is the same with zero. */
const isSameRate = (one: Category, other: Category): boolean =>
  one.category === other.category && Number(one.percent ?? 0) === Number(other.percent ?? 0);

const named = (categories: readonly Category[]): string =>
  [
    ...new Set(categories.map(({ category, percent }) => (percent ? `${category} ${percent} %` : category))),
  ].join(', ');

/**
 * As the trade that the order becomes has them. Where nothing says where the goods start or end, they are taken to go from the seller to the
 * buyer: what follows is asked, never put on a trade.
 */
function factsOf(order: PurchaseOrder, terms: TermsOfSupply, { seller, buyer }: Countries): VatFacts {
  const facts = vatFactsOfSupply(
    {
      ...terms,
      ...(order.deliverTo ? { deliverTo: order.deliverTo } : {}),
      seller: sideOf(order.seller, seller),
      buyer: sideOf(order.buyer, buyer),
    },
    // What the order has at another rate than the standard one is asked about.
    { rating: 'standard' },
  );
  return { goodsFrom: facts.seller.country, goodsTo: facts.buyer.country, ...facts };
}

const sideOf = (party: OrderParty | undefined, country: string): Supply['seller'] => ({
  country,
  ...(party?.address ? { address: party.address } : {}),
  ...(party?.taxId === undefined ? {} : { taxId: party.taxId }),
});

function vatOn(order: PurchaseOrder, tax: TaxCategory): Money {
  const { currency, charges = [] } = order;
  const goods = lineTotalsOf(order).map((amount) => ({ amount, tax }));
  const beside = charges.map((charge) => ({ ...charge, tax })) as readonly AllowanceCharge[];
  return sumOf(vatBreakdown([...goods, ...taxedCharges(beside, tax)], currency), currency);
}

const sumOf = (taxes: readonly { readonly amount: WireMoney }[], currency: string): Money =>
  taxes.map(({ amount }) => parseMoney(amount)).reduce(addMoney, money(0n, currency));
