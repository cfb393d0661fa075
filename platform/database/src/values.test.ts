import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './testing.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([]);
});
afterAll(() => t.close());

/** Sends a value as a type and brings it back. */
const there = (type: string, value: unknown) =>
  t.database.system(
    'test',
    async (tx) => (await tx.one<{ back: unknown }>(`select $1::${type} as back`, [value])).back,
  );

const microsecond = 1_000n;
const instants = fc
  .bigInt({ min: -60_000_000_000_000_000n, max: 250_000_000_000_000_000n })
  .map((micros) => Temporal.Instant.fromEpochNanoseconds(micros * microsecond));
const dates = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));
const int8s = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));

describe('a value', () => {
  const cases: [string, fc.Arbitrary<unknown>, (value: never) => string][] = [
    ['timestamptz', instants, String],
    ['date', dates, String],
    ['int8', int8s, String],
    ['text', texts, String],
    ['bytea', fc.uint8Array(), (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')],
  ];
  for (const [type, values, print] of cases) {
    it(`of type ${type} comes back as it went, alone and in an array`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(values, { maxLength: 3 }), async (list) => {
          for (const value of list)
            expect(print((await there(type, value)) as never)).toBe(print(value as never));
          const back = (await there(`${type}[]`, list)) as never[];
          expect(back.map(print)).toEqual((list as never[]).map(print));
        }),
        { numRuns: 40 },
      );
    });
  }

  it('of type numeric stays text, digit for digit', async () => {
    expect(await there('numeric', '1234567890123456789.0123456789000')).toBe(
      '1234567890123456789.0123456789000',
    );
    expect(await there('numeric[]', ['1.10', null])).toEqual(['1.10', null]);
  });

  it('of type jsonb is written as text and read as a value', async () => {
    expect(await there('jsonb', JSON.stringify({ a: [1, 'x', null] }))).toEqual({ a: [1, 'x', null] });
    await expect(there('jsonb', { a: 1 })).rejects.toThrow('JSON.stringify');
  });

  it('that is absent is null', async () => {
    expect(await there('text', undefined)).toBeNull();
  });

  it('of the other times of PostgreSQL is read exactly', async () => {
    expect(String(await there('timestamp', '2026-03-01T08:00:00.123456'))).toBe('2026-03-01T08:00:00.123456');
    expect(await there('interval', '1 day 02:00:00')).toBe('1 day 02:00:00');
    expect(await there('uuid[]', ['0190b5a0-0000-7000-8000-000000000001'])).toEqual([
      '0190b5a0-0000-7000-8000-000000000001',
    ]);
  });
});
