import type { Text as AnyText } from '@tongshang/ui/i18n';
import type { Text } from '../text.ts';
import type { Mark } from './marks.ts';

/** What a mark is called; the area may be another slice's, so its keys are known at run time only. */
export const markName = ({ label }: Pick<Mark, 'label'>, text: Text): string =>
  'name' in label ? text.of(label.name) : (text as unknown as AnyText).code(label.area, label.code);
