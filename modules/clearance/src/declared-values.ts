import type { Assessment, AssessmentInput, TariffText, ValuePart } from '@tongshang/duty';
import { consequences } from '@tongshang/incoterms';
import { formatMoney, parseMoney, sumMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import type { FactDetails, GovernmentAgencyGoodsItem } from '@tongshang/trade';
import { dateInText, type Localised, type OtherCharge } from '@tongshang/trade-facts';
import type { Declaration } from './declaration.ts';
import type { DeclarationBody } from './declaration-body.ts';
import { incompleteCodes } from './declared-codes.ts';
import { foreignNames } from './declared-names.ts';
import { isDemonstrationMeasure, isMadeUp } from './demonstration.ts';
import { valueNotices } from './value-notices.ts';

type Details = FactDetails['export-declared'];
/** Beside what a declaration shows: charges after the border, which taxes rest on but no value does. */
type Made = NonNullable<Details['demonstration']>[number] | 'onward';

/** What is neither freight nor insurance, and the value counts nevertheless. */
const OTHERS = ['originCharges', 'onwardCharges', 'dutiesInPrice'] as const satisfies readonly OtherCharge[];

/**
 * Charges as they were stated beside the price, and what else the value counts: positive where it is added, negative where it is taken out
 * of the price (GACC announcement 2019/18, 杂费), in one sum and by its parts.
 */
export function chargesOf(body: DeclarationBody, parts: readonly ValuePart[]): Pick<Details, 'charges'> {
  const { freight, insurance } = body;
  const charges = {
    ...(freight ? { freight } : {}),
    ...(insurance ? { insurance } : {}),
    ...othersOf(body, parts),
  };
  return Object.keys(charges).length > 0 ? { charges } : {};
}

/** As stated where that is in one currency, else as it counts in the value. */
function othersOf(
  body: DeclarationBody,
  parts: readonly ValuePart[],
): Pick<NonNullable<Details['charges']>, 'other' | 'others'> {
  const counted = OTHERS.flatMap((of) => {
    const [part, stated] = [parts.find((one) => one.of === of), body[of]];
    return part && stated ? [{ of, part, stated }] : [];
  });
  const isOneCurrency = new Set(counted.map(({ stated }) => stated.currency)).size === 1;
  const signed = counted.map(({ of, part: { sign, amount }, stated }) => {
    const money = parseMoney(isOneCurrency ? stated : amount);
    return { of, money: { ...money, amount: BigInt(sign) * money.amount } };
  });
  const [first] = signed;
  if (!first) return {};
  const sum = sumMoney(
    signed.map(({ money }) => money),
    first.money.currency,
  );
  if (sum.amount === 0n && !body.originCharges) return {};
  const others = signed.flatMap(({ of, money }) =>
    money.amount === 0n ? [] : [{ of, amount: formatMoney(money) }],
  );
  return { other: formatMoney(sum), others };
}

/**
 * What is missing of the declarant, what the value is made of, which codes are incomplete, what of the assessment is open (a fee whose amount is not known), and what the tariff held here leaves out:
 * whoever reads the total on the paper is to know what is not in it.
 */
export function noticesOf(
  result: Assessment,
  body: DeclarationBody,
  parts: readonly ValuePart[],
  input: AssessmentInput,
  names: readonly Localised[],
  aboutDeclarant: readonly Localised[] = [],
): Pick<Details, 'notices'> {
  const all = [
    ...aboutDeclarant,
    ...valueNotices(result, body, parts, madeParts(input, body, parts), inPriceOf(input)),
    ...incompleteCodes(result, input),
    ...foreignNames(result.country, names),
    ...result.notices.map(({ text }) => inWords(text)),
    ...result.leavesOut,
  ];
  return all.length > 0 ? { notices: all } : {};
}

/** Whether the term of the sale puts carriage, or insurance, into the price. */
function inPriceOf({ incoterm }: AssessmentInput): (of: string) => boolean {
  const { costs } = consequences(incoterm, false);
  const borne = new Map([
    ['freight', costs['main-carriage']],
    ['insurance', costs.insurance],
  ]);
  return (of) => borne.get(of) === 'seller';
}

/** A notice of the assessment with its days as running text writes them; in the assessment they are ISO 8601. */
function inWords(text: TariffText): TariffText {
  const written = (language: keyof TariffText) =>
    text[language].replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => dateInText(day)[language]);
  return { en: written('en'), 'zh-CN': written('zh-CN') };
}

