const HAN_BEFORE = /\p{Script=Han}$/u;
const HAN_AFTER = /^\p{Script=Han}/u;
const LETTER_FIRST = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const LETTER_LAST = /[\p{Script=Latin}\p{Script=Cyrillic}][.’»"')]?$/u;

/**
 * A name as it is put into a sentence: between Chinese characters, other letters are set apart by a space (`凭 Thames Bank 指示`).
 * @param before the sentence up to the name
 * @param after the sentence behind it
 */
export function amongChinese(name: string, before: string, after: string): string {
  const front = HAN_BEFORE.test(before) && LETTER_FIRST.test(name) ? ' ' : '';
  const back = HAN_AFTER.test(after) && LETTER_LAST.test(name) ? ' ' : '';
  return `${front}${name}${back}`;
}

/** Names put into a Chinese sentence that is written as a template. */
export const chineseWith = (sentence: TemplateStringsArray, ...names: readonly string[]): string =>
  sentence.reduce((text, next, index) => text + amongChinese(names[index - 1] ?? '', text, next) + next);
