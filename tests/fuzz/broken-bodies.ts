import fc from 'fast-check';

/** A body as it goes out, with the content type it claims. */
export type RawBody = { readonly bytes: Uint8Array; readonly contentType: string | undefined };

const encoder = new TextEncoder();
const JSON_TYPE = 'application/json';
const json = (text: string, contentType: string | undefined = JSON_TYPE): RawBody => ({
  bytes: encoder.encode(text),
  contentType,
});

const DEEP = 20_000;
const HUGE = 300_000;

/** Values that no schema asks for, or that databases and canonical forms stumble over. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\ufeff',
  '\u202e',
  "'; drop table trade.trade; --",
  '../../etc/passwd',
  '{{7*7}}',
  '9'.repeat(400),
  'ü'.repeat(5_000),
  '99999-99-99',
  '2026-02-30',
  '+275760-09-13T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  '999999999999999999',
  '-0',
  '1e9',
  'NaN',
  [],
  {},
  [[]],
  { en: 1 },
];

/** The same value with one member, somewhere, replaced by a strange one, taken away, or joined by one nobody knows. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value).slice(0, 60);
  const path = fc.constantFrom(...paths);
  return fc.oneof(
    fc.tuple(path, fc.constantFrom(...STRANGE)).map(([at, strange]) => replaced(value, at, () => strange)),
    path.map((at) => replaced(value, at, () => undefined)),
    path.map((at) => replaced(value, at, (old) => [old, old])),
    path.map((at) => replaced(value, at, (old) => (isObject(old) ? { ...old, unknownMember: 1 } : { old }))),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pathsOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...at, key]))];
}

function replaced(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, change) : item));
  }
  const members = value as Record<string, unknown>;
  return { ...members, [key]: replaced(members[key], rest, change) };
}

/** Texts and bytes that are not what they claim to be. `whole` is a sound body to break. */
export function broken(whole: unknown): fc.Arbitrary<RawBody> {
  const text = JSON.stringify(whole) ?? '{}';
  const [name = 'a'] = isObject(whole) ? Object.keys(whole) : [];
  const twice = `{"${name}":1,"${name}":{},${text.replace(/^\{/, '') || '}'}`;
  const fixed: readonly RawBody[] = [
    json(''),
    json('{'),
    json('null'),
    json('[]'),
    json('"text"'),
    json('nul'),
    json('{"a":NaN}'),
    json(twice),
    json(`{"__proto__":{"admin":true},"constructor":{"prototype":{}},${text.slice(1)}`),
    json('['.repeat(DEEP) + ']'.repeat(DEEP)),
    json(`${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`),
    json(JSON.stringify({ [name]: 'x'.repeat(HUGE) })),
    json(`{"${name}":"\\u0000"}`),
    json(`{"${name}":"\\ud800"}`),
    json(`\ufeff${text}`),
    { bytes: Buffer.from(text, 'utf16le'), contentType: `${JSON_TYPE}; charset=utf-16le` },
    {
      bytes: Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')]),
      contentType: JSON_TYPE,
    },
    json(text, 'text/plain'),
    json(text, 'application/xml'),
    json(text, 'application/x-www-form-urlencoded'),
    json(text, 'multipart/form-data'),
    json(text, 'multipart/form-data; boundary=none'),
    json(
      `--b\r\nContent-Disposition: form-data; name="file"; filename="\0.csv"\r\n\r\nx`,
      'multipart/form-data; boundary=b',
    ),
    json(text, 'nonsense'),
    json(text, `${JSON_TYPE}; charset=`),
    json(
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><Order>&d;</Order>',
      'application/xml',
    ),
    json('<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"><ID>', 'application/xml'),
    json('=cmd()|x,"unclosed\n1;2;3\n', 'text/csv'),
    { bytes: Buffer.from('供应商,数量\n', 'utf16le'), contentType: 'text/csv' },
    { bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), contentType: 'image/png' },
    { bytes: new Uint8Array([0]), contentType: 'application/octet-stream' },
  ];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fixed) },
    fc.integer({ min: 0, max: text.length }).map((length) => json(text.slice(0, length))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes, contentType: JSON_TYPE })),
  );
}
