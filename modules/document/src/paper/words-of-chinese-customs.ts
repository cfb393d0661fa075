import { CURRENCIES } from '@tongshang/money';
import type { UblAmount } from '@tongshang/ubl';
import type { Source } from './sheet-parts.ts';
import type { Wording } from './wording.ts';

/** An amount in one of our sentences: its currency, then digits. */
const MONEY = /\b([A-Z]{3}) (?=\d)/g;

/**
 * The words of a declaration to the customs of China: where the language calls currencies by their names, amounts and remarks do as the box of
 * the currency does (GACC announcement 2019/18, item 40: 币制).
 */
export function inWordsOfChineseCustoms({ document, words }: Source): Source {
  const named = (text: string) =>
    text.replace(MONEY, (whole, code: string) => (CURRENCIES.has(code) ? `${words.currency(code)} ` : whole));
  const own: Wording = {
    ...words,
    amount: (money: UblAmount) => named(words.amount(money)),
    texts: (texts) => words.texts(texts).map(named),
  };
  return { document, words: own };
}

/** What our own remark on the customs value says of the insurance in it. */
const IN_VALUE = /^Customs value ([A-Z]{3}) .* \+ insurance ([\d,]+(?:\.\d+)?)\b/;

/**
 * Insurance that nobody stated and that the customs value has nevertheless: 3 ‰ of price and freight (Measures of the Customs of China for
 * determining the dutiable value, article on insurance that cannot be determined). Undefined where the value has none.
 */
export function presumedInsurance({ document }: Source): UblAmount | undefined {
  if (document.shipment?.charges.some(({ reason }) => reason === 'insurance')) return undefined;
  for (const { text } of document.notes) {
    const [, currency, amount] = IN_VALUE.exec(text) ?? [];
    if (currency && amount) return { currency, amount: amount.replaceAll(',', '') };
  }
  return undefined;
}
