import type { Trade } from '@tongshang/trade';
import { type PaperLanguage, paperLanguagesOf } from './paper/catalogue/languages.ts';

/** The languages that papers of a trade are printed in: those of every trade, and those of the countries of its two sides. */
export function languagesOfTrade({ parties }: Pick<Trade, 'parties'>): readonly PaperLanguage[] {
  const sides = parties.filter(({ role }) => role === 'seller' || role === 'buyer');
  return paperLanguagesOf(sides.map(({ country }) => country));
}
