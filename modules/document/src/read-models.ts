import type { Tx } from '@tongshang/database';
import type { RunOptions, Workers } from '@tongshang/workers';
import { keepModel, type ReadDocument, selectXml } from './model-store.ts';
import type { PaperModel } from './paper-model.ts';
import { readPapersWork } from './paper-work.ts';

/** Opens a transaction for the caller; what it is opened for is short. */
type Transaction = <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>;

export type ModelReading = {
  readonly transaction: Transaction;
  readonly workers: Pick<Workers, 'run'>;
  readonly run: RunOptions;
};

/** Bytes of documents that one task reads. */
const BATCH_BYTES = 8 * 1024 * 1024;

/**
 * The model of each document, by id. Those that no reader of this version has read yet are read now, in threads, and kept;
 * one that cannot be read has none.
 */
export async function modelsOf(
  { transaction, workers, run }: ModelReading,
  documents: readonly ReadDocument[],
): Promise<Map<string, PaperModel>> {
  const models = new Map(
    documents.flatMap(({ documentId, model }) => (model ? [[documentId, model] as const] : [])),
  );
  for (const batch of batches(documents.filter(({ model }) => model === null))) {
    const ids = batch.map(({ documentId }) => documentId);
    const xml = await transaction((tx) => selectXml(tx, ids));
    const there = batch.filter(({ documentId }) => xml.has(documentId));
    const files = there.map(({ documentId }) => xml.get(documentId) ?? new Uint8Array());
    const papers = await workers.run(readPapersWork, files, run);
    const kept = there.flatMap((document, index) => {
      const paper = papers[index];
      return paper?.ok ? [{ document, model: paper.model }] : [];
    });
    await transaction(async (tx) => {
      await Promise.all(kept.map(({ document, model }) => keepModel(tx, document, model)));
    });
    for (const { document, model } of kept) models.set(document.documentId, model);
  }
  return models;
}

/** In their order, as many together as have `BATCH_BYTES`; a larger one alone. */
function batches(documents: readonly ReadDocument[]): ReadDocument[][] {
  const made: ReadDocument[][] = [];
  let bytes = 0;
  for (const document of documents) {
    const last = made.at(-1);
    if (last && bytes + document.xmlBytes <= BATCH_BYTES) last.push(document);
    else {
      made.push([document]);
      bytes = 0;
    }
    bytes += document.xmlBytes;
  }
  return made;
}
