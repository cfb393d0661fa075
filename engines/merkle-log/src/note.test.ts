import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COSIGNATURE,
  cosign,
  EMPTY_ROOT,
  fingerprintOf,
  formatCheckpoint,
  formatKey,
  formatNote,
  formatSecretKey,
  fromBase64,
  NOTE_SIGNATURE,
  noteSigner,
  parseCheckpoint,
  parseKey,
  parseNote,
  parseSecretKey,
  readCosignatures,
  signCheckpoint,
  signNote,
  toBase64,
  verifyCheckpoint,
  verifyNote,
  type WitnessPolicy,
} from './index.ts';

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

const seed = (value: number) => new Uint8Array(32).fill(value);
const log = noteSigner('tongshang.example/log', NOTE_SIGNATURE, seed(1));
const witness = (value: number, name = `witness.example/w${value}`) =>
  noteSigner(name, COSIGNATURE, seed(value));

describe('base64', () => {
  const spellings = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    fc.base64String(),
    fc
      .array(fc.constantFrom('A', 'B', 'w', '=', ' ', '\n', '/', '-'), { maxLength: 9 })
      .map((all) => all.join('')),
  );
  it('has one spelling for some bytes, whatever the browser brings', () => {
    const native = Uint8Array.fromBase64;
    fc.assert(
      fc.property(spellings, (text) => {
        const bytes = fromBase64(text);
        if (bytes !== undefined) expect(toBase64(bytes)).toBe(text);
        Object.assign(Uint8Array, { fromBase64: undefined });
        try {
          expect(fromBase64(text)).toEqual(bytes);
        } finally {
          Object.assign(Uint8Array, { fromBase64: native });
        }
      }),
    );
  });
});

describe('keys and notes of C2SP signed-note', () => {
  // The example of the Go package golang.org/x/mod/sumdb/note.
  const verifier = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const secret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const line =
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

  it('signs and verifies the published example', () => {
    const signer = parseSecretKey(secret);
    expect(formatKey(signer.key)).toBe(verifier);
    expect(formatNote(signNote(text, signer))).toBe(`${text}\n${line}`);
    verifyNote(parseNote(`${text}\n${line}`), parseKey(verifier));
  });
  it('keys read back', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.constantFrom(NOTE_SIGNATURE, COSIGNATURE),
        (bytes, type) => {
          const signer = noteSigner('a.example/钥匙', type, bytes);
          expect(parseKey(formatKey(signer.key))).toEqual(signer.key);
          expect(parseSecretKey(formatSecretKey(signer, bytes)).key).toEqual(signer.key);
        },
      ),
      { numRuns: 10 },
    );
  });
  it.each([
    ['no parts', 'PeterNeumann'],
    ['another key id', verifier.replace('c74f20a3', 'c74f20a4')],
    ['a short key', 'PeterNeumann+c74f20a3+ARpc'],
    ['another algorithm', 'PeterNeumann+c74f20a3+AhpcAAAA'],
    ['no name', verifier.replace('PeterNeumann', '')],
    ['a space in the name', verifier.replace('Peter', 'Peter ')],
    ['base64 with white space', `${verifier}\n`],
  ])('refuses a key with %s', (_name, key) => {
    expect(code(() => parseKey(key))).toBe('NOTE_KEY_MALFORMED');
  });
  it('a note has one text, which may itself hold empty lines', () => {
    const inner = 'a\n\nb\n';
    expect(parseNote(formatNote(signNote(inner, log))).text).toBe(inner);
  });
  it.each([
    ['no signatures', 'text\n'],
    ['empty signatures', 'text\n\n'],
    ['a line that does not end', `${text}\n${line.trimEnd()}`],
    ['another dash', `${text}\n${line.replace('—', '-')}`],
    ['a carriage return', `${text}\r\n${line}`],
    ['a control character', `a\u0000\n\n${line}`],
    ['half a character', `\ud800\n\n${line}`],
    ['base64 spelled otherwise', `${text}\n${line.replace('nAM=', 'nAN=')}`],
    ['a plus in the name', `${text}\n${line.replace('Neumann', '+Neumann')}`],
    ['something after the signature', `${text}\n${line.trimEnd()} more\n`],
    ['too few bytes', 'text\n\n— a AAAA\n'],
  ])('refuses a note with %s', (_name, note) => {
    expect(code(() => parseNote(note))).toBe('NOTE_MALFORMED');
  });
});

