import type { Tx } from '@tongshang/database';
import {
  type AssessmentInput,
  findCommodity,
  measuresInForce,
  neededCharges,
  neededRates,
  needsOriginCharges,
  type Tariff,
} from '@tongshang/duty';
import { isSamePlace } from '@tongshang/places';
import { Refusal } from '@tongshang/refusal';
import { missingFacts, type Trade } from '@tongshang/trade';
import type { DeclarationBody } from './declaration-body.ts';
import { nationalCodes } from './declared-codes.ts';
import { ratesOfDeclaration } from './declared-rates.ts';
import { demonstrationTariff, withDemonstrationMeasures } from './demonstration.ts';
import { assessmentLine, type CoveredLine } from './goods.ts';
import { legalDay, officeOf } from './legal-day.ts';
import { refuseMissing } from './missing-in-words.ts';
import { refuse } from './refusals.ts';
import { tariffFor } from './tariff/index.ts';
import { requireMeantCharges } from './unusual-charges.ts';

type Prepared = { readonly tariff: Tariff; readonly input: AssessmentInput };

/** What the trade must say of goods before they can be assessed; the rest it needs for the declaration itself. */
const NEEDED_OF_LINES = ['/hsCode', '/originCountry'];

/**
 * Gathers everything an assessment depends on, and refuses with the whole list when something is not known: codes, origins, ports,
 * weights, charges, exchange rates, measures.
 * @param customs the customs authority that sits on the declaration
 * @throws DECLARATION_FACTS_MISSING, TARIFF_NOT_HELD, DEMONSTRATION_ONLY, LINE_NOT_DECLARED, NATIONAL_CODE_DIFFERS, NATIONAL_CODE_LENGTH, RATE_UNKNOWN,
 * RATE_OF_AUTHORITY_HELD, RATE_NOT_OF_TRADE, RATE_NOT_OF_THE_DAY, RATE_STATED_LATE,
 * HS_CODE_MALFORMED, CHARGE_UNUSUAL, and the duty engine's refusal when a single line's measures are all that is missing
 */
export async function prepareAssessment(
  tx: Tx,
  trade: Trade,
  country: string,
  covered: readonly CoveredLine[],
  body: DeclarationBody,
  customs: string,
): Promise<Prepared> {
  for (const asked of ['demonstrationRates', 'demonstrationExchangeRates', 'demonstrationCharges'] as const) {
    if (body[asked] && !trade.demonstration) throw refuse('DEMONSTRATION_ONLY', {}, asked);
  }
  const day = legalDay(tx.now, officeOf(trade, country, body.direction));
  const date = day.toString();
  const held = heldTariff(country, body, date);
  const missing = [...missingFacts(trade, `${body.direction}-declared`), ...missingWeights(covered)];
  const isAssessable = !missing.some((place) => NEEDED_OF_LINES.some((need) => place.endsWith(need)));
  const { codes, asked } = nationalCodes(trade, country, covered, body);
  missing.push(...asked);
  const input: AssessmentInput = {
    date,
    incoterm: trade.terms.incoterm,
    modeOfTransport: trade.terms.modeOfTransport,
    lines: covered.map((one) => assessmentLine(one, codes.get(one.line.lineId))),
    ...charges(body),
    rates: [],
  };
  for (const charge of neededCharges(held.valueBasis, trade.terms.incoterm)) {
    if (body[charge] === undefined) missing.push(charge);
  }
  // Goods of a claim are under no price of their own that could lack something.
  const needsWay =
    body.movementId === undefined && needsOriginCharges(held, trade.terms.incoterm, isAtPort(trade));
  if (needsWay && body.originCharges === undefined) missing.push('originCharges');
  const needed = neededRates(held, input);
  const rates = await ratesOfDeclaration(
    tx,
    trade,
    { country, needed, to: held.currency, customs, day },
    body,
  );
  missing.push(...rates.missing);
  const measures = isAssessable ? lackingMeasures(held, input) : [];
  const rescued = body.demonstrationRates
    ? measures.map(({ index }) => input.lines[index]?.hsCode ?? '')
    : [];
  if (rescued.length === 0 && measures.length > 0) {
    const [first] = measures;
    if (missing.length === 0 && measures.length === 1 && first) throw first.refusal;
    missing.push(...measures.map(({ index }) => measurePlace(input, index)));
  }
  if (missing.length > 0) throw refuseMissing(missing, trade.demonstration);
  const tariff = body.demonstrationRates
    ? withDemonstrationMeasures(held, rescued, body.demonstrationRates, date)
    : held;
  const assessable = { ...input, rates: rates.found };
  requireMeantCharges(assessable, tariff.currency, body);
  return { tariff, input: assessable };
}

function heldTariff(country: string, body: DeclarationBody, date: string): Tariff {
  const { direction, demonstrationRates } = body;
  const tariff = tariffFor(country, direction);
  if (tariff) return tariff;
  if (demonstrationRates) return demonstrationTariff(country, direction, demonstrationRates, date);
  throw refuse('TARIFF_NOT_HELD', { country, direction });
}

/** A named place that is the port itself leaves no way to it. */
const isAtPort = ({ terms: { place, portOfLoading } }: Trade): boolean =>
  portOfLoading !== undefined && isSamePlace(place, portOfLoading);

function charges(body: DeclarationBody) {
  const { freight, insurance, originCharges, onwardCharges, dutiesInPrice } = body;
  return {
    ...(freight && { freight }),
    ...(insurance && { insurance }),
    ...(originCharges && { originCharges }),
    ...(onwardCharges && { onwardCharges }),
    ...(dutiesInPrice && { dutiesInPrice }),
  };
}

/** Customs asks for the weights of every item. */
function missingWeights(covered: readonly CoveredLine[]): string[] {
  return covered.flatMap(({ line, netWeightKg, grossWeightKg }) => [
    ...(netWeightKg === undefined ? [`lines/${line.lineId}/netWeightKg`] : []),
    ...(grossWeightKg === undefined ? [`lines/${line.lineId}/grossWeightKg`] : []),
  ]);
}

type Lacking = { readonly index: number; readonly refusal: Refusal };

/** Lines for which the tariff holds no entry, or no measure of a kind it requires. */
function lackingMeasures(tariff: Tariff, input: AssessmentInput): Lacking[] {
  return input.lines.flatMap((line, index) => {
    try {
      const { measures } = findCommodity(tariff, line, index);
      const inForce = measuresInForce(measures, input, line.originCountry);
      const type = tariff.requires.find((required) => !inForce.some((measure) => measure.type === required));
      if (type === undefined) return [];
      return [
        { index, refusal: refuse('DECLARATION_FACTS_MISSING', { missing: measurePlace(input, index) }) },
      ];
    } catch (error) {
      if (error instanceof Refusal && error.code.startsWith('DUTY_')) return [{ index, refusal: error }];
      throw error;
    }
  });
}

function measurePlace(input: AssessmentInput, index: number): string {
  const line = input.lines[index];
  const code = line?.commodityCode ?? line?.hsCode ?? '';
  return `lines/${line?.lineId}/measures (${code.slice(0, 4)}: ${code})`;
}
