import { compareDecimals, type Money, parseDecimal, toDecimal } from '@tongshang/money';
import type { AssessmentInput, AssessmentNotice } from './assessment.ts';
import { reaches } from './find-commodity.ts';
import type { Relief, Tariff } from './tariff.ts';

/** What a declaration comes to, in the currency of the tariff. */
type Totals = Readonly<Record<Relief['atMost']['of'], Money>>;

/** The reliefs whose limit a declaration keeps: those in force, and those that were once. */
export function reliefsFor(
  tariff: Tariff,
  input: AssessmentInput,
  totals: Totals,
): { readonly inForce: readonly Relief[]; readonly ended: readonly Relief[] } {
  const kept = (tariff.reliefs ?? []).filter(
    (relief) =>
      relief.validFrom <= input.date &&
      !(relief.onSale && input.withoutSale) &&
      input.lines.every(({ originCountry }) => reaches(relief, originCountry)) &&
      compareDecimals(toDecimal(totals[relief.atMost.of]), parseDecimal(relief.atMost.amount)) <= 0,
  );
  const isOver = ({ validTo }: Relief) => validTo !== undefined && validTo < input.date;
  return { inForce: kept.filter((one) => !isOver(one)), ended: kept.filter(isOver) };
}

/** That a relief applies, or no longer does. */
export function reliefNotice(
  { reliefId, name, source, validTo }: Relief,
  isEnded: boolean,
): AssessmentNotice {
  const { title, reference } = source;
  return {
    code: isEnded ? 'RELIEF_ENDED' : 'RELIEF_APPLIED',
    subject: reliefId,
    text: isEnded
      ? {
          en: `${name.en}: granted up to ${validTo} only, so everything is levied (${title}, ${reference}).`,
          'zh-CN': `${name['zh-CN']}：仅适用至 ${validTo}，故照章计征。`,
        }
      : {
          en: `${name.en} (${title}, ${reference}).`,
          'zh-CN': `${name['zh-CN']}。`,
        },
  };
}
