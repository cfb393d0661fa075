import type { LocalisedName } from '../contact.ts';

/** A name under the language it is written in: Chinese where it has Han characters and no kana or hangul, else English. */
export function nameOf(written: string): LocalisedName {
  if (written.trim() === '') return {};
  const isChinese =
    /\p{Script=Han}/u.test(written) &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(written);
  return { [isChinese ? 'zh-CN' : 'en']: written };
}
