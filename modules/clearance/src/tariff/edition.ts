import type { Commodity, Measure, RateExpression, Source, TariffText } from '@tongshang/duty';

/** Text in both languages, short to write in long tables. */
export const text = (en: string, zh: string): TariffText => ({ en, 'zh-CN': zh });

/** `0` is free, `12` is 12 %. */
export function adValorem(percent: string): RateExpression {
  return percent === '0' ? { kind: 'free' } : { kind: 'percent', percent };
}

/** `amount` of `currency` for each unit (UN/ECE Recommendation 20). */
export function each(amount: string, currency: string, unit: string): RateExpression {
  return { kind: 'specific', amount, currency, per: { value: '1', unit } };
}

export function compound(...of: RateExpression[]): RateExpression {
  return { kind: 'sum', of };
}

/** A commodity as a row of a table: code, its text, its rate, and what else it bears. */
export type Row = readonly [
  code: string,
  en: string,
  zh: string,
  rate: string | RateExpression,
  more?: readonly Measure[],
];

type DutyTerms = {
  readonly country: string;
  readonly taxTypeCode?: string;
  readonly validFrom: string;
  readonly source: Source;
};

/** The customs duty of a row as a measure on the customs value. */
function customsDuty(code: string, rate: string | RateExpression, terms: DutyTerms): Measure {
  return {
    measureId: `${terms.country}-duty-${code}`,
    type: 'customs-duty',
    ...(terms.taxTypeCode && { taxTypeCode: terms.taxTypeCode }),
    rate: typeof rate === 'string' ? adValorem(rate) : rate,
    base: ['customs-value'],
    validFrom: terms.validFrom,
    source: terms.source,
  };
}

/** The rows of an edition as its commodities, each with its customs duty and the measures that all rows bear. */
export function commoditiesOf(
  rows: readonly Row[],
  terms: DutyTerms,
  common: (code: string, more: readonly Measure[]) => readonly Measure[],
): Commodity[] {
  return rows.map(([code, en, zh, rate, more = []]) => ({
    code,
    description: text(en, zh),
    measures: [customsDuty(code, rate, terms), ...more, ...common(code, more)],
  }));
}
