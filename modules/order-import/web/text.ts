import { type Text as AnyText, type UiMessages, useTextOf } from '@tongshang/ui/i18n';
import type * as own from './messages/en.ts';
import { placeInWords } from './place-in-words.ts';

/** What this slice may say: its own words and those of the interface. */
type Words = UiMessages & typeof own;
type Text = AnyText<Words>;
export const useText = (): Text => useTextOf<Words>();

/** Says a place of a file (`row 3, Qty`) in words. */
export function usePlaceInWords(): (place: string) => string {
  const { t } = useText();
  return (place) =>
    placeInWords(place, {
      at: (line, column) => t('orderFiles.lineAt', { line, column }),
      row: (row) => t('orderFiles.row', { row }),
      cell: (row, column) => t('orderFiles.cell', { row, column }),
    });
}
