import { type ProductSheet, readProductSheet, type SheetOptions } from './import-sheet.ts';

export type SheetFile = { readonly bytes: Uint8Array; readonly options: SheetOptions };

/** Reads a product sheet in a thread. @throws the refusals of `readProductSheet` */
export default function readSheet({ bytes, options }: SheetFile): ProductSheet {
  return readProductSheet(bytes, options);
}
