import { formatMoney, money } from '@tongshang/money';
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
import { type LineInput, priceLines, type SumsInput, withShares } from './lines.ts';
import { refuse } from './refusals.ts';

type Known = LineParticulars & { readonly lineId: string } & Partial<Pick<TradeLine, 'charges' | 'tax'>>;

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
 * that was offered; taxes belonged to its lines.
 * @param isTaxedAnew the answer has its taxes reckoned: those of the offer before fall away
 * @throws OFFER_TAXED when the lines come to another sum and taxes were stated
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
  const sumOf = (priced: readonly TradeLine[]) =>
    reckon(
      priced.map(({ lineTotal }) => lineTotal),
      {},
      currency,
    ).lines;
  const isSameSum = sumOf(lines).amount === sumOf(standing.lines).amount;
  if (isSameSum && !isTaxedAnew) return standing.sums;
  const { rounding: _rounding, taxes, ...kept } = standing.sums;
  if (taxes && !isTaxedAnew) {
    const { tax } = reckon([], { taxes }, currency);
    throw refuse('OFFER_TAXED', { tax: formatMoney(money(tax.amount, currency)).amount }, 'sums');
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** What was said when the taxes were reckoned stays with them, where an answer hands on the same taxes. */
export function withKeptVat(file: TradeFile, sums: SumsInput): SumsInput {
  const { taxes, vat } = standingOffer(file)?.sums ?? {};
  const told = (of: TradeSums['taxes']) =>
    of?.map(({ amount, category, percent }) => [amount.amount, category, percent].join(' ')).join();
  return vat && told(taxes) === told(sums.taxes) ? { ...sums, vat } : sums;
}

/** The edition of the Incoterms that was named stays with the rule, unless the offer names another rule or edition. */
export function withKeptEdition({ trade }: TradeFile, terms: TradeTerms): TradeTerms {
  const { incoterm, incotermsEdition } = trade.terms;
  if (incotermsEdition === undefined || terms.incotermsEdition || terms.incoterm !== incoterm) return terms;
  return { ...terms, incotermsEdition };
}
