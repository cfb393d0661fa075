import { describe, expect, it } from 'vitest';
import { breakLines, piecesOf } from './break-lines.ts';

/** Chinese letters twice as wide as others. */
const widthOf = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\u3000-\uffef]/.test(one) ? 2 : 1), 0);
const broken = (text: string, width: number) => breakLines(text, width, widthOf);

describe('a line ends', () => {
  it.each([
    ['between Chinese words, never within one', '包装种类', 6, ['包装', '种类']],
    ['境内货源地', '境内货源地', 8, ['境内', '货源地']],
    ['before a bracket, whose words stay in it', '最终目的国（地区）', 10, ['最终目的国', '（地区）']],
    ['behind a whole unit', '体积为350 毫升', 12, ['体积为', '350 毫升']],
    ['nowhere in T/T', 'by bank transfer (T/T), now', 19, ['by bank transfer', '(T/T), now']],
    ['behind the hyphen of a long word', 'ASEAN-China Area', 7, ['ASEAN-', 'China', 'Area']],
    ['in no code of numbers', 'No. 781-12345675', 12, ['No.', '781-12345675']],
    ['where its writer ended it', 'one\ntwo', 9, ['one', 'two']],
    ['with what closes a sentence', '货物已装船。清洁。', 12, ['货物已装船。', '清洁。']],
    ['within a word only where that alone has no room', 'abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
    ['behind a number with its unit', 'Vacuum flask, 500 ml', 17, ['Vacuum flask,', '500 ml']],
    ['behind a whole date', 'Order (10 March 2026)', 16, ['Order', '(10 March 2026)']],
    ['of that in Russian', 'Заказ (10 марта 2026\u00a0г.)', 18, ['Заказ', '(10 марта 2026\u00a0г.)']],
    ['of that in Chinese', '采购订单（2026年3月10日）', 23, ['采购订单', '（2026年3月10日）']],
    ['within a date only where that alone has no room', '10 March 2026', 8, ['10 March', '2026']],
    ['and not behind every number', '12 pieces 2026', 10, ['12 pieces', '2026']],
    ['nowhere at a space that holds together', '1\u00a0200 шт.', 6, ['1\u00a0200', 'шт.']],
  ])('%s', (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  it('and nothing is lost', () => {
    const text =
      '（1）出口货物 350 毫升，HS 6911.10；see Incoterms® 2020: “CIF Felixstowe” (T/T).  Two  spaces ';
    for (let width = 1; width < 60; width += 1) {
      const all = broken(text, width).join('').replaceAll(' ', '');
      expect(all).toBe(text.replaceAll(' ', ''));
    }
    expect(
      piecesOf(text)
        .map((one) => one.text + (one.spaced ? ' ' : ''))
        .join(''),
    ).toBe(text);
  });
});
