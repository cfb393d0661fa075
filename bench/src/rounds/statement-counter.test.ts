import { describe, expect, it } from 'vitest';
import { watchMessages } from './statement-counter.ts';

/** A frontend message of PostgreSQL, protocol 3; the first of a session has no type. */
function message(type: string, ...texts: readonly string[]): Buffer {
  const body = Buffer.from(texts.map((text) => `${text}\0`).join(''));
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const SESSION = [
  message('', 'user', 'tongshang'),
  message('Q', 'begin; set local role tongshang_app'),
  message('P', 'one', 'select 1'),
  message('B', '', 'one'),
  message('E', ''),
  message('S'),
  message('B', '', 'one'),
  message('E', ''),
  message('P', 'opens', 'START TRANSACTION'),
  message('B', '', 'opens'),
  message('E', ''),
  message('S'),
  message('Q', 'commit'),
];

describe('the statements that a platform sends', () => {
  it.each([1, 7, 64, 100_000])('are counted, in chunks of %i bytes', (size) => {
    const counts = { statements: 0, transactions: 0, roundTrips: 0 };
    const watch = watchMessages(counts);
    const bytes = Buffer.concat(SESSION);
    for (let from = 0; from < bytes.length; from += size) watch(bytes.subarray(from, from + size));
    expect(counts).toEqual({ statements: 5, transactions: 2, roundTrips: 4 });
  });
});
