import { customsValueAdjustments, type Incoterm } from '@tongshang/incoterms';
import {
  addMoney,
  allocate,
  compareDecimals,
  exchange,
  formatDecimal,
  formatMoney,
  fromDecimal,
  type Money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  type Rate,
  roundDecimal,
  subtractMoney,
  sumMoney,
  toDecimal,
  type WireMoney,
  ZERO,
} from '@tongshang/money';
import type { AssessmentInput, TraceStep } from './assessment.ts';
import { refuse } from './refusals.ts';
import type { Source, Tariff, ValueBasis } from './tariff.ts';

/**
 * Charges that must be stated before a customs value can be told: on a `CIF` basis those the price lacks, on a `FOB` basis
 * those it contains.
 */
export function neededCharges(basis: ValueBasis, incoterm: Incoterm): ('freight' | 'insurance')[] {
  const { add, deduct } = customsValueAdjustments(incoterm, basis);
  const moved = new Set([...add, ...deduct]);
  const needed: ('freight' | 'insurance')[] = [];
  if (moved.has('main-carriage')) needed.push('freight');
  if (moved.has('insurance')) needed.push('insurance');
  return needed;
}

/**
 * Whether a customs value needs what it costs to bring the goods from the named place to the port and load them there: free on board, under EXW, and under FCA
 * at another place than the port, that is not in the price (of China's exports: Customs Law, article 55; GACC decree 213, article 38). Nothing (0) may be what it cost. Where the law leaves
 * it out, it is not asked for.
 * @param isAtPort whether the place that the rule names is the port of loading
 */
export function needsOriginCharges(
  { valueBasis, originChargesLeftOut }: Pick<Tariff, 'valueBasis' | 'originChargesLeftOut'>,
  incoterm: Incoterm,
  isAtPort: boolean,
): boolean {
  if (valueBasis !== 'FOB' || originChargesLeftOut) return false;
  const isLacking = customsValueAdjustments(incoterm, valueBasis).add.includes('pre-carriage');
  return isLacking && (incoterm === 'EXW' || !isAtPort);
}

/** Currencies of the values that count here and have no stated exchange rate to the tariff's. */
export function neededRates(
  tariff: Pick<Tariff, 'currency' | 'valueBasis' | 'originChargesLeftOut'>,
  input: AssessmentInput,
): string[] {
  const stated = [
    ...input.lines.map((line) => line.value),
    ...neededCharges(tariff.valueBasis, input.incoterm).map((charge) => input[charge]),
    tariff.originChargesLeftOut ? undefined : input.originCharges,
    input.onwardCharges,
    input.dutiesInPrice,
  ].filter((value) => value !== undefined);
  const currencies = new Set(stated.map((value) => value.currency));
  currencies.delete(tariff.currency);
  return [...currencies].filter((currency) => !findRate(input, currency, tariff.currency)).sort();
}

function findRate(input: AssessmentInput, from: string, to: string): Rate | undefined {
  const found = input.rates.find((rate) => rate.from === from && rate.to === to);
  return found && { ...found, rate: parseDecimal(found.rate) };
}

/** @throws DUTY_RATE_MISSING */
export function rateFor(input: AssessmentInput, from: string, to: string): Rate {
  const rate = findRate(input, from, to);
  if (!rate) throw refuse('DUTY_RATE_MISSING', { from, to, date: input.date }, 'rates');
  return rate;
}

type LineValues = {
  /** What the invoice bills for all of them. */
  readonly invoice: Money;
  /** Customs value of each line, in the order of the input. */
  readonly customs: readonly Money[];
  /** Carriage after the border, per line. */
  readonly onward: readonly Money[];
};

/**
 * The customs value of each line: invoice value, plus or minus freight and insurance as the basis and the Incoterm ask,
 * charges spread over the lines by value (largest remainder), all in the tariff's currency.
 * Sources: WTO Customs Valuation Agreement, article 1 (transaction value) and article 8.2 (CIF or FOB by national law).
 * @throws DUTY_FREIGHT_MISSING, DUTY_INSURANCE_MISSING, DUTY_CHARGE_NEGATIVE, DUTY_RATE_MISSING, DUTY_VALUE_NEGATIVE,
 * and those of money
 */
