import { deflateSync, inflateSync } from 'node:zlib';
import {
  placesIn,
  type UblDocument,
  type UblPlace,
  type UblPlaceTable,
  type UblProblem,
} from '@tongshang/ubl';

/** What was read of a document, as it is kept beside it. */
export type PaperModel = {
  /** JSON of `PaperContent`, compressed. */
  readonly content: Uint8Array;
  /** Bytes of that JSON: how much work it is to open. */
  readonly size: number;
};

type PaperContent = {
  readonly document: UblDocument;
  readonly places: UblPlaceTable;
  /** Parts that are in the file and not in the document. */
  readonly notRead: readonly string[];
};

/** A document as it came, read: what its row states of it, and the model; or why it cannot be read. */
export type ReadPaper =
  | {
      readonly ok: true;
      readonly type: UblDocument['type'];
      readonly number: string;
      readonly issueDate: string | null;
      readonly model: PaperModel;
    }
  | { readonly ok: false; readonly problems: readonly UblProblem[] };

export function closeModel(content: PaperContent): PaperModel {
  const json = Buffer.from(JSON.stringify(content));
  return { content: new Uint8Array(deflateSync(json, { level: 3 })), size: json.length };
}

export function openModel({ content }: Pick<PaperModel, 'content'>): PaperContent & {
  readonly placeOf: (pointer: string) => UblPlace | undefined;
} {
  const opened = JSON.parse(inflateSync(content).toString()) as PaperContent;
  return { ...opened, placeOf: placesIn(opened.places) };
}
