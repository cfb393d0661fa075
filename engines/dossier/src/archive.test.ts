import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive, sealArchive } from './archive.ts';

const parts = new Map([
  ['entries.json', new TextEncoder().encode('[1,2,3]'.repeat(40))],
  ['documents/1.xml', new TextEncoder().encode('<Invoice/>')],
]);
const archive = sealArchive(parts);

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
  it('refuses a file cut off anywhere', () => {
    for (let length = 0; length < archive.length; length += 7) {
      expect(() => openArchive(archive.slice(0, length))).toThrow(/DOSSIER_(NOT_A_DOSSIER|TRUNCATED)/);
    }
  });
});
