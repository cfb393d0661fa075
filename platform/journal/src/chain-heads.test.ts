import { formatCheckpoint, NOTE_SIGNATURE, noteSigner, parseNote, verifyNote } from '@tongshang/merkle-log';
import { expect, it } from 'vitest';
import { signStatement } from './chain-heads.ts';

const signer = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));

it('JOURNAL-13: signs statements, and nothing that could be read as a checkpoint of this or another log', () => {
  const note = parseNote(signStatement(signer, 'tongshang.dossier-seal.v2\norigin test.example/log\n'));
  expect(() => verifyNote(note, signer.key)).not.toThrow();
  for (const origin of ['test.example/log', 'other.example/log']) {
    const text = formatCheckpoint({ origin, size: 3, root: new Uint8Array(32) });
    expect(() => signStatement(signer, text)).toThrow('nobody but the sequencer');
    expect(() => signStatement(signer, `${text}an extension line\n`)).toThrow('nobody but the sequencer');
  }
});
