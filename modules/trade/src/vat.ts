import { formatMoney, parseMoney } from '@tongshang/money';
import { inWords } from '@tongshang/refusal';
import { reckon, type TaxCategory, type Trade, type TradeSums, type VatSaid } from '@tongshang/trade-facts';
import {
  checkVatNumber,
  decideVat,
  isSellerRegistered,
  mayBeTaxed,
  type Supply,
  taxedCharges,
  VAT_FACT_TEXTS,
  type VatAnswer,
  type VatFactName,
  type VatFacts,
  vatBreakdown,
  vatFactsOfSupply,
  vatNumberOf,
} from '@tongshang/vat';
import { type LineInput, type Priced, priceLines, type SumsInput } from './lines.ts';
import { factsOf } from './progress.ts';
import { refuse } from './vat-refusals.ts';

/** What is said of the VAT of a supply, beside what the trade shows. */
export type VatInput = VatSaid;

/**
 * The facts on which VAT hangs, as far as the trade and who asks know them. What was said when the taxes of the trade were reckoned goes on
 * until something else is said.
 * @throws VAT_NUMBER_MALFORMED, VAT_NUMBER_CHECK_DIGIT (of a number that is new)
 */
export function vatFactsOf(trade: Trade, said: VatInput = {}): VatFacts {
  const { sellerVatNumber: _s, buyerVatNumber: _b, ...more } = { ...trade.sums?.vat, ...said };
  const { terms, particulars } = trade;
  const consignment = factsOf(trade, 'shipped')[0]?.details.consignment;
  const loaded = consignment?.placeOfReceipt ?? consignment?.portOfLoading;
  const destination = factsOf(trade, 'enquired')[0]?.details.destination;
  return vatFactsOfSupply(
    {
      ...{ incoterm: terms.incoterm, place: terms.place },
      ...(terms.portOfLoading ? { portOfLoading: terms.portOfLoading } : {}),
      ...(terms.portOfDischarge ? { portOfDischarge: terms.portOfDischarge } : {}),
      ...(loaded ? { loaded } : {}),
      ...(consignment?.placeOfDelivery ? { delivered: consignment.placeOfDelivery } : {}),
      ...(destination ? { destination } : {}),
      ...(particulars?.deliverTo ? { deliverTo: particulars.deliverTo } : {}),
      seller: sideOf(trade, 'seller', said),
      buyer: sideOf(trade, 'buyer', said),
    },
    { ...lowValueOf(trade), ...more },
  );
}

/** GBP 135 in pence (VATA 1994, s. 7AA(1)(d)). */
const LOW_VALUE = 13_500n;
/** What bears an excise duty there, by HS: alcohol, tobacco, mineral oils. */
const EXCISE = /^(220[3-8]|24|2710)/;

/** Of a trade in pounds: whether all its goods are worth no more than a small consignment; their price is their intrinsic value, freight stated apart is none of it. */
function lowValueOf({ lines, terms }: Trade): Pick<VatInput, 'lowValue'> {
  if (terms.currency !== 'GBP' || lines.length === 0) return {};
  const value = lines.reduce((sum, { lineTotal }) => sum + parseMoney(lineTotal).amount, 0n);
  return { lowValue: value <= LOW_VALUE && lines.every(({ hsCode = '' }) => !EXCISE.test(hsCode)) };
}

function sideOf(trade: Trade, side: 'seller' | 'buyer', said: VatInput): Supply['seller'] {
  const field = `${side}VatNumber` as const;
  const before = trade.sums?.vat?.[field];
  const number = said[field] ?? before;
  const party = trade.parties.find(({ role }) => role === side);
  return {
    country: party?.country ?? '',
    ...(party?.address ? { address: party.address } : {}),
    ...(party?.taxId === undefined ? {} : { taxId: party.taxId }),
    ...(number === undefined ? {} : { vatNumbers: saidNumbers(number, number !== before, `vat/${field}`) }),
  };
}

