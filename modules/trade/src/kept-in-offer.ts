import type { LineId } from '@tongshang/identifier';
import { formatMoney } from '@tongshang/money';
import {
  LINE_PARTICULARS,
  type LineParticulars,
  reckon,
  type TradeLine,
  type TradeSums,
  type TradeTerms,
} from '@tongshang/trade-facts';
import type { OpenLine } from './complete-lines.ts';
import { standingOffer, type TradeFile } from './file.ts';
import { type LineInput, priceLines, type SumsInput, withShares, withSharesOfGoods } from './lines.ts';
import { refuse } from './refusals.ts';
import { goodsOf, taxedByRates } from './taxed-by-rates.ts';

type Known = LineParticulars & { readonly lineId: LineId } & Partial<Pick<TradeLine, 'charges' | 'tax'>>;

/** What an answer to an offer keeps of a line unless it says otherwise. */
const KEPT = [...LINE_PARTICULARS, 'charges', 'tax'] as const;

/**
 * What was said of a line beside its price (dangerous goods, where and when it is wanted, marks, notes, charges) stays with it, unless the
 * offer says otherwise: an answer that is about prices does not drop it.
 */
export function withWhatWasSaid(file: TradeFile, lines: readonly OpenLine[]): readonly OpenLine[] {
  const asked = file.trade.facts.find((stated) => stated.fact === 'enquired');
  const known: readonly Known[] =
    standingOffer(file)?.lines ?? (asked?.fact === 'enquired' ? asked.details.lines : []);
  return lines.map((line, index) => {
    const before = known.find(({ lineId }) => lineId === (line.lineId ?? String(index + 1)));
    if (!before) return line;
    const kept = KEPT.filter((field) => before[field] !== undefined);
    return { ...Object.fromEntries(kept.map((field) => [field, before[field]])), ...line };
  });
}

/** Charges that were kept from the offer before, as shares of the lines as they are now. */
export function withKeptShares(
  file: TradeFile,
  given: readonly OpenLine[],
  completed: readonly LineInput[],
): readonly LineInput[] {
  const known = standingOffer(file)?.lines ?? [];
  return completed.map((line, index) => {
    const before = known.find(({ lineId }) => lineId === (line.lineId ?? String(index + 1)));
    return before && given[index]?.charges === undefined ? withShares(line, before) : line;
  });
}

/**
 * What stood between lines and total in the offer that is answered, where the answer says nothing of it. A rounding belonged to the total
 * that was offered; taxes are put on the lines as they become.
 * @param isTaxedAnew the answer has its taxes reckoned: those of the offer before fall away
 * @throws OFFER_TAXED, as `taxedAsBefore`
 */
export function keptSums(
  file: TradeFile,
  inputs: readonly LineInput[],
  isTaxedAnew = false,
): TradeSums | undefined {
  const standing = standingOffer(file);
  if (!standing?.sums) return undefined;
  const { currency } = standing.terms;
  const { lines } = priceLines(inputs, currency);
  const isSameSum = goodsOf(lines, currency) === goodsOf(standing.lines, currency);
  if (isSameSum && !isTaxedAnew) return standing.sums;
  const { rounding: _rounding, taxes, ...stated } = standing.sums;
  const kept = withSharesOfGoods(stated, standing.lines, lines);
  if (taxes && !isTaxedAnew) return taxedAsBefore(file, inputs, kept);
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** What was said when the taxes were reckoned stays with them, where an answer hands on the same taxes. */
export function withKeptVat(file: TradeFile, sums: SumsInput): SumsInput {
  const { taxes, vat } = standingOffer(file)?.sums ?? {};
  const told = (of: TradeSums['taxes']) =>
    of?.map(({ amount, category, percent }) => [amount.amount, category, percent].join(' ')).join();
  return vat && told(taxes) === told(sums.taxes) ? { ...sums, vat } : sums;
}

/**
 * Sums with the taxes of the offer that is answered: as they are where what is taxed comes to the same, else by the same categories and rates
 * on what is offered now. What says no category has the only one that was stated.
 * @throws OFFER_TAXED when the taxes did not follow from rates
 */
export function taxedAsBefore(file: TradeFile, inputs: readonly LineInput[], given: TradeSums): TradeSums {
  const standing = standingOffer(file);
  const before = standing?.sums;
  if (!standing || !before?.taxes) return given;
  const { currency } = standing.terms;
  const { lines } = priceLines(inputs, currency);
  const taxed = taxedByRates({ lines: standing.lines, sums: before }, { lines, sums: given }, currency);
  if (taxed) return taxed;
  const tax = `${formatMoney(reckon([], { taxes: before.taxes }, currency).tax).amount} ${currency}`;
  throw refuse('OFFER_TAXED', { tax }, 'vat');
}

/** The edition of the Incoterms that was named stays with the rule, unless the offer names another rule or edition. */
export function withKeptEdition({ trade }: TradeFile, terms: TradeTerms): TradeTerms {
  const { incoterm, incotermsEdition } = trade.terms;
  if (incotermsEdition === undefined || terms.incotermsEdition || terms.incoterm !== incoterm) return terms;
  return { ...terms, incotermsEdition };
}
