import { expect, it } from 'vitest';
import { readFacts } from './facts-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('facts are read from UTF-8 alone: other bytes are refused at their line, never replaced', () => {
  expect(readFacts(bytes('\ufeff{"buyer":{"name":"青瓷"}}'))).toEqual({ buyer: { name: '青瓷' } });
  const gbk = Uint8Array.from([...bytes('{"buyer":\n{"name":"'), 0xc7, 0xe0, ...bytes('"}}')]);
  expect(() => readFacts(gbk)).toThrow(
    expect.objectContaining({ code: 'ENCODING_NOT_UTF8', place: 'line 2' }),
  );
});

it('a field that is none is named', () => {
  expect(() => readFacts(bytes('{"term":{}}'))).toThrow(
    expect.objectContaining({
      code: 'WALK_FACTS_MALFORMED',
      params: { reason: expect.stringContaining('“term”') },
    }),
  );
});
