import { readUbl } from '@tongshang/ubl';
import { closeModel, type ReadPaper } from './paper-model.ts';

/** Reads documents in a thread, each as it would be alone. */
export default function readPapers(files: readonly Uint8Array[]): ReadPaper[] {
  return files.map((bytes) => readPaper(readUbl(bytes)));
}

/** What is kept of a reading. */
export function readPaper(reading: ReturnType<typeof readUbl>): ReadPaper {
  if (!reading.ok) return reading;
  const { document, notRead } = reading;
  return {
    ok: true,
    type: document.type,
    number: document.id ?? '',
    issueDate: document.issueDate ?? null,
    model: closeModel({ document, places: reading.places(), notRead }),
  };
}