function saidNumbers(said: string, isEntered: boolean, place: string): readonly string[] {
  if (said === '') return [];
  const number = vatNumberOf(said);
  if (number === undefined) throw refuse('VAT_NUMBER_MALFORMED', { number: said }, place);
  if (isEntered && checkVatNumber(number) === 'check-digit')
    throw refuse('VAT_NUMBER_CHECK_DIGIT', { number: said }, place);
  return [number];
}

/**
 * Prices lines with the VAT that the law puts on them: every line and charge in its category, the tax by category and rate. A category
 * that a line states stays, unless it is the one that was reckoned before; a tax that is stated stays, if it is what the law comes to.
 * @param before the trade with the terms of the offer that is answered
 * @throws VAT_UNDECIDED (what must be known), VAT_NUMBER_MALFORMED, VAT_NUMBER_CHECK_DIGIT, VAT_STATED_DIFFERS, and what `priceLines` refuses
 */
export function priceWithVat(
  trade: Trade,
  said: VatInput,
  inputs: readonly LineInput[],
  given: SumsInput = {},
  before: Trade = trade,
): Priced {
  // What was stated of the lines before does not change what they are worth.
  const { lines: bare } = priceLines(inputs, trade.terms.currency);
  const answer = decideVat(vatFactsOf({ ...trade, lines: bare }, said));
  if (answer.is === 'unknown')
    throw refuse(
      'VAT_UNDECIDED',
      inWords('missing', answer.missing.join(', '), unknownInWords(answer.missing)),
      'vat',
    );
  const { currency } = trade.terms;
  const anew = taxingAnew(before, answer.tax);
  const taxed = inputs.map(anew);
  const { taxes: stated, vat: _before, ...sums } = given;
  const vat = { ...trade.sums?.vat, ...said };
  const charges = sums.charges?.map(anew);
  const { payable: _payable, ...priced } = sums;
  const { lines } = priceLines(taxed, currency, { sums: priced });
  const taxes = vatOf(lines, { ...priced, ...(charges ? { charges } : {}) }, currency, answer.tax);
  if (stated) requireSame(stated, taxes, currency);
  return priceLines(taxed, currency, {
    sums: { ...sums, ...(charges ? { charges } : {}), taxes: stated ?? taxes, vat },
  });
}

type Taxed = { readonly tax?: TaxCategory };

/** Puts a tax on what states none, and in the place of the one that was reckoned before. */
function taxingAnew(before: Trade, tax: TaxCategory): <T extends Taxed>(one: T) => T & { tax: TaxCategory } {
  const reckoned = reckonedTaxOf(before);
  return (one) => {
    const isStated = one.tax !== undefined && !(reckoned && isSameRate(one.tax, reckoned));
    return { ...one, tax: isStated && one.tax ? one.tax : tax };
  };
}

/** What the law put on a trade when its taxes were reckoned; undefined where they were stated, or there are none. */
function reckonedTaxOf(trade: Trade): Partial<TaxCategory> | undefined {
  const { taxes = [], vat } = trade.sums ?? {};
  if (!vat) return undefined;
  if (taxes.length === 1) return taxes[0];
  const answer = decideVat(vatFactsOf(trade));
  return answer.is === 'known' ? answer.tax : undefined;
}

/**
 * What must be known before an invoice of a registered seller can state how VAT treats the supply; nothing where the order states its taxes,
 * where the law says it, or where no statement is due.
 */
export function openVatFacts(trade: Trade): readonly VatFactName[] {
  if (trade.sums?.taxes || trade.lines.some(({ tax }) => tax)) return [];
  const facts = vatFactsOf(trade);
  const answer = decideVat(facts);
  return answer.is === 'unknown' && isSellerRegistered(facts) ? answer.missing : [];
}

/**
 * What is not known of the VAT of a supply that the European Union or the United Kingdom may tax, whoever sells: its invoice states no tax, and says
 * that. Nothing where the order states its taxes, or the law says it.
 */
export function undecidedVatFacts(trade: Trade): readonly VatFactName[] {
  if (trade.sums?.taxes || trade.lines.some(({ tax }) => tax)) return [];
  const facts = vatFactsOf(trade);
  const answer = decideVat(facts);
  return answer.is === 'unknown' && mayBeTaxed(facts) ? answer.missing : [];
}

