import { type SheetContent, writeProductSheet } from './write-sheet.ts';

/** Writes a product sheet in a thread. */
export default function writeSheet(content: SheetContent): Uint8Array {
  return writeProductSheet(content);
}
