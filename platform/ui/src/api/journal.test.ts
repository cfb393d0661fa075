import { expect, it } from 'vitest';
import { readCheckpoint } from './journal.ts';

it('reads root and cosignatures out of a checkpoint; the log’s own signature is no witness', () => {
  const note =
    'log.example\n42\ncm9vdA==\n\n\u2014 log.example AAAA\n\u2014 witness-one BBBB\n\u2014 witness-two CCCC\n';
  expect(readCheckpoint(note)).toEqual({ rootHash: 'cm9vdA==', witnesses: 2 });
  expect(readCheckpoint('log.example\n1\nroot\n\n\u2014 log.example AAAA\n').witnesses).toBe(0);
  expect(readCheckpoint('')).toEqual({ rootHash: '', witnesses: 0 });
});
