import { canonicalize, type Json } from '@tongshang/canonical-json';
import { fromBase64, leafHash, toBase64, toHex } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChainLink,
  checkChain,
  checkDisclosures,
  commitmentOf,
  commitmentsOf,
  commitTo,
  type Disclosures,
  type JournalEntry,
  readEntry,
  type SealedEntry,
  sealEntry,
} from './index.ts';

const TRADE = '0197a000-0000-7000-8000-000000000001';
const OTHER = '0197a000-0000-7000-8000-000000000002';
const fields: Omit<JournalEntry, 'format'> = {
  entryId: '0197a000-0000-7000-8000-0000000000aa',
  kind: 'trade.ordered',
  at: '2026-03-01T08:00:00.25Z',
  organisationId: '0197a000-0000-7000-8000-0000000000bb',
  public: { lines: 2 },
  word: { by: '0197a000-0000-7000-8000-0000000000bb', grade: 'stated', evidence: [] },
  chains: [],
  commitments: {},
};
const file = { fileId: TRADE, kind: 'trade' };
const hash = toBase64(leafHash(new Uint8Array(0)));

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

const json = fc.jsonValue({ stringUnit: 'grapheme' }) as fc.Arbitrary<Json>;
const salt = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64);
const field = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
const disclosures: fc.Arbitrary<Disclosures> = fc.dictionary(field, fc.record({ salt, value: json }), {
  noNullPrototype: true,
});

/** A trade of `count` entries, the last one closing it. */
function chainOf(count: number, close = true): SealedEntry[] {
  const entries: SealedEntry[] = [];
  for (let sequence = 1; sequence <= count; sequence++) {
    const before = entries.at(-1);
    const closing = close && sequence === count;
    const link: ChainLink = {
      chain: 'file',
      id: TRADE,
      sequence,
      previous: before ? toBase64(before.leafHash) : null,
      ...(closing ? { count } : {}),
    };
    entries.push(
      sealEntry({ ...fields, kind: closing ? 'trade.closed' : 'trace.observed', file, chains: [link] }),
    );
  }
  return entries;
}

describe('entry', () => {
  it('reads back from its text, with the same hash', () => {
    const sealed = sealEntry({ ...fields, subject: 'order 7' });
    const read = readEntry(sealed.canonical);
    expect(read.entry).toEqual(sealed.entry);
    expect(toHex(read.leafHash)).toBe(toHex(leafHash(new TextEncoder().encode(sealed.canonical))));
  });
  it('has the text that its format says', () => {
    expect(sealEntry(fields).canonical).toBe(
      '{"at":"2026-03-01T08:00:00.25Z","chains":[],"commitments":{},' +
        '"entryId":"0197a000-0000-7000-8000-0000000000aa",' +
        '"format":"tongshang.journal-entry.v2","kind":"trade.ordered",' +
        '"organisationId":"0197a000-0000-7000-8000-0000000000bb","public":{"lines":2},' +
        '"word":{"by":"0197a000-0000-7000-8000-0000000000bb","evidence":[],"grade":"stated"}}',
    );
  });
  it('is canonical with every field, in whatever order they are given', () => {
    const chains: ChainLink[] = [
      { sequence: 1, previous: null, id: TRADE, chain: 'file' },
      { chain: 'shipment', id: OTHER, sequence: 2, previous: hash },
    ];
    const { canonical, entry } = sealEntry({ ...fields, causedBy: OTHER, file, subject: 'x', chains });
    expect(canonical).toBe(canonicalize(entry as unknown as Json));
    expect(readEntry(canonical).entry).toEqual(entry);
  });
  const link: ChainLink = { chain: 'file', id: TRADE, sequence: 1, previous: null };
  const shipment: ChainLink = { ...link, chain: 'shipment', id: OTHER };
  const chained = (...chains: object[]) => ({ file, chains });
  it.each<[string, Record<string, unknown>]>([
    ['another format', { format: 'other' }],
    ['an unknown field', { price: '1.00' }],
    ['an id that is none', { entryId: 'x' }],
    ['a kind without module', { kind: 'ordered' }],
    ['a local time', { at: '2026-03-01T08:00:00+08:00' }],
    ['an organisation that is none', { organisationId: 'ACME' }],
    ['an empty subject', { subject: '' }],
    ['a public part that is no object', { public: [] }],
    ['a commitment that is no hash', { commitments: { price: 'AAAA' } }],
    ['a field name with a slash', { commitments: { 'a/b': hash } }],
    ['a cause that is none', { causedBy: 'x' }],
    ['an entry that causes itself', { causedBy: fields.entryId }],
    ['an act without a word', { word: undefined }],
    ['a word of an unknown grade', { word: { ...fields.word, grade: 'heard' } }],
    ['a report without evidence', { word: { ...fields.word, grade: 'reported' } }],
    ['evidence that is no hash', { word: { ...fields.word, evidence: ['AAAA'] } }],
    ['a file without a kind', { file: { fileId: TRADE }, chains: [link] }],
    ['a file without a place', { file }],
    ['a place without a file', { chains: [link] }],
    ['a place in the chain of another file', chained({ ...link, id: OTHER })],
    ['a place in two files', chained(link, { ...link, id: OTHER })],
    ['two places in one chain', chained(link, shipment, shipment)],
    ['an unknown chain', chained(link, { ...shipment, chain: 'parcel' })],
    ['sequence 0', chained({ ...link, sequence: 0 })],
    ['a first entry with a previous one', chained({ ...link, previous: hash })],
    ['a second entry without', chained({ ...link, sequence: 2 })],
    ['a previous that is no hash', chained({ ...link, sequence: 2, previous: 'AAAA' })],
    ['a count that is none', chained({ ...link, count: 0 })],
    ['an unknown field in a chain', chained({ ...link, tradeId: TRADE })],
    ['a field of the first format', { trade: { tradeId: TRADE, sequence: 1, previous: null } }],
  ])('refuses %s', (_name, changed) => {
    const { word, ...rest } = sealEntry(fields).entry;
    const whole = { ...rest, ...(word ? { word } : {}), ...changed };
    const text = canonicalize(JSON.parse(JSON.stringify(whole)) as Json);
    expect(code(() => readEntry(text))).toBe('ENTRY_MALFORMED');
  });
  it('refuses text that is not canonical', () => {
    expect(code(() => readEntry(` ${sealEntry(fields).canonical}`))).toBe('JSON_NOT_CANONICAL');
    expect(code(() => readEntry('null'))).toBe('ENTRY_MALFORMED');
  });
});

