import {
  allocate,
  compareDecimals,
  formatDecimal,
  formatMoney,
  fromDecimal,
  type Money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  sumMoney,
  toDecimal,
} from '@tongshang/money';
import type { AssessedDuty, AssessmentInput, AssessmentNotice, TraceStep } from './assessment.ts';
import type { EntryFee, Tariff } from './tariff.ts';

export type AssessedFee = { readonly money: Money; readonly row: AssessedDuty };

/**
 * The fees on the whole declaration, each spread over the lines by customs value. A fee whose amount is not known for the
 * date is left out with a notice, never guessed.
 * @returns per line its shares
 */
export function assessEntryFees(
  tariff: Tariff,
  input: AssessmentInput,
  values: readonly Money[],
  trace: TraceStep[],
  notices: AssessmentNotice[],
): AssessedFee[][] {
  const perLine: AssessedFee[][] = values.map(() => []);
  const total = sumMoney(values, tariff.currency);
  const weights = values.map((value) => value.amount);
  const spreadBy = weights.some((weight) => weight > 0n) ? weights : weights.map(() => 1n);
  for (const [, editions] of Map.groupBy(feesFor(tariff, input), (fee) => fee.feeId)) {
    const fee = editions.find((edition) => inForce(edition, input.date));
    if (!fee) {
      notices.push(notKnown(editions[0] as EntryFee, input.date));
      continue;
    }
    const amount = feeAmount(tariff, fee, total, trace);
    allocate(amount, spreadBy).forEach((money, index) => {
      perLine[index]?.push({ money, row: row(fee, values[index] as Money, money) });
    });
  }
  const isSpread = perLine.some((fees) => fees.some((one) => !isAtRate(one, tariff)));
  if (isSpread && values.length > 1) notices.push(SPREAD);
  return perLine;
}

/** Whether a share is what its rate comes to on its line. */
function isAtRate({ money, row: { rate, base } }: AssessedFee, { currency, rounding }: Tariff): boolean {
  const [percent = ''] = rate.split(' ');
  const share = multiplyDecimals(toDecimal(parseMoney(base)), parseDecimal(percent));
  return (
    fromDecimal({ ...share, scale: share.scale + 2 }, currency, rounding.amountRule).amount === money.amount
  );
}

const SPREAD: AssessmentNotice = {
  code: 'FEE_SPREAD',
  subject: 'entry-fees',
  text: {
    en: 'Fees are taken on the declaration as a whole and spread over its items by value: of an item alone the rate may come to another amount.',
    'zh-CN': '规费按整票计征，再按价值分摊至各项：按某一项单独计算的金额可能与其分摊额不同。',
  },
};

function feesFor(tariff: Tariff, input: AssessmentInput): EntryFee[] {
  return (tariff.entryFees ?? []).filter((fee) => !fee.modes || fee.modes.includes(input.modeOfTransport));
}

function inForce(fee: EntryFee, date: string): boolean {
  return fee.validFrom <= date && (fee.validTo === undefined || date <= fee.validTo);
}

function feeAmount(tariff: Tariff, fee: EntryFee, total: Money, trace: TraceStep[]): Money {
  const share = multiplyDecimals(parseDecimal(fee.percent), { coefficient: 1n, scale: 2 });
  let exact = multiplyDecimals(toDecimal(total), share);
  const least = fee.minimum ? parseDecimal(fee.minimum) : undefined;
  const most = fee.maximum ? parseDecimal(fee.maximum) : undefined;
  if (least && compareDecimals(exact, least) < 0) exact = least;
  if (most && compareDecimals(exact, most) > 0) exact = most;
  const amount = fromDecimal(exact, tariff.currency, tariff.rounding.amountRule);
  trace.push({
    step: fee.feeId,
    rule: `${rateText(fee)} of the declaration, over lines by customs value; ${tariff.rounding.amountRule}`,
    from: { base: formatMoney(total).amount, exact: formatDecimal(exact) },
    to: formatMoney(amount).amount,
  });
  return amount;
}

function row(fee: EntryFee, base: Money, money: Money): AssessedDuty {
  return {
    type: fee.feeId,
    measureId: fee.feeId,
    base: formatMoney(base),
    rate: rateText(fee),
    amount: formatMoney(money),
    source: fee.source,
    note: fee.name,
  };
}

function rateText(fee: EntryFee): string {
  const bounds = [fee.minimum && `MIN ${fee.minimum}`, fee.maximum && `MAX ${fee.maximum}`].filter(Boolean);
  return [`${fee.percent} %`, ...bounds].join(' ');
}

function notKnown(fee: EntryFee, date: string): AssessmentNotice {
  return {
    code: 'FEE_NOT_KNOWN',
    subject: fee.feeId,
    text: {
      en: `${fee.name.en}: its amount on ${date} is not held here, so it is not in the total.`,
      'zh-CN': `${fee.name['zh-CN']}：本系统没有 ${date} 当日的金额，未计入合计。`,
    },
  };
}
