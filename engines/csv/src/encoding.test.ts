import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, decodeUtf8, encodingCandidates } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, little: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** Bytes of a text in an encoding that only decodes: looked up by decoding every one- and two-byte sequence. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  const learn = (sequence: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(sequence));
      if ([...text].length === 1 && !table.has(text)) table.set(text, sequence);
    } catch {
      // Not a sequence of this encoding.
    }
  };
  for (let lead = 0; lead < 256; lead++) learn([lead]);
  for (let lead = 0x81; lead < 255; lead++) for (let trail = 0x40; trail < 255; trail++) learn([lead, trail]);
  return (text) => Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

function refusal(fn: () => unknown): Refusal {
  try {
    fn();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
}

const sheet = '订单号,品名,数量,单价\nPO-1,白色金属灯笼,6,3.39\n';

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(sheet), 'utf-8', 'bytes'],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], utf8(sheet)), 'utf-8', 'mark'],
    ['UTF-16 LE with mark', bytes([0xff, 0xfe], utf16(sheet, true)), 'utf-16le', 'mark'],
    ['UTF-16 BE with mark', bytes([0xfe, 0xff], utf16(sheet, false)), 'utf-16be', 'mark'],
    ['UTF-16 LE', utf16(sheet, true), 'utf-16le', 'bytes'],
    ['UTF-16 BE', utf16(sheet, false), 'utf-16be', 'bytes'],
    ['GBK', encoderOf('gb18030')(sheet), 'gb18030', 'bytes'],
  ])('tells %s', (_, content, encoding, by) => {
    expect(decodeText(content)).toEqual({ text: sheet, encoding, by });
  });

  it('CSV-1: any text comes back as it was from UTF-8 and from marked UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !text.startsWith('PK'));
        expect(decodeText(bytes([0xef, 0xbb, 0xbf], utf8(text))).text).toBe(text);
        expect(decodeText(bytes([0xff, 0xfe], utf16(text, true))).text).toBe(text);
      }),
    );
  });

  it('asks instead of guessing: Western, Korean, traditional Chinese and Japanese text, a few characters', () => {
    const doubtful: [string, string][] = [
      ['windows-1252', 'Größe,Preis £\nM,5'],
      ['euc-kr', '주문번호,수량,단가,품명\n1,2,3,램프'],
      ['big5', '訂單號碼,數量,單價,商品名稱\n1,2,3,燈籠'],
      ['shift_jis', '注文番号,数量,単価,品名\n1,2,3,ランタン'],
      ['gb18030', 'Name,品\nx,1'],
    ];
    for (const [encoding, text] of doubtful) {
      const content = encoderOf(encoding)(text);
      const error = refusal(() => decodeText(content));
      expect([encoding, error.code]).toEqual([encoding, 'ENCODING_UNCERTAIN']);
      expect(error.params.candidates?.split(', ')).toContain(encoding);
      expect(decodeText(content, encoding)).toEqual({ text, encoding, by: 'caller' });
      const candidate = encodingCandidates(content).find((found) => found.encoding === encoding);
      expect(candidate?.sample.length).toBeGreaterThan(0);
    }
  });

  it('asks where Chinese in GBK is valid UTF-8 by chance', () => {
    const chance = bytes(utf8('a,'), [0xc4, 0xa3, 0xd0, 0xa1, 0xd7, 0xa9], utf8('\n'));
    expect(refusal(() => decodeText(chance)).params.candidates).toContain('gb18030');
    expect(decodeText(utf8('Größe,Prix,Łódź\n')).encoding).toBe('utf-8');
    expect(decodeText(utf8('Заказ,Цена\n')).encoding).toBe('utf-8');
  });

  it.each<[string, Uint8Array, string | undefined, string]>([
    ['bytes that the given encoding forbids', bytes([0x61, 0xff, 0x2c]), 'utf-8', 'ENCODING_WRONG'],
    ['an encoding nobody reads', utf8('a,b'), 'ebcdic', 'ENCODING_UNKNOWN'],
    ['half a character after a mark', bytes([0xff, 0xfe, 0x61]), undefined, 'ENCODING_WRONG'],
    ['a workbook', bytes([0x50, 0x4b, 3, 4, 0, 0]), undefined, 'CSV_WORKBOOK'],
    ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0]), undefined, 'FILE_OTHER_KIND'],
    ['a PDF', utf8('%PDF-1.7'), undefined, 'FILE_OTHER_KIND'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), undefined, 'FILE_OTHER_KIND'],
    ['NUL on both sides', bytes([0, 0, 1, 0, 0]), undefined, 'CSV_NOT_TEXT'],
  ])('refuses %s', (_, content, encoding, code) => {
    expect(refusal(() => decodeText(content, encoding)).code).toBe(code);
  });

  it('takes the names people use for an encoding', () => {
    const content = encoderOf('gb18030')(sheet);
    for (const name of ['GBK', 'gb2312', 'CP936']) expect(decodeText(content, name).text).toBe(sheet);
    expect(decodeText(bytes([0xfe, 0xff], utf16(sheet, false)), 'UTF-16').text).toBe(sheet);
  });
});

describe('decodeUtf8', () => {
  it('CSV-5: takes UTF-8 and marked UTF-16, and refuses other bytes at their line', () => {
    expect(decodeUtf8(bytes([0xef, 0xbb, 0xbf], utf8(sheet)))).toBe(sheet);
    expect(decodeUtf8(bytes([0xff, 0xfe], utf16(sheet, true)))).toBe(sheet);
    const gbk = bytes(utf8('{\n"name": "'), encoderOf('gb18030')('瓷杯'), utf8('"}'));
    expect(refusal(() => decodeUtf8(gbk))).toMatchObject({ code: 'ENCODING_NOT_UTF8', place: 'line 2' });
    expect(refusal(() => decodeUtf8(bytes([0xff, 0xfe, 0x00, 0xd8])))).toMatchObject({
      code: 'ENCODING_WRONG',
    });
  });
});
