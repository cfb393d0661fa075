import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalize, MAX_DEPTH, parseCanonical } from './index.ts';

function refusal(act: () => unknown): { code: string; place: string | undefined } {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, place: error.place };
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Shuffles the names of every object by inserting them in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

const json = fc.jsonValue({ stringUnit: 'binary' });

describe('laws', () => {
  it('does not depend on the order of names', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalize(reversed(value))).toBe(canonicalize(value));
      }),
    );
  });
  it('reads back as the same value, and is canonical itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalize(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalize(parseCanonical(text))).toBe(text);
      }),
    );
  });
  it('gives different texts to different values', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(canonicalize(a) === canonicalize(b)).toBe(same);
      }),
    );
  });
  it('writes numbers so that they read back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(canonicalize(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .map(([name, inner]) => [name, sorted(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Told apart from an array: {} and [] are two values.
  return { members };
}

describe('RFC 8785', () => {
  it('section 3.2.2: the sample object', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalize(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });
  it('section 3.2.3: the order of names', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalize([value]))[0])).toHaveLength(7);
    expect([...canonicalize(value).matchAll(/":"([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: the double %s', (bits, text) => {
    expect(canonicalize(doubleOf(bits))).toBe(text);
  });
  it('appendix B: NaN and infinity are refused', () => {
    expect(refusal(() => canonicalize(doubleOf('7fffffffffffffff'))).code).toBe('JSON_NUMBER_NOT_FINITE');
    expect(refusal(() => canonicalize(doubleOf('7ff0000000000000'))).code).toBe('JSON_NUMBER_NOT_FINITE');
  });
  it('section 3.2.4: bytes are UTF-8', () => {
    expect([...canonicalBytes('€')]).toEqual([0x22, 0xe2, 0x82, 0xac, 0x22]);
  });
});

function doubleOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe('refusals name the place', () => {
  class Special {
    field = 1;
  }
  const endless: unknown[] = [];
  endless.push(endless);
  const sparse = [1, 2];
  delete sparse[0];
  it.each([
    ['undefined', { a: { b: undefined } }, 'JSON_VALUE_MISSING', 'a/b'],
    ['a hole', { a: sparse }, 'JSON_VALUE_MISSING', 'a/0'],
    ['NaN', [1, { x: Number.NaN }], 'JSON_NUMBER_NOT_FINITE', '1/x'],
    ['bigint', { amount: 5n }, 'JSON_BIGINT', 'amount'],
    ['lone surrogate in a value', ['\ud800'], 'JSON_LONE_SURROGATE', '0'],
    ['lone surrogate in a name', { deep: { '\udc00': 1 } }, 'JSON_LONE_SURROGATE', 'deep'],
    ['function', { f: () => 1 }, 'JSON_NOT_PLAIN', 'f'],
    ['symbol', [Symbol('s')], 'JSON_NOT_PLAIN', '0'],
    ['date', { at: new Date(0) }, 'JSON_NOT_PLAIN', 'at'],
    ['map', { m: new Map() }, 'JSON_NOT_PLAIN', 'm'],
    ['instance of a class', { s: new Special() }, 'JSON_NOT_PLAIN', 's'],
  ])('%s', (_name, value, code, place) => {
    expect(refusal(() => canonicalize(value))).toEqual({ code, place });
  });
  it('what contains itself is too deep, the deepest allowed is not', () => {
    expect(refusal(() => canonicalize(endless)).code).toBe('JSON_TOO_DEEP');
    let nested: unknown = 1;
    for (let depth = 0; depth < MAX_DEPTH; depth++) nested = [nested];
    expect(canonicalize(nested)).toHaveLength(2 * MAX_DEPTH + 1);
    expect(refusal(() => canonicalize([nested])).code).toBe('JSON_TOO_DEEP');
  });
  it('starts places with the place of the caller', () => {
    expect(refusal(() => canonicalize({ a: [1n] }, 'private/price')).place).toBe('private/price/a/0');
  });
});

describe('parseCanonical', () => {
  it.each([
    ['white space', '{"a": 1}', 'JSON_NOT_CANONICAL'],
    ['order of names', '{"b":1,"a":2}', 'JSON_NOT_CANONICAL'],
    ['a name twice', '{"a":1,"a":1}', 'JSON_NOT_CANONICAL'],
    ['another spelling of a number', '1.0', 'JSON_NOT_CANONICAL'],
    ['another escape', String.raw`"\u0041"`, 'JSON_NOT_CANONICAL'],
    ['truncated', '{"a":', 'JSON_MALFORMED'],
    ['empty', '', 'JSON_MALFORMED'],
  ])('refuses %s', (_name, text, code) => {
    expect(refusal(() => parseCanonical(text)).code).toBe(code);
  });
  it('keeps a name that JavaScript treats specially', () => {
    const text = '{"__proto__":{"a":1},"constructor":2}';
    expect(canonicalize(parseCanonical(text))).toBe(text);
  });
});
