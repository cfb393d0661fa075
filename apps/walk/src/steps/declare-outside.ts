import type { Actor } from '../company.ts';
import type { AssessmentFacts } from '../facts-file.ts';
import { type Declaration, FactsMissing, inTrade, type Stage } from '../stage.ts';
import { bringPaper } from './bring-paper.ts';

type Direction = Declaration['direction'];

/** States a declaration as an authority outside assessed it, as the facts say, with its paper. */
export async function declareOutside(
  stage: Stage,
  api: Actor['api'],
  direction: Direction,
): Promise<Declaration> {
  const assessed = stage.facts.assessments?.[direction];
  if (!assessed) throw new FactsMissing(`${direction}-declared`, [`assessments/${direction}`]);
  const type = direction === 'export' ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration';
  const documentId = await bringPaper(stage, api, { type, place: `assessments/${direction}`, ...assessed });
  const money = (amount: string) => ({ amount, currency: assessed.currency });
  const { declarationNumber, date, office, paperBy = 'authority', broker, paidOn } = assessed;
  const body = {
    ...{ direction, declarationNumber, date, office, paperBy, documentIds: [documentId] },
    ...(broker === undefined ? {} : { broker }),
    ...(paidOn === undefined ? {} : { paidOn }),
    lines: linesOf(stage, direction, assessed).map(
      ([lineId, { commodityCode, customsValue, dutyTaxFees = [] }]) => ({
        lineId,
        ...(commodityCode === undefined ? {} : { commodityCode }),
        customsValue: money(customsValue),
        dutyTaxFees: dutyTaxFees.map(({ amount, ...fee }) => ({ ...fee, amount: money(amount) })),
      }),
    ),
    total: money(assessed.total),
  };
  return api.post('/api/v1/trades/{tradeId}/declarations/outside', { params: inTrade(stage), body });
}

/** By line id or article number; a line that the facts leave out is asked for. */
function linesOf(stage: Stage, direction: Direction, { lines }: AssessmentFacts) {
  const found = stage.order.lines.map(({ lineId, sku }) => {
    const said = lines[lineId] ?? (sku ? lines[sku] : undefined);
    return [lineId, said] as const;
  });
  const missing = found.filter(([, said]) => said === undefined);
  if (missing.length > 0)
    throw new FactsMissing(
      `${direction}-declared`,
      missing.map(([lineId]) => `assessments/${direction}/lines/${lineId}`),
    );
  return found as readonly (readonly [string, AssessmentFacts['lines'][string]])[];
}