describe('an entry of the first format', () => {
  const written = {
    format: 'tongshang.journal-entry.v1',
    entryId: fields.entryId,
    kind: 'trade.ordered',
    at: fields.at,
    organisationId: fields.organisationId,
    public: { lines: 2 },
    commitments: {},
    trade: { tradeId: TRADE, sequence: 1, previous: null },
  };
  it('is read as one of today’s, its hash being that of its own text', () => {
    const text = canonicalize(written);
    const { entry, leafHash: found } = readEntry(text);
    expect(entry).toMatchObject({
      file,
      chains: [{ chain: 'file', id: TRADE, sequence: 1, previous: null }],
    });
    expect('causedBy' in entry || 'word' in entry || 'trade' in entry).toBe(false);
    expect(toHex(found)).toBe(toHex(leafHash(new TextEncoder().encode(text))));
    expect(checkChain(TRADE, [readEntry(text)])).toEqual({ id: TRADE, count: 1, closed: false });
  });
  it('belongs to nothing without a trade', () => {
    const { trade: _trade, ...rest } = written;
    const { entry } = readEntry(canonicalize(rest));
    expect(entry.chains).toEqual([]);
    expect(entry.file).toBeUndefined();
  });
  it('goes on in a chain of today’s entries', () => {
    const first = readEntry(canonicalize(written));
    const link: ChainLink = {
      chain: 'file',
      id: TRADE,
      sequence: 2,
      previous: toBase64(first.leafHash),
      count: 2,
    };
    const second = sealEntry({ ...fields, kind: 'trade.closed', file, chains: [link] });
    expect(checkChain(TRADE, [first, second])).toEqual({ id: TRADE, count: 2, closed: true });
  });
  it.each<[string, Record<string, unknown>]>([
    ['a field of today’s format', { causedBy: OTHER }],
    ['a count where nothing closes', { trade: { ...written.trade, count: 1 } }],
    ['a closing without count', { kind: 'trade.closed' }],
    ['a closing without trade', { kind: 'trade.closed', trade: undefined }],
    ['a second entry without a previous one', { trade: { ...written.trade, sequence: 2 } }],
    ['an unknown field in the trade', { trade: { ...written.trade, chain: 'file' } }],
  ])('refuses %s', (_name, changed) => {
    const text = canonicalize(JSON.parse(JSON.stringify({ ...written, ...changed })) as Json);
    expect(code(() => readEntry(text))).toBe('ENTRY_MALFORMED');
  });
});

