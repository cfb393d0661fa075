import type * as own from '../messages/en.ts';
import type { MessageSource } from './message.ts';
import { type Text as AnyText, useTextOf } from './text.tsx';

/** The words that several slices say: codes, units, what stands on every form and list. */
export type UiMessages = typeof own;

export const uiMessages: MessageSource = {
  en: () => import('../messages/en.ts'),
  'zh-CN': () => import('../messages/zh-CN.ts'),
};

export type Text = AnyText<UiMessages>;
export const useText = (): Text => useTextOf<UiMessages>();
