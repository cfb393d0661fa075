import type { Actor } from '../company.ts';
import type { AssessmentFacts } from '../facts-file.ts';
import { refuse } from '../refusals.ts';
import { type Declaration, FactsMissing, inTrade, type Stage } from '../stage.ts';

type Direction = Declaration['direction'];

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** States a declaration as an authority outside assessed it, as the facts say, with its paper. */
export async function declareOutside(
  stage: Stage,
  api: Actor['api'],
  direction: Direction,
): Promise<Declaration> {
  const assessed = stage.facts.assessments?.[direction];
  if (!assessed) throw new FactsMissing(`${direction}-declared`, [`assessments/${direction}`]);
  const documentId = await bring(stage, api, direction, assessed);
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

async function bring(
  stage: Stage,
  api: Actor['api'],
  direction: Direction,
  { paper, paperBytes }: AssessmentFacts,
): Promise<string> {
  const media = MEDIA[paper.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!paperBytes || media === undefined)
    throw refuse('WALK_FACTS_MALFORMED', { reason: `assessments/${direction}/paper` });
  const type = direction === 'export' ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration';
  const { documentId } = await api.post('/api/v1/trades/{tradeId}/enclosures', {
    params: { ...inTrade(stage), query: { type } },
    body: new Blob([Uint8Array.from(paperBytes)]),
    bodySerializer: (body: unknown) => body as Blob,
    headers: { 'content-type': media },
  });
  return documentId;
}
