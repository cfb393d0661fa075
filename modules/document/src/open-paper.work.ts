import type { UblDocument } from '@tongshang/ubl';
import { openModel, type PaperModel } from './paper-model.ts';

/** The document that a kept model holds, opened in a thread. */
export default function openPaper(model: PaperModel): UblDocument {
  return openModel(model).document;
}
