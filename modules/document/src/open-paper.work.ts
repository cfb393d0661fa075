import type { Transferring } from '@tongshang/workers';
import { jsonBytes } from './json-bytes.ts';
import { openModel, type PaperModel } from './paper-model.ts';

/** The document that a kept model holds, opened and written as JSON in a thread. */
export default function openPaper(model: PaperModel): Transferring<Uint8Array> {
  return jsonBytes(openModel(model).document);
}
