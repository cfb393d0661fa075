import type { LineId, ShipmentId } from '@tongshang/identifier';
import { formatMoney, parseMoney, sumMoney, type WireMoney } from '@tongshang/money';
import type { CustomsRepresentative, StatedOutside } from '@tongshang/trade';
import type { Authorities } from './authorities.ts';
import type { Direction } from './declaration.ts';
import type { CoveredLine } from './goods.ts';
import { refuse } from './refusals.ts';
import type { ShownAssessment, ShownDuty, ShownLine } from './shown-assessment.ts';

/** What a tariff version reads where no tariff was applied here. */
const OUTSIDE = 'outside';

/** An assessment as an authority made it, in one currency. */
export type OutsideBody = Omit<StatedOutside, 'isUnattended'> & {
  readonly direction: Direction;
  readonly shipmentId?: ShipmentId;
  /** Of the exporter, or importer, of record, as the paper says it. */
  readonly eori?: string;
  readonly importerNumber?: string;
  readonly representative?: CustomsRepresentative;
  /** Goods of a claim that were sent, in place of those of a shipment. */
  readonly movementId?: string;
  readonly declarationNumber: string;
  readonly procedure?: string;
  readonly lines: readonly {
    readonly lineId: LineId;
    /** As assessed, with as many digits as that country has; without it the order's code. */
    readonly commodityCode?: string;
    readonly customsValue: WireMoney;
    readonly dutyTaxFees: readonly {
      readonly type: string;
      readonly rate?: string;
      readonly base?: WireMoney;
      readonly amount: WireMoney;
    }[];
  }[];
  /** What all duties, taxes and fees come to. */
  readonly total: WireMoney;
  /** Authorities on board that the declarant names. */
  readonly agencies?: Partial<Authorities>;
};

/**
 * The assessment that a paper from outside states, line by line in the order of the trade. Nothing of it is calculated but sums, and those
 * must be what the paper says.
 * @param evidence SHA-256 of the first paper, hexadecimal
 * @throws LINE_NOT_DECLARED, ASSESSMENT_LINE_MISSING, ASSESSMENT_LINE_TWICE, ASSESSMENT_SUM_DIFFERS, ASSESSMENT_CURRENCY_DIFFERS, the refusals of money
 */
export function assessedOutside(
  body: OutsideBody,
  country: string,
  covered: readonly CoveredLine[],
  evidence: string,
): ShownAssessment {
  const { direction, date } = body;
  const { currency } = body.total;
  requireLines(body, covered);
  const money = (stated: WireMoney, place: string) => {
    if (stated.currency !== currency)
      throw refuse('ASSESSMENT_CURRENCY_DIFFERS', { found: stated.currency, currency }, `${place}/currency`);
    return formatMoney(parseMoney(stated, place));
  };
  const source = { title: body.office, reference: body.declarationNumber, date };
  const lines = covered.map(({ line }): ShownLine => {
    const index = body.lines.findIndex(({ lineId }) => lineId === line.lineId);
    const stated = body.lines[index] as OutsideBody['lines'][number];
    const at = `lines/${index}`;
    const fees = stated.dutyTaxFees.map((fee, position): ShownDuty => {
      const place = `${at}/dutyTaxFees/${position}`;
      return {
        type: fee.type,
        measureId: OUTSIDE,
        ...(fee.base === undefined ? {} : { base: money(fee.base, `${place}/base`) }),
        rate: fee.rate ?? '',
        amount: money(fee.amount, `${place}/amount`),
        source,
      };
    });
    return {
      lineId: line.lineId,
      hsCode: line.hsCode ?? '',
      commodityCode: stated.commodityCode?.replace(/[ .]/g, '') ?? line.hsCode ?? '',
      originCountry: line.originCountry ?? '',
      customsValue: money(stated.customsValue, `${at}/customsValue`),
      dutyTaxFees: fees,
      total: totalOf(fees, currency),
    };
  });
  const fees = lines.flatMap(({ dutyTaxFees }) => dutyTaxFees);
  const types = [...new Set(fees.map(({ type }) => type))];
  const total = totalOf(fees, currency);
  const stated = money(body.total, 'total');
  if (stated.amount !== total.amount)
    throw refuse('ASSESSMENT_SUM_DIFFERS', { stated: stated.amount, sum: total.amount, currency }, 'total');
  return {
    ...{ tariffVersion: OUTSIDE, inputsHash: evidence, country, direction, date, currency },
    customsValue: formatMoney(
      sumMoney(
        lines.map((line) => parseMoney(line.customsValue)),
        currency,
      ),
    ),
    lines,
    totals: types.map((type) => ({
      type,
      amount: totalOf(
        fees.filter((fee) => fee.type === type),
        currency,
      ),
    })),
    total,
    ...{ leavesOut: [], notices: [], trace: [] },
  };
}

function totalOf(fees: readonly ShownDuty[], currency: string) {
  return formatMoney(
    sumMoney(
      fees.map(({ amount }) => parseMoney(amount)),
      currency,
    ),
  );
}

/** Each covered line once, and no other. */
function requireLines({ lines }: OutsideBody, covered: readonly CoveredLine[]): void {
  const known = new Set(covered.map(({ line }) => line.lineId));
  const seen = new Set<string>();
  lines.forEach(({ lineId }, index) => {
    const place = `lines/${index}/lineId`;
    if (!known.has(lineId)) throw refuse('LINE_NOT_DECLARED', { lineId }, place);
    if (seen.has(lineId)) throw refuse('ASSESSMENT_LINE_TWICE', { lineId }, place);
    seen.add(lineId);
  });
  const missing = [...known].filter((lineId) => !seen.has(lineId));
  if (missing.length > 0) throw refuse('ASSESSMENT_LINE_MISSING', { missing: missing.join(', ') }, 'lines');
}
