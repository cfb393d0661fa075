import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive, sealArchive } from './archive.ts';

const parts = new Map([
  ['entries.json', new TextEncoder().encode('[1,2,3]'.repeat(40))],
  ['documents/1.xml', new TextEncoder().encode('<Invoice/>')],
]);
const archive = sealArchive(parts);

function placeOf(bytes: Uint8Array): string | undefined {
  try {
    openArchive(bytes);
    return 'nothing found';
  } catch (error) {
    if (error instanceof Refusal) return error.place;
    throw error;
  }
}

describe('archive', () => {
  it('gives back what was packed, and the same bytes for the same parts in any order', () => {
    expect(openArchive(archive)).toEqual(new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(sealArchive(new Map([...parts].reverse()))).toEqual(archive);
  });
  it('DOSSIER-1: refuses a change of any single byte', () => {
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = archive.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => openArchive(changed)).toThrow(/DOSSIER_/);
      }),
      { numRuns: 400 },
    );
  });
  it('names the part in which a byte was changed', () => {
    const text = new TextDecoder('latin1').decode(archive);
    for (const path of parts.keys()) {
      const from = text.indexOf(path) + path.length;
      // The last byte of what was packed holds bits that mean nothing.
      const end = text.indexOf('PK', from) - 1;
      expect(end).toBeGreaterThan(from);
      for (let byte = from; byte < end; byte += 1) {
        const changed = archive.slice();
        changed[byte] = (changed[byte] ?? 0) ^ 0x10;
        expect(placeOf(changed)).toBe(path);
      }
    }
    const sealed = archive.slice();
    sealed[archive.length - 1] = (sealed[archive.length - 1] ?? 0) ^ 1;
    expect(placeOf(sealed)).toBe('archive frame');
  });
  it('refuses a file cut off anywhere', () => {
    for (let length = 0; length < archive.length; length += 7) {
      expect(() => openArchive(archive.slice(0, length))).toThrow(/DOSSIER_(NOT_A_DOSSIER|TRUNCATED)/);
    }
  });
});
