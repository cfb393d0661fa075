import { describe, expect, it } from 'vitest';
import { writtenWith } from './written-json.ts';

describe('a reply that a thread has written', () => {
  it.each([
    [
      { a: 1, gone: undefined },
      { a: 1, content: { é: '中' } },
    ],
    [{}, { content: { é: '中' } }],
  ])('is the member of an object, byte for byte', (small, whole) => {
    const { bytes } = writtenWith(small, 'content', Buffer.from('{"é":"中"}'));
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(whole);
  });
});