export function customsValues(tariff: Tariff, input: AssessmentInput, trace: TraceStep[]): LineValues {
  const invoice = input.lines.map((line, index) => parseMoney(line.value, `lines/${index}/value`));
  const currency = invoice[0]?.currency ?? tariff.currency;
  const convert = (value: Money, step: string) => converted(tariff, input, value, step, trace);
  const total = convert(sumMoney(invoice, currency), 'invoice-value');
  const weights = invoice.map((value) => value.amount);
  const spread = (value: Money, step: string) => spreadOver(value, weights, input, step, trace);
  const values = spread(total, 'invoice-value');
  const charges = chargesOf(tariff, input, total, convert, trace);
  const onward = input.onwardCharges
    ? spread(convert(parseCharge(input.onwardCharges, 'onwardCharges'), 'onwardCharges'), 'onwardCharges')
    : values.map(() => ({ amount: 0n, currency: tariff.currency }));
  const parts = charges.map((charge) => ({ ...charge, shares: spread(charge.money, charge.step) }));
  const customs = values.map((value, index) => {
    const raw = parts.reduce((sum, part) => {
      const share = part.shares[index] as Money;
      return part.sign === 1 ? addMoney(sum, share) : subtractMoney(sum, share);
    }, value);
    return roundedValue(tariff, input, index, raw, trace);
  });
  return { invoice: total, customs, onward };
}

/** What is added to the invoice value or taken out of it. */
export type ChargeName = 'freight' | 'insurance' | 'originCharges' | 'onwardCharges' | 'dutiesInPrice';

/** One part of a customs value before it is spread and rounded, in the currency of the tariff; the invoice value is the first. */
export type ValuePart = {
  readonly of: 'invoice-value' | ChargeName;
  readonly sign: 1 | -1;
  readonly amount: WireMoney;
};

/**
 * What a customs value is made of, as `customsValues` makes it: the invoice value, each addition, each deduction.
 * @throws as `customsValues`
 */
export function valuePartsOf(tariff: Tariff, input: AssessmentInput): readonly ValuePart[] {
  const invoice = input.lines.map((line, index) => parseMoney(line.value, `lines/${index}/value`));
  const convert: Convert = (value, step) => converted(tariff, input, value, step, []);
  const currency = invoice[0]?.currency ?? tariff.currency;
  const total = convert(sumMoney(invoice, currency), 'invoice-value');
  const charges = chargesOf(tariff, input, total, convert, []);
  return [
    { of: 'invoice-value', sign: 1, amount: formatMoney(total) },
    ...charges.map(({ step, sign, money }) => ({ of: step, sign, amount: formatMoney(money) })),
  ];
}

type Charge = { readonly step: ChargeName; readonly sign: 1 | -1; readonly money: Money };
type Convert = (value: Money, step: string) => Money;

function chargesOf(
  tariff: Tariff,
  input: AssessmentInput,
  invoiceTotal: Money,
  convert: Convert,
  trace: TraceStep[],
): Charge[] {
  const { add, deduct } = customsValueAdjustments(input.incoterm, tariff.valueBasis);
  const sign = tariff.valueBasis === 'CIF' ? 1 : -1;
  const charges: Charge[] = [];
  for (const name of neededCharges(tariff.valueBasis, input.incoterm)) {
    const stated = input[name];
    if (!stated) throw missingCharge(name, tariff, input);
    charges.push({ step: name, sign, money: convert(parseCharge(stated, name), name) });
  }
  const insurance = charges.find((charge) => charge.step === 'insurance');
  if (insurance && insurance.money.amount === 0n && sign === 1) {
    const freight = charges.find((charge) => charge.step === 'freight')?.money;
    const fixed = fixedInsurance(tariff, freight ? addMoney(invoiceTotal, freight) : invoiceTotal, trace);
    if (fixed) charges[charges.indexOf(insurance)] = { ...insurance, money: fixed };
  }
  const optional = (name: 'originCharges' | 'onwardCharges' | 'dutiesInPrice', of: 1 | -1) => {
    const stated = input[name];
    if (stated) charges.push({ step: name, sign: of, money: convert(parseCharge(stated, name), name) });
  };
  // Within a CIF value carriage before the port is part of the freight.
  if (tariff.valueBasis === 'FOB' && add.includes('loading')) {
    if (tariff.originChargesLeftOut) leaveOut(tariff.originChargesLeftOut, input, trace);
    else optional('originCharges', 1);
  }
  if (deduct.includes('on-carriage')) optional('onwardCharges', -1);
  if (deduct.includes('import-duties')) optional('dutiesInPrice', -1);
  return charges;
}

