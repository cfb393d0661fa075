import type { remark } from './findings.ts';
import type { OpenedDossier } from './open.ts';
import type { PaperTrail } from './paper-trail.ts';
import type { Finding } from './report.ts';

type Code = Parameters<typeof remark>[0];

/** What a reader should know of a dossier though nothing about it fails, from its entries. */
export function remarksOn(
  { documents }: OpenedDossier,
  trails: ReadonlyMap<string, PaperTrail>,
  status: string,
): readonly Finding[] {
  const said: Finding[] = [];
  const say = (code: string, params: Readonly<Record<string, string>>, place: string) =>
    said.push({ code, params, place });
  if (status === 'cancelled') say('DOSSIER_TRADE_CANCELLED' satisfies Code, {}, 'entries.json');
  if (status === 'open') say('DOSSIER_TRADE_OPEN' satisfies Code, {}, 'entries.json');
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  for (const [documentId, { type, isVoid, isWithheld }] of trails) {
    const listed = byId.get(documentId);
    const place = listed?.parts[0]?.path ?? documentId;
    if (isVoid) say('DOSSIER_PAPER_VOID' satisfies Code, { type }, place);
    if (!listed && isWithheld) say('DOSSIER_PAPER_WITHHELD' satisfies Code, { type }, documentId);
    if (listed?.pending && listed.pending.length > 0)
      say('DOSSIER_PAGE_PENDING' satisfies Code, { type }, place);
  }
  return said;
}