const isMade = ({ source }: AssessmentInput['rates'][number]) => isMadeUp(source);

/** The exchange rates that the assessment went by, each with its source. */
export function ratesOf({ rates }: AssessmentInput): Pick<Details, 'exchangeRates'> {
  if (rates.length === 0) return {};
  return {
    exchangeRates: rates.map((rate) => ({ ...rate, ...(isMade(rate) ? { demonstration: true } : {}) })),
  };
}

/** Of the parts of a value, those that were made up; where the rate was, every part is. */
function madeParts(
  { rates }: AssessmentInput,
  { demonstrationCharges = [] }: DeclarationBody,
  parts: readonly ValuePart[],
): (of: ValuePart['of'] | 'value') => boolean {
  const charges: readonly string[] = demonstrationCharges;
  const isRateMade = rates.some(isMade);
  const counts = (one: string) => one !== 'onwardCharges' || parts.some(({ of }) => of === one);
  return (of) => isRateMade || (of === 'value' ? charges.some(counts) : charges.includes(of));
}

/** What was made up for a demonstration, and the customs value where it follows from that. */
export function madeValues(
  { rates }: AssessmentInput,
  body: DeclarationBody,
  parts: readonly ValuePart[],
): readonly Made[] {
  const stated = (body.demonstrationCharges ?? []).filter((charge) => body[charge] !== undefined);
  const has = (charge: (typeof stated)[number]) => stated.includes(charge);
  const isCounted = (charge: (typeof stated)[number]) => parts.some(({ of }) => of === charge);
  const valued = rates.some(isMade) || stated.some((one) => one !== 'onwardCharges' || isCounted(one));
  return [
    ...(has('freight') ? (['freight'] as const) : []),
    ...(has('insurance') ? (['insurance'] as const) : []),
    ...(OTHERS.some((one) => has(one) && isCounted(one)) ? (['other'] as const) : []),
    ...(valued ? (['customsValue'] as const) : []),
    ...(has('onwardCharges') ? (['onward'] as const) : []),
  ];
}

/** Goods items with values and duties, as the trade and its documents carry them. */
export function goodsItems(
  declaration: Declaration,
  input: AssessmentInput,
  result: Assessment,
  made: readonly Made[],
): GovernmentAgencyGoodsItem[] {
  const isValueMade = made.includes('customsValue');
  return declaration.goods.map((item, index) => {
    const [assessed, billed] = [result.lines[index], input.lines[index]];
    invariant(assessed && billed, 'every declared line was assessed');
    const rows = assessed.dutyTaxFees;
    return {
      ...item,
      value: billed.value,
      customsValue: assessed.customsValue,
      dutyTaxFees: rows.map((row, at) => {
        // A tax rests on the duties before it and on what is paid beyond the border.
        const before = rows.slice(0, at).some(({ measureId }) => isDemonstrationMeasure(measureId));
        const onward = made.includes('onward') && row.type === 'vat';
        return {
          type: row.type,
          base: row.base,
          ...(row.baseQuantity ? { baseQuantity: row.baseQuantity } : {}),
          rate: row.rate,
          amount: row.amount,
          source: `${row.source.title}, ${row.source.reference} (${row.source.date})`,
          ...(isDemonstrationMeasure(row.measureId) ? { demonstration: true } : {}),
          ...(isValueMade || onward || before ? { demonstrationBase: true } : {}),
        };
      }),
    };
  });
}
