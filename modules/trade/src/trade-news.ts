import type { ServerEvent } from '@tongshang/http';
import type { TradeId } from '@tongshang/identifier';
import type { TradeContext } from './context.ts';
import { CASE_OPENED } from './follow-up.ts';

/** Entries kept for a reader that is slow; past them it is told only that much has happened. */
const BACKLOG_MAX = 100;

/**
 * One event per journal entry of the trade, of the case that names it once it is closed, or of the reader's own about it, taken into the log from now on, until
 * the signal aborts.
 * @param followUp that case, if there is one already
 * @param reader the organisation that reads: it hears nothing more once it has said that it takes no part
 */
export async function* tradeNews(
  { journal }: Pick<TradeContext, 'journal'>,
  tradeId: TradeId,
  signal: AbortSignal,
  { followUp, reader }: { readonly followUp?: string | undefined; readonly reader?: string } = {},
): AsyncGenerator<ServerEvent> {
  let backlog: ServerEvent[] = [];
  let caseId: string | null | undefined = followUp;
  let wake: () => void = () => {};
  let isOver = false;
  const unsubscribe = journal.subscribe((news) => {
    for (const { entryId, kind, leafIndex, fileId: about, subject, organisationId } of news) {
      if (kind === CASE_OPENED && subject === tradeId) caseId = about;
      // What an organisation enters for itself alone about the trade stands in no file.
      const isOwn = about === null && subject === tradeId && organisationId === reader;
      if (!isOwn && (about === null || (about !== tradeId && about !== caseId))) continue;
      if (isOver) continue;
      isOver = kind === 'trade.party-declined' && subject === reader;
      backlog.push({ event: 'entry', id: entryId, data: { entryId, kind, leafIndex } });
    }
    if (backlog.length > BACKLOG_MAX) backlog = [{ event: 'many', data: { entries: backlog.length } }];
    if (backlog.length > 0) wake();
  });
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const batch = backlog;
      backlog = [];
      yield* batch;
      if (isOver && backlog.length === 0) return;
      if (backlog.length > 0 || signal.aborted) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    unsubscribe();
    signal.removeEventListener('abort', onAbort);
  }
}