const isSameRate = (a: Partial<TaxCategory>, b: Partial<TaxCategory>): boolean =>
  a.category === b.category && Number(a.percent ?? 0) === Number(b.percent ?? 0);

/** Facts on which VAT hangs, by what they are called. */
export function unknownInWords(missing: readonly VatFactName[]) {
  const texts = missing.map((fact) => VAT_FACT_TEXTS[fact]);
  return {
    en: texts.map(({ en }) => en).join(', '),
    'zh-CN': texts.map((text) => text['zh-CN']).join('、'),
  };
}

/** The tax of lines and charges by category and rate. */
function vatOf(
  lines: Priced['lines'],
  { charges = [] }: TradeSums,
  currency: string,
  otherwise: TaxCategory,
): NonNullable<TradeSums['taxes']> {
  const goods = lines.map(({ lineTotal, tax = otherwise }) => ({ amount: lineTotal, tax }));
  return vatBreakdown([...goods, ...taxedCharges(charges, otherwise)], currency);
}

/** @throws VAT_STATED_DIFFERS */
function requireSame(
  stated: NonNullable<TradeSums['taxes']>,
  reckoned: NonNullable<TradeSums['taxes']>,
  currency: string,
): void {
  const [left, right] = [stated, reckoned].map(
    (taxes) => `${formatMoney(reckon([], { taxes }, currency).tax).amount} ${currency}`,
  );
  if (left !== right) {
    throw refuse('VAT_STATED_DIFFERS', { stated: left ?? '', reckoned: right ?? '' }, 'sums/taxes');
  }
}

/** How VAT treats a trade, and what it comes to beside what the trade states. */
type VatAssessment = {
  readonly answer: ReturnType<typeof told>;
  /** By category and rate; absent where it is not known, or nothing is priced yet. */
  readonly breakdown?: TradeSums['taxes'];
  /** What the trade states, and whether that is another sum; where nothing is known to compare it with, nothing of that. */
  readonly stated?: { readonly taxes: NonNullable<TradeSums['taxes']>; readonly differs?: boolean };
};

/** The answer as it is told: the reason beside the category. */
function told(answer: VatAnswer) {
  if (answer.is === 'unknown') return answer;
  const { tax, ground: _ground, ...rest } = answer;
  const { category, percent, exemption } = tax;
  return { ...rest, tax: { category, ...(percent ? { percent } : {}) }, ...(exemption ? { exemption } : {}) };
}

/** What the law comes to. Where it charges VAT, a rate or exemption that goods state is of the goods; where it charges none, what they state is no law. */
function breakdownOf(trade: Trade, tax: TaxCategory): NonNullable<TradeSums['taxes']> {
  const anew = tax.category === 'S' ? taxingAnew(trade, tax) : <T extends Taxed>(one: T) => ({ ...one, tax });
  const charges = trade.sums?.charges?.map(anew);
  return vatOf(trade.lines.map(anew), charges ? { charges } : {}, trade.terms.currency, tax);
}

/** Compares what the trade states with what the law comes to: what is stated counts, a difference is a question. @throws VAT_NUMBER_MALFORMED, VAT_NUMBER_CHECK_DIGIT */
export function assessVat(trade: Trade, said: VatInput): VatAssessment {
  const answer = decideVat(vatFactsOf(trade, said));
  const stated = trade.sums?.taxes;
  const isPriced = trade.lines.length > 0;
  const breakdown = answer.is === 'known' && isPriced ? breakdownOf(trade, answer.tax) : undefined;
  const sumOf = (taxes: TradeSums['taxes']) =>
    (taxes ?? []).reduce((sum, { amount }) => sum + parseMoney(amount).amount, 0n);
  return {
    answer: told(answer),
    ...(breakdown ? { breakdown } : {}),
    ...(stated
      ? {
          stated: {
            taxes: stated,
            ...(breakdown ? { differs: sumOf(breakdown) !== sumOf(stated) } : {}),
          },
        }
      : {}),
  };
}
