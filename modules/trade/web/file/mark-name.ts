import type { Text as AnyText } from '@tongshang/ui/i18n';
import type { Text } from '../text.ts';
import type { Mark } from './marks.ts';

/** What a mark is called; the area may be another slice's, so its keys are known at run time only. */
export const markName = (mark: Mark, text: Text): string =>
  (text as unknown as AnyText).code(mark.label.area, mark.label.code);
