import type { AssessmentInput, AssessmentLine } from './assessment.ts';
import { checkHsCode, checkTariffCode, hsParts } from './hs-code.ts';
import { refuse } from './refusals.ts';
import type { Commodity, Measure, Tariff, TariffText } from './tariff.ts';

/** The measures that a line bears in a tariff, before dates and origin are looked at. */
export type FoundCommodity = {
  readonly code: string;
  readonly description?: TariffText;
  readonly measures: readonly Measure[];
};

/**
 * Finds the tariff's entry for a line: the longest code that the line's code starts with. A code that is too short, or whose
 * last digits are another country's, is refused with the national codes held under its subheading: an edition may hold
 * them only in part, so that none of them can be chosen for the line.
 * @throws HS_CODE_MALFORMED, HS_CHAPTER_UNKNOWN, HS_CODE_DIGITS, DUTY_HEADING_MISSING, DUTY_CODE_NOT_PRECISE
 */
export function findCommodity(tariff: Tariff, line: AssessmentLine, index: number): FoundCommodity {
  const hsCode = checkHsCode(line.hsCode, `lines/${index}/hsCode`);
  const place = `lines/${index}/hsCode`;
  const code = line.commodityCode
    ? checkTariffCode(line.commodityCode, tariff.country, `lines/${index}/commodityCode`)
    : checkTariffCode(hsCode, tariff.country, place);
  const { heading, subheading } = hsParts(code);
  const missing = () =>
    refuse(
      'DUTY_HEADING_MISSING',
      { line: line.lineId, country: tariff.country, version: tariff.version, heading, code },
      place,
    );
  if (tariff.notHeld?.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code))) throw missing();
  const above = longestPrefix(tariff.commodities, code);
  if (above) return above;
  const below = tariff.commodities.filter((commodity) => commodity.code.startsWith(subheading));
  if (below.length === 0) {
    if (tariff.otherwise) return { code: hsCode, measures: tariff.otherwise };
    throw missing();
  }
  throw refuse(
    'DUTY_CODE_NOT_PRECISE',
    {
      line: line.lineId,
      country: tariff.country,
      code,
      candidates: below.map((commodity) => commodity.code).join(', '),
    },
    place,
  );
}

function longestPrefix(commodities: readonly Commodity[], code: string): Commodity | undefined {
  return commodities
    .filter((commodity) => code.startsWith(commodity.code))
    .sort((a, b) => b.code.length - a.code.length)[0];
}

/** The measures of a commodity that are in force on the date for the origin. */
export function measuresInForce(
  measures: readonly Measure[],
  input: AssessmentInput,
  origin: string,
): Measure[] {
  return measures.filter(
    (measure) =>
      measure.validFrom <= input.date &&
      (measure.validTo === undefined || input.date <= measure.validTo) &&
      reaches(measure, origin),
  );
}

/** Whether something that is limited to origins, or leaves some out, holds for goods of one. */
export function reaches({ origins }: Pick<Measure, 'origins'>, origin: string): boolean {
  if (!origins) return true;
  return 'only' in origins ? origins.only.includes(origin) : !origins.except.includes(origin);
}
