import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalBytes, canonicalize } from '@tongshang/canonical-json';
import {
  type Decimal,
  formatDecimal,
  formatMoney,
  fromDecimal,
  type Money,
  parseDecimal,
  parseMoney,
  sumMoney,
  toDecimal,
  ZERO,
} from '@tongshang/money';
import { convertible, convertQuantity, parseQuantity } from '@tongshang/quantity';
import type {
  AssessedDuty,
  AssessedLine,
  Assessment,
  AssessmentInput,
  AssessmentLine,
  AssessmentNotice,
  TraceStep,
} from './assessment.ts';
import { customsValues, rateFor } from './customs-value.ts';
import { type AssessedFee, assessEntryFees } from './entry-fees.ts';
import { findCommodity, measuresInForce } from './find-commodity.ts';
import { hsParts } from './hs-code.ts';
import { applyRate, formatRate } from './rate.ts';
import { refuse } from './refusals.ts';
import { reliefNotice, reliefsFor } from './reliefs.ts';
import type { BasePart, Measure, MeasureType, Relief, Tariff } from './tariff.ts';

/** Later types may be levied on earlier ones. */
const ORDER: readonly MeasureType[] = ['customs-duty', 'additional-duty', 'anti-dumping', 'excise', 'vat'];

/**
 * Assesses the duties, taxes and fees of a declaration line by line under one edition of a tariff.
 * @throws DUTY_NO_LINES, HS_CODE_MALFORMED, HS_CHAPTER_UNKNOWN, DUTY_HEADING_MISSING, DUTY_CODE_NOT_PRECISE,
 * DUTY_MEASURE_MISSING, DUTY_QUANTITY_MISSING, DUTY_FREIGHT_MISSING, DUTY_INSURANCE_MISSING, DUTY_RATE_MISSING,
 * DUTY_CHARGE_NEGATIVE, DUTY_VALUE_NEGATIVE, and the refusals of money for malformed amounts
 */
export function assess(tariff: Tariff, input: AssessmentInput): Assessment {
  if (input.lines.length === 0) throw refuse('DUTY_NO_LINES', {}, 'lines');
  const trace: TraceStep[] = [];
  const values = customsValues(tariff, input, trace);
  const notices: AssessmentNotice[] = [];
  const linesWith = (reliefs: readonly Relief[], fees: readonly AssessedFee[][], steps: TraceStep[]) =>
    input.lines.map((line, index) => {
      const value = values.customs[index] as Money;
      const onward = values.onward[index] as Money;
      return assessLine(
        { tariff, input, line, index, value, onward, trace: steps, reliefs },
        fees[index] ?? [],
      );
    });
  const { inForce, ended } = reliefsFor(tariff, input, {
    'invoice-value': values.invoice,
    'customs-value': sumMoney(values.customs, tariff.currency),
    'customs-duty': tariff.reliefs ? dutyOf(tariff, linesWith([], [], [])) : sumMoney([], tariff.currency),
  });
  const isFree = inForce.some(({ fees }) => fees);
  const fees = isFree ? [] : assessEntryFees(tariff, input, values.customs, trace, notices);
  notices.push(
    ...inForce.map((one) => reliefNotice(one, false)),
    ...(inForce.length === 0 ? ended.map((one) => reliefNotice(one, true)) : []),
  );
  return result(tariff, input, linesWith(inForce, fees, trace), notices, trace);
}

/** The customs duty of all lines. */
function dutyOf({ currency }: Tariff, lines: readonly AssessedLine[]): Money {
  const rows = lines.flatMap(({ dutyTaxFees }) => dutyTaxFees).filter(({ type }) => type === 'customs-duty');
  return sumMoney(
    rows.map(({ amount }) => parseMoney(amount)),
    currency,
  );
}

type LineWork = {
  readonly tariff: Tariff;
  readonly input: AssessmentInput;
  readonly line: AssessmentLine;
  readonly index: number;
  readonly value: Money;
  readonly onward: Money;
  readonly trace: TraceStep[];
  /** Types that one of these names are not levied. */
  readonly reliefs: readonly Relief[];
};

function assessLine(work: LineWork, fees: readonly AssessedFee[]): AssessedLine {
  const { tariff, input, line, index, value } = work;
  const commodity = findCommodity(tariff, line, index);
  const measures = measuresInForce(commodity.measures, input, line.originCountry);
  for (const type of tariff.requires) {
    if (!measures.some((measure) => measure.type === type)) throw measureMissing(work, type);
  }
  const inOrder = [...measures].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  const amounts = new Map<BasePart, bigint>([
    ['customs-value', value.amount],
    ['onward-charges', work.onward.amount],
  ]);
  const duties = inOrder.map((measure) => {
    const assessed = assessMeasure(work, measure, amounts);
    if (measure.type !== 'vat') {
      amounts.set(measure.type, (amounts.get(measure.type) ?? 0n) + assessed.money.amount);
    }
    return assessed;
  });
  const total = sumMoney(
    [...duties, ...fees].map((duty) => duty.money),
    tariff.currency,
  );
  return {
    lineId: line.lineId,
    hsCode: line.hsCode,
    commodityCode: commodity.code,
    ...(commodity.description && { description: commodity.description }),
    originCountry: line.originCountry,
    customsValue: formatMoney(value),
    dutyTaxFees: [...duties, ...fees].map((duty) => duty.row),
    total: formatMoney(total),
  };
}

