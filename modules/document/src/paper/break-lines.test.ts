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
    ['never between a number and its unit', '体积为350 毫升', 12, ['体积为', '350 毫升']],
    ['nor that of other letters', 'Flask, 500 ml × 600 pcs', 12, ['Flask,', '500 ml ×', '600 pcs']],
    ['but where it alone has no room', '1000 毫升', 6, ['1000', '毫升']],
    ['never within a sum', 'in full: USD 1,974.00.', 14, ['in full:', 'USD 1,974.00.']],
    ['nor one with its currency behind', 'сумма 2\u00a0820,00 USD', 13, ['сумма', '2\u00a0820,00 USD']],
    ['never within a date', 'PO-1 (10 March 2026)', 16, ['PO-1', '(10 March 2026)']],
    ['nor a Russian one', 'от 5 марта 2026 г.', 15, ['от', '5 марта 2026 г.']],
    ['nor a Chinese one', '订单（2026年3月10日）', 17, ['订单', '（2026年3月10日）']],
    ['with the edition of the rules', 'China (Incoterms® 2020)', 18, ['China', '(Incoterms® 2020)']],
    ['nor in Chinese', '（国际贸易术语解释通则 2020）', 26, ['（国际贸易术语解释', '通则 2020）']],
    ['with the article of a law', 'see Article 146 there', 14, ['see', 'Article 146', 'there']],
    ['in no code with a space', 'Free circulation (40 00)', 20, ['Free circulation', '(40 00)']],
    ['nowhere in T/T', 'by bank transfer (T/T), now', 19, ['by bank transfer', '(T/T), now']],
    ['behind the hyphen of a long word', 'ASEAN-China Area', 7, ['ASEAN-', 'China', 'Area']],
    ['in no code of numbers', 'No. 781-12345675', 12, ['No.', '781-12345675']],
    ['where its writer ended it', 'one\ntwo', 9, ['one', 'two']],
    ['with what closes a sentence', '货物已装船。清洁。', 12, ['货物已装船。', '清洁。']],
    ['within a word only where that alone has no room', 'abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
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