/** What an ex-works price lacks stays out of the value where the law does not add it. */
function leaveOut({ reference }: Source, { originCharges }: AssessmentInput, trace: TraceStep[]): void {
  if (!originCharges) return;
  const { amount, currency } = originCharges;
  trace.push({ step: 'originCharges', rule: `not added: ${reference}`, from: { amount, currency }, to: '0' });
}

function parseCharge(stated: WireMoney, name: string): Money {
  const charge = parseMoney(stated, name);
  if (charge.amount < 0n) throw refuse('DUTY_CHARGE_NEGATIVE', {}, `${name}/amount`);
  return charge;
}

function missingCharge(name: 'freight' | 'insurance', tariff: Tariff, input: AssessmentInput) {
  const params = { incoterm: input.incoterm, basis: tariff.valueBasis, country: tariff.country };
  return refuse(name === 'freight' ? 'DUTY_FREIGHT_MISSING' : 'DUTY_INSURANCE_MISSING', params, name);
}

function fixedInsurance(tariff: Tariff, insured: Money, trace: TraceStep[]): Money | undefined {
  const rule = tariff.insuranceWhenNone;
  if (!rule) return undefined;
  const share = multiplyDecimals(parseDecimal(rule.percent), { coefficient: 1n, scale: 2 });
  const amount = fromDecimal(multiplyDecimals(toDecimal(insured), share), tariff.currency, 'half-up');
  trace.push({
    step: 'insurance',
    rule: `${rule.percent} % of value and freight, none having been taken: ${rule.source.reference}`,
    from: { insured: formatMoney(insured).amount },
    to: formatMoney(amount).amount,
  });
  return amount;
}

function converted(
  tariff: Tariff,
  input: AssessmentInput,
  value: Money,
  step: string,
  trace: TraceStep[],
): Money {
  if (value.currency === tariff.currency) return value;
  const rate = rateFor(input, value.currency, tariff.currency);
  const result = exchange(value, rate, 'half-up');
  trace.push({
    step: `exchange ${step}`,
    rule: `1 ${rate.from} = ${formatDecimal(rate.rate)} ${rate.to}, ${rate.source}, ${rate.date}; half-up`,
    from: wire(value),
    to: formatMoney(result).amount,
  });
  return result;
}

function spreadOver(
  value: Money,
  weights: readonly bigint[],
  input: AssessmentInput,
  step: string,
  trace: TraceStep[],
): Money[] {
  const negative = weights.findIndex((weight) => weight < 0n);
  if (negative >= 0)
    throw refuse('DUTY_VALUE_NEGATIVE', lineParam(input, negative), `lines/${negative}/value`);
  // Goods without value still bear the charges: then every line counts alike.
  const shares = allocate(value, weights.some((weight) => weight > 0n) ? weights : weights.map(() => 1n));
  if (shares.length > 1) {
    trace.push({
      step: `spread ${step}`,
      rule: 'by invoice value, largest remainder',
      from: wire(value),
      to: shares.map((share) => formatMoney(share).amount).join(' + '),
    });
  }
  return shares;
}

function roundedValue(
  tariff: Tariff,
  input: AssessmentInput,
  index: number,
  raw: Money,
  trace: TraceStep[],
): Money {
  const { valueDecimals, valueRule } = tariff.rounding;
  const rounded = roundDecimal(toDecimal(raw), valueDecimals, valueRule);
  if (compareDecimals(rounded, ZERO) < 0) {
    throw refuse('DUTY_VALUE_NEGATIVE', lineParam(input, index), `lines/${index}/value`);
  }
  const value = fromDecimal(rounded, tariff.currency, valueRule);
  const line = input.lines[index];
  trace.push({
    step: 'customs-value',
    ...(line && { lineId: line.lineId }),
    rule: `${tariff.valueBasis} from ${input.incoterm}; ${valueDecimals} decimals, ${valueRule}`,
    from: { raw: formatMoney(raw).amount },
    to: formatMoney(value).amount,
  });
  return value;
}

function lineParam(input: AssessmentInput, index: number): { line: string } {
  return { line: input.lines[index]?.lineId ?? String(index + 1) };
}

function wire(value: Money): Record<string, string> {
  const { amount, currency }: WireMoney = formatMoney(value);
  return { amount, currency };
}
