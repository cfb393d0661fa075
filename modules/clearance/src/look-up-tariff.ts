import { countryName } from '@tongshang/country';
import {
  type AssessmentInput,
  assess,
  checkTariffCode,
  type FoundCommodity,
  findCommodity,
  formatRate,
  hsParts,
  type Measure,
  measuresInForce,
  type Tariff,
  type TariffText,
} from '@tongshang/duty';
import { parseDecimal } from '@tongshang/money';
import { Refusal } from '@tongshang/refusal';
import { text } from './tariff/edition.ts';
import { tariffFor } from './tariff/index.ts';
import { assessmentView, dutyView } from './view.ts';

export type TariffQuery = {
  readonly hs: string;
  /** Country of origin. */
  readonly from: string;
  /** Country of import. */
  readonly to: string;
  readonly date: string;
  /** Customs value in the importing country's currency: what a duty bill would come to. */
  readonly value?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly netWeightKg?: string;
};

/**
 * What goods of a code bear on import, the reason first. Anyone may ask; nothing is stored.
 * @throws HS_CODE_MALFORMED, HS_CHAPTER_UNKNOWN, HS_CODE_DIGITS, DUTY_QUANTITY_MISSING, DECIMAL_MALFORMED
 */
export function lookUpTariff(query: TariffQuery) {
  const code = checkTariffCode(query.hs, query.to, 'query/hs');
  const tariff = tariffFor(query.to, 'import');
  const asked = { code, from: query.from, to: query.to, date: query.date };
  if (!tariff) return { ...asked, held: false, reason: noTariff(query.to), ...NOTHING };
  const input = inputOf(tariff, code, query);
  let found: FoundCommodity;
  try {
    found = findCommodity(tariff, input.lines[0] as AssessmentInput['lines'][number], 0);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...asked, held: false, ...notFound(tariff, code, error) };
  }
  const measures = measuresInForce(found.measures, input, query.from);
  const lacks = tariff.requires.find((type) => !measures.some((measure) => measure.type === type));
  if (lacks) return { ...asked, held: false, reason: notInForce(tariff, query.date), ...NOTHING };
  const assessed = query.value === undefined ? undefined : assess(tariff, input);
  return {
    ...asked,
    held: true,
    reason: reasonOf(tariff, found, measures),
    tariffVersion: tariff.version,
    currency: tariff.currency,
    valueBasis: tariff.valueBasis,
    commodityCode: found.code,
    ...(found.description && { description: found.description }),
    measures: measures.map(measureView),
    candidates: [],
    leavesOut: [...tariff.leavesOut],
    ...(assessed && {
      assessment: assessmentView(assessed),
      dutyTaxFees: (assessed.lines[0]?.dutyTaxFees ?? []).map(dutyView),
    }),
  };
}

const NOTHING = { measures: [], candidates: [], leavesOut: [] };

function inputOf(tariff: Tariff, code: string, query: TariffQuery): AssessmentInput {
  const value = query.value ?? '0';
  parseDecimal(value, 'query/value');
  const quantities = [
    ...(query.quantity === undefined ? [] : [{ value: query.quantity, unit: query.unit ?? 'C62' }]),
    ...(query.netWeightKg === undefined ? [] : [{ value: query.netWeightKg, unit: 'KGM' }]),
  ];
  return {
    date: query.date,
    // The value asked about is the customs value itself: nothing is added to it or taken from it.
    incoterm: tariff.valueBasis,
    modeOfTransport: 'sea',
    rates: [],
    lines: [
      {
        lineId: '1',
        hsCode: code,
        originCountry: query.from,
        value: { amount: value, currency: tariff.currency },
        quantities,
      },
    ],
  };
}

function noTariff(country: string): TariffText {
  return text(
    `No import tariff of ${countryName(country, 'en')} is held here, so nothing can be said.`,
    `本系统没有${countryName(country, 'zh-CN')}的进口税则，无法查询。`,
  );
}

function notInForce(tariff: Tariff, date: string): TariffText {
  return text(
    `The edition held here (${tariff.version}) has no duty in force for this code on ${date}.`,
    `本系统所载版本（${tariff.version}）在 ${date} 对该编码没有生效的税率。`,
  );
}

function notFound(tariff: Tariff, code: string, refusal: Refusal) {
  const { subheading } = hsParts(code);
  if (refusal.code !== 'DUTY_CODE_NOT_PRECISE') {
    const reason = text(
      `The edition of ${tariff.country} held here (${tariff.version}) has no measures for ${code}.`,
      `本系统所载 ${tariff.country} 税则（${tariff.version}）尚未收录 ${code} 的税率。`,
    );
    return { reason, ...NOTHING, leavesOut: [...tariff.leavesOut] };
  }
  return {
    reason: text(
      `${tariff.country} levies different rates under ${subheading}: choose the national code.`,
      `${tariff.country} 在 ${subheading} 下设有不同税率，请选择本国编码。`,
    ),
    measures: [],
    candidates: tariff.commodities
      .filter((commodity) => commodity.code.startsWith(subheading))
      .map(({ code: national, description }) => ({ code: national, description })),
    leavesOut: [...tariff.leavesOut],
  };
}

const MEASURES: Readonly<Record<Measure['type'], TariffText>> = {
  'customs-duty': text('customs duty', '关税'),
  'additional-duty': text('additional duty', '附加关税'),
  'anti-dumping': text('anti-dumping duty', '反倾销税'),
  excise: text('excise', '消费税'),
  vat: text('VAT', '增值税'),
};

/** As published, in the language: percent signs close up in Chinese. */
function rateIn(language: 'en' | 'zh-CN', rate: string): string {
  if (language === 'en') return rate;
  return rate === 'free' ? '免税' : rate.replaceAll(' %', '%').replace('(incl.)', '（含税）');
}

function reasonOf(tariff: Tariff, found: FoundCommodity, measures: readonly Measure[]): TariffText {
  const rates = (language: 'en' | 'zh-CN', between: string) =>
    measures
      .map(({ type, rate }) => `${MEASURES[type][language]} ${rateIn(language, formatRate(rate))}`)
      .join(between);
  const country = (language: string) =>
    new Intl.DisplayNames(language, { type: 'region' }).of(tariff.country) ?? tariff.country;
  return text(
    `${country('en')} levies on ${found.code}: ${rates('en', ', ')}; value ${tariff.valueBasis}.`,
    `${country('zh-CN')}对 ${found.code} 征收：${rates('zh-CN', '、')}；计税价格为 ${tariff.valueBasis}。`,
  );
}

function measureView(measure: Measure) {
  const { taxTypeCode, note, validTo } = measure;
  return {
    measureId: measure.measureId,
    type: measure.type,
    ...(taxTypeCode === undefined ? {} : { taxTypeCode }),
    rate: formatRate(measure.rate),
    base: [...measure.base],
    validFrom: measure.validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    source: measure.source,
    ...(note ? { note } : {}),
  };
}
