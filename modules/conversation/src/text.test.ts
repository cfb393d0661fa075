import { expect, it } from 'vitest';
import { readText, shownText, TEXT_BYTES_MAX } from './text.ts';

const code = (text: string) => {
  try {
    readText(text);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it('keeps lines, languages and emoji as they are', () => {
  const text =
    'Two lines:\n\tthe “cup” — 杯子, café, Привет, سلام 👨‍👩‍👧 👩🏽‍🚀 ✅️ ☎\u{FE0E} 1\u{FE0F}\u{20E3} Việt \u0e17\u0e35\u0e48 \u0915\u094d\u0937\u093f';
  expect(readText(`  ${text}\r\n`)).toBe(text);
});

it('CONVERSATION-5: refuses whatever hides or turns something', () => {
  const spoofing = {
    override: 'pay \u202Etxt',
    isolate: 'a\u2066b',
    mark: 'a\u200Fb',
    arabicMark: 'a\u061Cb',
    widthZero: 'IBAN DE\u200B12',
    joiner: 'pay\u200Dpal',
    wordJoiner: 'a\u2060b',
    byteOrder: 'a\uFEFFb',
    softHyphen: 'a\u00ADb',
    control: 'a\u0008b',
    escape: 'a\u001B[2Jb',
    tag: 'a\u{E0041}b',
    separator: 'a\u2028b',
    filler: 'a\u3164b',
    half: 'a\uD800b',
    variant: 'a\u{FE00}b',
    emojiStyle: 'pay\u{FE0F} 5',
    ideographVariant: '口\u{E0100}',
    graphemeJoiner: 'a\u034Fb',
    khmerVowel: 'a\u17B4b',
    mongolianVariant: 'a\u180Bb',
    mongolianSeparator: 'a\u180Fb',
    heap: `a${'\u0301'.repeat(9)}`,
    heapOfKinds: `a${'\u0301\u0489\u0323'.repeat(1_000)}`,
  };
  for (const [name, text] of Object.entries(spoofing)) expect(code(text), name).toBe('MESSAGE_SPOOFING');
});

it('counts bytes, not letters', () => {
  expect(code('a'.repeat(TEXT_BYTES_MAX))).toBeUndefined();
  expect(code('杯'.repeat(TEXT_BYTES_MAX / 2))).toBe('MESSAGE_TOO_LONG');
  expect(code(' \n\t ')).toBe('MESSAGE_EMPTY');
});

it('shows what somebody outside wrote, with a mark in place of what could spoof', () => {
  expect(shownText('Re: \u202Efdp\r\nok')).toBe('Re: \u{FFFD}fdp\nok');
  expect(shownText(`x\u{FE00} ❤\u{FE0F} 👩🏽‍🚀 a${'\u0301'.repeat(400)}`)).toBe(
    `x\u{FFFD} ❤\u{FE0F} 👩🏽‍🚀 a${'\u0301'.repeat(8)}\u{FFFD}`,
  );
});