function measureMissing(work: LineWork, type: MeasureType) {
  const { tariff, input, line, index } = work;
  return refuse(
    'DUTY_MEASURE_MISSING',
    {
      line: line.lineId,
      country: tariff.country,
      type,
      heading: hsParts(line.hsCode).heading,
      code: line.commodityCode ?? line.hsCode,
      origin: line.originCountry,
      date: input.date,
    },
    `lines/${index}/hsCode`,
  );
}

function assessMeasure(
  work: LineWork,
  measure: Measure,
  amounts: ReadonlyMap<BasePart, bigint>,
): { money: Money; row: AssessedDuty } {
  const { tariff, input, line, trace } = work;
  const base: Money = {
    amount: measure.base.reduce((sum, part) => sum + (amounts.get(part) ?? 0n), 0n),
    currency: tariff.currency,
  };
  const applied = applyRate(measure.rate, {
    base: toDecimal(base),
    currency: tariff.currency,
    quantity: (unit) => quantityIn(work, unit),
    rate: (from) => rateFor(input, from, tariff.currency),
  });
  const relief = work.reliefs.find(({ types }) => types.includes(measure.type));
  const levied = relief ? ZERO : applied.amount;
  const money = fromDecimal(levied, tariff.currency, tariff.rounding.amountRule);
  const unit = applied.units[0];
  const rate = formatRate(measure.rate);
  trace.push({
    step: measure.type,
    lineId: line.lineId,
    rule: `${measure.measureId}: ${rate} on ${measure.base.join(' + ')}; ${
      relief ? `not levied, ${relief.reliefId}` : tariff.rounding.amountRule
    }`,
    from: {
      base: formatMoney(base).amount,
      ...(unit && { [unit]: formatDecimal(quantityIn(work, unit)) }),
      exact: formatDecimal(applied.amount),
    },
    to: formatMoney(money).amount,
  });
  const row: AssessedDuty = {
    type: measure.type,
    measureId: measure.measureId,
    ...(measure.taxTypeCode && { taxTypeCode: measure.taxTypeCode }),
    base: formatMoney(base),
    ...(unit && { baseQuantity: { value: formatDecimal(quantityIn(work, unit)), unit } }),
    rate,
    amount: formatMoney(money),
    source: relief ? relief.source : measure.source,
    ...(relief ? { note: relief.name } : measure.note && { note: measure.note }),
  };
  return { money, row };
}

/** The line's quantity in a unit, converted from one that stands in a fixed relation to it (dozens, grams). */
function quantityIn(work: LineWork, unit: string): Decimal {
  const { line, index } = work;
  const found =
    line.quantities.find((quantity) => quantity.unit === unit) ??
    line.quantities.find((quantity) => convertible(quantity.unit, unit));
  if (!found) {
    const { heading } = hsParts(line.hsCode);
    const params = { line: line.lineId, heading, unit };
    throw refuse('DUTY_QUANTITY_MISSING', params, `lines/${index}/quantities`);
  }
  const quantity = parseQuantity(found, `lines/${index}/quantities`);
  return convertQuantity(quantity, unit, { decimals: 6, rule: 'half-up' }).value;
}

function result(
  tariff: Tariff,
  input: AssessmentInput,
  lines: readonly AssessedLine[],
  notices: readonly AssessmentNotice[],
  trace: readonly TraceStep[],
): Assessment {
  const { currency } = tariff;
  const add = (values: readonly { amount: string }[]) =>
    formatMoney(
      sumMoney(
        values.map((value) => fromDecimal(parseDecimal(value.amount), currency, 'down')),
        currency,
      ),
    );
  const rows = lines.flatMap((line) => line.dutyTaxFees);
  const types = [...new Set(rows.map((row) => row.type))];
  return {
    tariffVersion: tariff.version,
    inputsHash: bytesToHex(sha256(canonicalBytes(input))),
    country: tariff.country,
    direction: tariff.direction,
    date: input.date,
    currency,
    customsValue: add(lines.map((line) => line.customsValue)),
    lines,
    totals: types.map((type) => ({
      type,
      amount: add(rows.filter((row) => row.type === type).map((row) => row.amount)),
    })),
    total: add(lines.map((line) => line.total)),
    leavesOut: tariff.leavesOut,
    notices,
    trace,
  };
}

/**
 * Repeats an assessment from its input and the edition of the tariff it names, and refuses unless the result is the same,
 * byte for byte.
 * @throws DUTY_REPLAY_DIFFERS naming what differs first, and what `assess` throws
 */
export function replay(stated: Assessment, tariff: Tariff, input: AssessmentInput): void {
  const repeated = assess(tariff, input);
  const differ = (what: string, left: string, right: string) =>
    refuse('DUTY_REPLAY_DIFFERS', { what, stated: left, repeated: right });
  if (stated.tariffVersion !== repeated.tariffVersion) {
    throw differ('tariffVersion', stated.tariffVersion, repeated.tariffVersion);
  }
  if (stated.inputsHash !== repeated.inputsHash) {
    throw differ('inputsHash', stated.inputsHash, repeated.inputsHash);
  }
  const step = repeated.trace.findIndex(
    (mine, index) => canonicalize(mine) !== canonicalize(stated.trace[index] ?? null),
  );
  if (step >= 0) {
    const mine = repeated.trace[step];
    const theirs = stated.trace[step];
    throw differ(`trace/${step} (${mine?.step})`, theirs?.to ?? '—', mine?.to ?? '—');
  }
  if (canonicalize(stated) !== canonicalize(repeated)) {
    throw differ('result', stated.total.amount, repeated.total.amount);
  }
}
