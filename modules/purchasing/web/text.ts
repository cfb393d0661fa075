import { type Text as AnyText, type UiMessages, useTextOf } from '@tongshang/ui/i18n';
import type * as own from './messages/en.ts';

/** What this slice may say: its own words and those of the interface. */
type Words = UiMessages & typeof own;
export type Text = AnyText<Words>;
export const useText = (): Text => useTextOf<Words>();
