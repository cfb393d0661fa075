import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated, statedTogether } from './finding.ts';

/** In which parts a price is paid, and how many days after something: per cent in ascending order, `30 70`. */
type Schedule = { readonly shares?: string; readonly days: ReadonlySet<number> };

const SHARE = /(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:%|per ?cent\b|pct\b)/g;
const REST = /\b(?:balance|rest|remain\w*)\b|余款|尾款|余额|其余/;
const DAYS = /(\d{1,3})\s*(?:calendar\s*)?days?\b|\bnet\s*(\d{1,3})\b|(\d{1,3})\s*天/g;
/** An instalment by its amount, a discount or interest: their figures are no shares of the price. */
const OTHERWISE = /\b[A-Z]{3} ?\d[\d,]*\.\d|discount|interest|penalt|\blate\b|skonto|折扣|利息|滞纳|违约/;

/**
 * The terms of payment of the papers that bind, against those of the contract: by the shares in which the price is paid and the days after
 * which, in every language in which a paper has them. Words that are not understood are not compared.
 */
export function checkPaymentTerms(set: DocumentSet): Finding[] {
  const [contract, ...others] = set
    .of('Order', 'OrderResponse', 'Invoice')
    .map(termsOf)
    .filter((terms) => terms.length > 0);
  if (!contract) return [];
  const agreed = contract.flatMap(({ schedules }) => schedules);
  return others.flatMap((terms) => {
    const wrong = terms.find(({ schedules }) => !agree(agreed, schedules));
    const same = contract.find(({ language }) => language === wrong?.language) ?? contract[0];
    const [left, right] = [same, wrong].map((one) => one && statedTogether(one.parts, one.value));
    return left && right ? [finding('PAYMENT_TERMS_DIFFER', left, right)] : [];
  });
}

type Terms = {
  readonly language: string;
  readonly parts: readonly Stated[];
  readonly value: string;
  /** What each text says, and what all say together: instalments may stand in a text each. */
  readonly schedules: readonly Schedule[];
};

/** The terms in each language in which they are understood. */
function termsOf(of: CheckedDocument): Terms[] {
  const placed = of.document.paymentTerms.map((text, index) => ({ text, pointer: `paymentTerms/${index}` }));
  const byLanguage = Map.groupBy(placed, ({ text }) => text.language ?? '');
  return [...byLanguage].flatMap(([language, all]) => {
    const texts = all.map(({ text }) => text.text.trim());
    const schedules = [...texts, texts.join('; ')].flatMap(scheduleIn);
    const parts = all.map(({ pointer }, index): Stated => ({ of, pointer, value: texts[index] ?? '' }));
    return schedules.length > 0 ? [{ language, parts, value: texts.join(' '), schedules }] : [];
  });
}

function scheduleIn(written: string): Schedule[] {
  const plain = written.normalize('NFKC');
  const words = plain.toLowerCase();
  if (OTHERWISE.test(plain) || OTHERWISE.test(words)) return [];
  const days = new Set([...words.matchAll(DAYS)].map(([, after, net, zh]) => Number(after ?? net ?? zh)));
  const shares = sharesIn(words);
  return shares !== undefined || days.size > 0 ? [{ ...(shares ? { shares } : {}), days }] : [];
}

/** Shares that come to a hundred, or less with one rest. */
function sharesIn(words: string): string | undefined {
  const shares = [...words.matchAll(SHARE)].map(([, share = '']) => Number(share.replace(',', '.')));
  if (shares.length === 0) return undefined;
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  if (rest < 0 || (rest > 0 && !REST.test(words))) return undefined;
  const all = rest > 0 ? [...shares, rest] : shares;
  return all
    .map((share) => share.toFixed(4))
    .toSorted()
    .join(' ');
}

/** One reading of the one agrees with one reading of the other; what only one of them says is no difference. */
function agree(left: readonly Schedule[], right: readonly Schedule[]): boolean {
  const sharesOf = (all: readonly Schedule[]) => new Set(all.flatMap(({ shares }) => shares ?? []));
  const daysOf = (all: readonly Schedule[]) => new Set(all.flatMap(({ days }) => [...days]));
  return meetOrSilent(sharesOf(left), sharesOf(right)) && meetOrSilent<number>(daysOf(left), daysOf(right));
}

function meetOrSilent<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  return left.size === 0 || right.size === 0 || [...left].some((one) => right.has(one));
}