describe('disclosures', () => {
  it('fit their commitments; any part may be held back', () => {
    fc.assert(
      fc.property(disclosures, fc.func(fc.boolean()), (all, shows) => {
        const commitments = commitmentsOf(all);
        expect(checkDisclosures(commitments, all).heldBack).toEqual([]);
        const shown = Object.fromEntries(Object.entries(all).filter(([name]) => shows(name)));
        const { heldBack } = checkDisclosures(commitments, shown);
        expect([...heldBack, ...Object.keys(shown)].sort()).toEqual(Object.keys(all).sort());
      }),
    );
  });
  it('are written as canonical JSON, with the same commitments', () => {
    fc.assert(
      fc.property(disclosures, (all) => {
        const values = Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
        const made = commitTo(values, (name) => fromBase64(all[name]?.salt ?? '') as Uint8Array);
        expect(made.commitments).toEqual(commitmentsOf(all));
        expect(made.disclosures).toBe(canonicalize(all));
      }),
    );
  });
  it('fit nothing else: not another value, salt or field', () => {
    fc.assert(
      fc.property(salt, salt, json, json, (saltA, saltB, a, b) => {
        fc.pre(canonicalize(a) !== canonicalize(b) && saltA !== saltB);
        const commitments = commitmentsOf({ price: { salt: saltA, value: a } });
        const check = (shown: Disclosures) => code(() => checkDisclosures(commitments, shown));
        expect(check({ price: { salt: saltA, value: b } })).toBe('DISCLOSURE_MISMATCH');
        expect(check({ price: { salt: saltB, value: a } })).toBe('DISCLOSURE_MISMATCH');
        expect(check({ other: { salt: saltA, value: a } })).toBe('DISCLOSURE_UNKNOWN_FIELD');
      }),
    );
  });
  it('a commitment hides its value: two salts give two hashes', () => {
    const hashBy = (byte: number) => toHex(commitmentOf(new Uint8Array(16).fill(byte), '9.90'));
    expect(hashBy(1)).not.toBe(hashBy(2));
  });
  it.each<[string, unknown]>([
    ['no salt', { value: 1 }],
    ['a short salt', { salt: 'AAAA', value: 1 }],
    ['no value', { salt: toBase64(new Uint8Array(16)) }],
    ['nothing', null],
  ])('refuses %s', (_name, shown) => {
    const commitments = commitmentsOf({ price: { salt: toBase64(new Uint8Array(16)), value: 1 } });
    expect(code(() => checkDisclosures(commitments, { price: shown } as Disclosures))).toBe(
      'DISCLOSURE_MALFORMED',
    );
  });
  it('an inherited name is not a commitment', () => {
    const shown = { constructor: { salt: toBase64(new Uint8Array(16)), value: 1 } };
    expect(code(() => checkDisclosures({}, shown))).toBe('DISCLOSURE_UNKNOWN_FIELD');
  });
});

describe('a file’s chain', () => {
  const length = fc.integer({ min: 2, max: 9 });
  it('whole and closed', () => {
    expect(checkChain(TRADE, chainOf(5))).toEqual({ id: TRADE, count: 5, closed: true });
    expect(checkChain(TRADE, chainOf(5, false))).toEqual({ id: TRADE, count: 5, closed: false });
  });
  it('shows every missing entry but those at the end of an open trade', () => {
    fc.assert(
      fc.property(length, fc.nat(), fc.boolean(), (count, pick, close) => {
        const missing = pick % count;
        const rest = chainOf(count, close).filter((_, position) => position !== missing);
        const check = () => checkChain(TRADE, rest);
        if (missing < count - 1) expect(code(check)).toBe('CHAIN_SEQUENCE_GAP');
        else expect(check().closed).toBe(false);
      }),
    );
  });
  it('shows an exchanged entry', () => {
    fc.assert(
      fc.property(length, fc.nat(), (count, pick) => {
        const entries = chainOf(count);
        const at = pick % (count - 1);
        entries[at] = sealEntry({ ...(entries[at] as SealedEntry).entry, public: { forged: true } });
        expect(code(() => checkChain(TRADE, entries))).toBe('CHAIN_PREVIOUS_MISMATCH');
      }),
    );
  });
  it('shows entries of another trade, in another order, after the closing, and none', () => {
    const entries = chainOf(3);
    expect(code(() => checkChain(OTHER, entries))).toBe('CHAIN_OTHER');
    expect(code(() => checkChain(TRADE, entries.toReversed()))).toBe('CHAIN_SEQUENCE_GAP');
    expect(code(() => checkChain(TRADE, []))).toBe('CHAIN_EMPTY');
    const last = entries[2] as SealedEntry;
    const late: ChainLink = { chain: 'file', id: TRADE, sequence: 4, previous: toBase64(last.leafHash) };
    expect(code(() => checkChain(TRADE, [...entries, sealEntry({ ...fields, file, chains: [late] })]))).toBe(
      'CHAIN_AFTER_CLOSING',
    );
  });
  it('of one shipment is checked beside that of the file', () => {
    const [first] = chainOf(1, false) as [SealedEntry];
    const second: ChainLink = { chain: 'file', id: TRADE, sequence: 2, previous: toBase64(first.leafHash) };
    const closing: ChainLink = { chain: 'shipment', id: OTHER, sequence: 1, previous: null, count: 1 };
    const shipped = sealEntry({ ...fields, kind: 'trace.shipped', file, chains: [second, closing] });
    expect(checkChain(OTHER, [shipped], 'shipment')).toEqual({ id: OTHER, count: 1, closed: true });
    expect(checkChain(TRADE, [first, shipped])).toEqual({ id: TRADE, count: 2, closed: false });
    expect(code(() => checkChain(OTHER, [first], 'shipment'))).toBe('CHAIN_OTHER');
  });
  it('shows a wrong count', () => {
    const [first] = chainOf(2, false);
    const link: ChainLink = {
      chain: 'file',
      id: TRADE,
      sequence: 2,
      previous: toBase64((first as SealedEntry).leafHash),
      count: 3,
    };
    const closing = sealEntry({ ...fields, kind: 'trade.closed', file, chains: [link] });
    expect(code(() => checkChain(TRADE, [first as SealedEntry, closing]))).toBe('CHAIN_COUNT_MISMATCH');
  });
});
