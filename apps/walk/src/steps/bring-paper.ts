import type { Actor } from '../company.ts';
import type { FactsPaper } from '../facts-file.ts';
import { refuse } from '../refusals.ts';
import { inTrade, type Stage } from '../stage.ts';

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

type Brought = FactsPaper & {
  readonly type: 'ExportCustomsDeclaration' | 'ImportCustomsDeclaration' | 'InsuranceCertificate';
  /** Where the facts name it. */
  readonly place: string;
};

/** Takes a paper from outside into the trade. @throws WALK_FACTS_MALFORMED when its file is none of those that are taken */
export async function bringPaper(
  stage: Stage,
  api: Actor['api'],
  { type, place, paper, paperBytes }: Brought,
): Promise<string> {
  const media = MEDIA[paper.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!paperBytes || media === undefined) throw refuse('WALK_FACTS_MALFORMED', { reason: `${place}/paper` });
  const { documentId } = await api.post('/api/v1/trades/{tradeId}/enclosures', {
    params: { ...inTrade(stage), query: { type } },
    body: new Blob([Uint8Array.from(paperBytes)]),
    bodySerializer: (body: unknown) => body as Blob,
    headers: { 'content-type': media },
  });
  return documentId;
}
