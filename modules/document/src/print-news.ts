import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentId } from '@tongshang/identifier';

/** Tells those who wait in this process that a document has been printed here. */
export type PrintNews = {
  finished(documentId: DocumentId): void;
  /** Resolves when one of them has been printed in this process, after so long, or when the signal aborts: look again. */
  next(documentIds: readonly DocumentId[], withinMs: number, signal?: AbortSignal): Promise<void>;
};

export function createPrintNews(): PrintNews {
  const waiting = new Map<string, Set<() => void>>();
  return {
    finished(documentId) {
      for (const wake of waiting.get(documentId) ?? []) wake();
    },
    async next(documentIds, withinMs, signal) {
      const woken = new AbortController();
      const wake = () => woken.abort();
      for (const id of documentIds) waiting.set(id, (waiting.get(id) ?? new Set()).add(wake));
      const ends = signal ? AbortSignal.any([woken.signal, signal]) : woken.signal;
      // However it ends, whoever waited looks again.
      await pause(withinMs, undefined, { signal: ends }).catch(() => {});
      for (const id of documentIds) {
        const others = waiting.get(id);
        others?.delete(wake);
        if (others?.size === 0) waiting.delete(id);
      }
    },
  };
}