describe('checkpoints', () => {
  const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
  it('reads the example of C2SP tlog-checkpoint and writes it the same', () => {
    const checkpoint = parseCheckpoint(text);
    expect([checkpoint.origin, checkpoint.size]).toEqual(['example.com/behind-the-sofa', 20_852_163]);
    expect(formatCheckpoint(checkpoint)).toBe(text);
  });
  it('allows extension lines', () => {
    expect(parseCheckpoint(`${text}an extension\n`).size).toBe(20_852_163);
  });
  it.each([
    ['a leading zero', text.replace('20852163', '020852163')],
    ['a negative size', text.replace('20852163', '-1')],
    ['a size past 2^53', text.replace('20852163', '9007199254740992')],
    ['a short root', text.replace('CsUYapGG', '')],
    ['no origin', text.replace('example.com/behind-the-sofa', '')],
    ['an empty line', `${text}\nafter\n`],
    ['a missing line', 'origin\n5\n'],
    ['a last line without end', text.trimEnd()],
  ])('refuses %s', (_name, malformed) => {
    expect(code(() => parseCheckpoint(malformed))).toBe('CHECKPOINT_MALFORMED');
  });
});

describe('trust policy', () => {
  const checkpoint = { origin: log.key.name, size: 7, root: EMPTY_ROOT };
  const signed = signCheckpoint(checkpoint, log);
  const keyOf = (value: number) => formatKey(witness(value).key);
  const policy: WitnessPolicy = { logKey: formatKey(log.key), witnesses: [2, 3, 4].map(keyOf), threshold: 2 };
  const cosigned = (values: readonly number[], time = 1_700_000_000) =>
    formatNote({
      ...signed,
      signatures: [...signed.signatures, ...values.map((value) => cosign(signed.text, witness(value), time))],
    });

  it('accepts when k of n have cosigned, and says who and when', () => {
    const verified = verifyCheckpoint(cosigned([4, 2]), policy);
    expect(verified).toMatchObject(checkpoint);
    expect(verified.cosignatures.map(({ key, time }) => [key.name, time])).toEqual([
      ['witness.example/w2', 1_700_000_000],
      ['witness.example/w4', 1_700_000_000],
    ]);
  });
  it.each([
    ['too few', [2]],
    ['one witness twice', [2, 2]],
    ['unknown witnesses', [2, 5, 6]],
  ])('refuses %s', (_name, values) => {
    expect(code(() => verifyCheckpoint(cosigned(values), policy))).toBe('CHECKPOINT_TOO_FEW_WITNESSES');
  });
  it('never counts the operator, under whatever name', () => {
    const disguised = noteSigner('independent.example/honest', COSIGNATURE, seed(1));
    const own = [...policy.witnesses, formatKey(disguised.key)];
    const note = formatNote({
      ...signed,
      signatures: [
        ...signed.signatures,
        cosign(signed.text, witness(2), 1),
        cosign(signed.text, disguised, 1),
      ],
    });
    expect(code(() => verifyCheckpoint(note, { ...policy, witnesses: own }))).toBe(
      'CHECKPOINT_TOO_FEW_WITNESSES',
    );
    expect(code(() => verifyCheckpoint(cosigned([2, 3]), { ...policy, operators: [keyOf(3)] }))).toBe(
      'CHECKPOINT_TOO_FEW_WITNESSES',
    );
    expect(code(() => verifyCheckpoint(cosigned([2, 4]), { ...policy, operators: [keyOf(3)] }))).toBe(
      'accepted',
    );
    expect(
      code(() => verifyCheckpoint(cosigned([2, 4]), { ...policy, operators: [keyOf(3)], threshold: 3 })),
    ).toBe('POLICY_INVALID');
  });
  it.each([
    [
      'a witness named twice',
      { ...policy, witnesses: [keyOf(2), formatKey(witness(2, 'other.example').key)] },
    ],
    ['more required than there are', { ...policy, threshold: 4 }],
    ['a negative threshold', { ...policy, threshold: -1 }],
    [
      'a log key as witness',
      { ...policy, witnesses: [formatKey(noteSigner('w', NOTE_SIGNATURE, seed(2)).key)] },
    ],
    ['a witness key as log', { ...policy, logKey: keyOf(2) }],
  ])('is invalid with %s', (_name, invalid) => {
    expect(code(() => verifyCheckpoint(cosigned([2, 3]), invalid))).toBe('POLICY_INVALID');
  });
  it('refuses a checkpoint of another log, or not signed by it', () => {
    const other = noteSigner('other.example/log', NOTE_SIGNATURE, seed(9));
    const impostor = noteSigner(log.key.name, NOTE_SIGNATURE, seed(9));
    const foreign = formatNote(signCheckpoint({ ...checkpoint, origin: 'other.example/log' }, other));
    expect(code(() => verifyCheckpoint(foreign, policy))).toBe('CHECKPOINT_OF_ANOTHER_LOG');
    expect(code(() => verifyCheckpoint(formatNote(signCheckpoint(checkpoint, impostor)), policy))).toBe(
      'NOTE_SIGNATURE_MISSING',
    );
  });
  it('refuses when any byte of the text or of a trusted signature was changed', () => {
    const note = cosigned([2, 3]);
    fc.assert(
      fc.property(fc.nat({ max: note.length - 1 }), fc.constantFrom('A', 'B', '1', '2'), (at, letter) => {
        fc.pre(note[at] !== letter);
        const changed = note.slice(0, at) + letter + note.slice(at + 1);
        expect(code(() => verifyCheckpoint(changed, policy))).not.toBe('accepted');
      }),
      { numRuns: 60 },
    );
  });
  it('a cosignature is bound to its time and its text', () => {
    const line = cosign(signed.text, witness(2), 100);
    expect(readCosignatures({ ...signed, signatures: [line] }, witness(2).key)).toMatchObject([
      { time: 100 },
    ]);
    const later = { ...line, signature: line.signature.with(7, 101) };
    expect(code(() => readCosignatures({ ...signed, signatures: [later] }, witness(2).key))).toBe(
      'NOTE_SIGNATURE_WRONG',
    );
    const far = { ...line, signature: line.signature.with(0, 255) };
    expect(code(() => readCosignatures({ ...signed, signatures: [far] }, witness(2).key))).toBe(
      'NOTE_SIGNATURE_WRONG',
    );
  });
  it('writes key ids and signatures as C2SP tlog-cosignature lays them out', () => {
    const line = cosign(signed.text, witness(2), 0x0102);
    expect([...line.signature.subarray(0, 8)]).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
    expect(line.signature).toHaveLength(72);
    expect(toBase64(Uint8Array.of(4)).slice(0, 1)).toBe(formatKey(witness(2).key).split('+')[2]?.slice(0, 1));
  });
});

describe('the fingerprint of a key', () => {
  it('begins with its id, is all of the hash, and changes with name, type and key', () => {
    expect(fingerprintOf(log.key)).toMatch(new RegExp(`^${log.key.keyId}[0-9a-f]{56}$`));
    const others = [
      noteSigner('tongshang.example/log2', NOTE_SIGNATURE, seed(1)),
      noteSigner('tongshang.example/log', COSIGNATURE, seed(1)),
      noteSigner('tongshang.example/log', NOTE_SIGNATURE, seed(2)),
    ];
    expect(new Set([log, ...others].map(({ key }) => fingerprintOf(key))).size).toBe(4);
  });
});
