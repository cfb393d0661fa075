import { formatNote, NOTE_SIGNATURE, noteSigner, signNote } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutArchive, openArchive, sealArchive } from './archive.ts';
import { verifySeal } from './seal.ts';

const signer = noteSigner('log.example/trades', NOTE_SIGNATURE, new Uint8Array(32).fill(1));
const parts = new Map([
  ['entries.json', new TextEncoder().encode('[1,2,3]'.repeat(40))],
  ['documents/1.xml', new TextEncoder().encode('<Invoice/>')],
]);
function packed(of: typeof parts): Uint8Array {
  const { archive, toSign } = layOutArchive(of, signer.key.name);
  return sealArchive(archive, formatNote(signNote(toSign, signer)));
}
const archive = packed(parts);

function open(bytes: Uint8Array): void {
  verifySeal(openArchive(bytes).seal, signer.key);
}
function placeOf(bytes: Uint8Array): string | undefined {
  try {
    open(bytes);
    return 'nothing found';
  } catch (error) {
    if (error instanceof Refusal) return error.place;
    throw error;
  }
}

describe('archive', () => {
  it('gives back what was packed, and the same bytes for the same parts in any order', () => {
    expect(openArchive(archive).parts).toEqual(new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(packed(new Map([...parts].reverse()))).toEqual(archive);
  });
  it('DOSSIER-1: refuses a change of any single byte', () => {
    open(archive);
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = archive.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => open(changed)).toThrow(/DOSSIER_|NOTE_/);
      }),
      { numRuns: 400 },
    );
  });
  it('names the part in which a byte was changed', () => {
    const text = new TextDecoder('latin1').decode(archive);
    for (const path of parts.keys()) {
      const from = text.indexOf(path) + path.length;
      const end = text.indexOf('PK', from);
      expect(end).toBeGreaterThan(from);
      for (let byte = from; byte < end; byte += 1) {
        const changed = archive.slice();
        changed[byte] = (changed[byte] ?? 0) ^ 0x10;
        expect(placeOf(changed)).toBe(path);
      }
    }
  });
  it('refuses a file cut off anywhere, and one that goes on', () => {
    for (let length = 0; length < archive.length; length += 7) {
      expect(() => openArchive(archive.slice(0, length))).toThrow(/DOSSIER_(NOT_A_DOSSIER|TRUNCATED)/);
    }
    for (const more of [[10], [0], new TextEncoder().encode('and more\n')])
      expect(() => openArchive(Uint8Array.from([...archive, ...more]))).toThrow('DOSSIER_GOES_ON');
  });
});
