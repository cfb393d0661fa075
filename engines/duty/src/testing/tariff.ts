import type { AssessmentInput, AssessmentLine } from '../assessment.ts';
import type { Commodity, Measure, RateExpression, Source, Tariff } from '../tariff.ts';

/** Made-up tariffs for the tests of this engine: round numbers, so that a result can be checked by hand. */
const SOURCE: Source = { title: 'Test edition', reference: 'none', date: '2026-01-01' };

export function measure(type: Measure['type'], rate: RateExpression, more: Partial<Measure> = {}): Measure {
  return {
    measureId: `${type}-test`,
    type,
    rate,
    base: ['customs-value'],
    validFrom: '2026-01-01',
    source: SOURCE,
    ...more,
  };
}

export const percent = (value: string): RateExpression => ({ kind: 'percent', percent: value });

export const perUnit = (amount: string, currency: string, value: string, unit: string): RateExpression => ({
  kind: 'specific',
  amount,
  currency,
  per: { value, unit },
});

export function commodity(code: string, ...measures: Measure[]): Commodity {
  return { code, description: { en: `Goods of ${code}`, 'zh-CN': `${code} 的货物` }, measures };
}

export function tariff(commodities: Commodity[], more: Partial<Tariff> = {}): Tariff {
  return {
    version: 'test-1',
    country: 'GB',
    direction: 'import',
    currency: 'GBP',
    valueBasis: 'CIF',
    rounding: { valueDecimals: 2, valueRule: 'half-up', amountRule: 'down', source: SOURCE },
    requires: ['customs-duty'],
    commodities,
    leavesOut: [],
    ...more,
  };
}

export function line(lineId: string, hsCode: string, amount: string, more: Partial<AssessmentLine> = {}) {
  return {
    lineId,
    hsCode,
    originCountry: 'CN',
    value: { amount, currency: 'USD' },
    quantities: [],
    ...more,
  };
}

export const USD_GBP = { from: 'USD', to: 'GBP', rate: '0.8', source: 'Test bank', date: '2026-06-01' };

export function input(lines: AssessmentLine[], more: Partial<AssessmentInput> = {}): AssessmentInput {
  return {
    date: '2026-06-01',
    incoterm: 'CIF',
    modeOfTransport: 'sea',
    lines,
    rates: [USD_GBP],
    ...more,
  };
}
