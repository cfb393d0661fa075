import { join } from 'node:path';
import {
  buildProof,
  formatAddCheckpoint,
  formatKey,
  formatNote,
  leafHash,
  NOTE_SIGNATURE,
  noteSigner,
  planConsistency,
  signCheckpoint,
  treeHead,
} from '@tongshang/merkle-log';
import { expect, it } from 'vitest';
import { begin, workshop } from './command-line.ts';

const log = noteSigner('log.example', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
const leavesOf = (mark: number) =>
  Array.from({ length: 12 }, (_, index) => leafHash(Uint8Array.of(mark, index)));

/** Says that the log has grown from one size to another (C2SP tlog-witness). */
function grown(leaves: readonly Uint8Array[], oldSize: number, size: number): string {
  const root = treeHead(leaves.slice(0, size));
  const checkpoint = formatNote(signCheckpoint({ origin: log.key.name, size, root }, log));
  const source = ({ level, index }: { level: number; index: number }) =>
    treeHead(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
  const proof = oldSize === 0 ? [] : buildProof(planConsistency(oldSize, size), source);
  return formatAddCheckpoint({ oldSize, proof, checkpoint });
}

it('the witness cosigns what has grown, refuses what was rewritten, and remembers both over a restart', async () => {
  const { folder, remove } = await workshop();
  const words = [
    'witness',
    '--log-key',
    formatKey(log.key),
    '--home',
    join(folder, 'witness'),
    '--port',
    '0',
  ];
  const witnessed = async (act: (url: string) => Promise<void>): Promise<string> => {
    const { child, ended } = begin(words, { cwd: folder });
    const said = await new Promise<string>((resolve) => child.stdout?.on('data', resolve));
    const [url = '', key = ''] = [/at (http\S+)/.exec(said)?.[1], /^ {2}(\S+)@http/m.exec(said)?.[1]];
    await act(url);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    return key;
  };
  const sendTo = (url: string) => async (body: string) =>
    (await fetch(new URL('/add-checkpoint', url), { method: 'POST', body })).status;
  const [honest, rewritten] = [leavesOf(1), leavesOf(2)];
  try {
    const key = await witnessed(async (url) => {
      const send = sendTo(url);
      expect(await send(grown(honest, 0, 5))).toBe(200);
      expect(await send(grown(honest, 5, 9))).toBe(200);
      expect(await send(grown(rewritten, 9, 12))).toBe(422);
    });
    const again = await witnessed(async (url) => {
      const send = sendTo(url);
      expect(await send(grown(rewritten, 0, 12))).toBe(409);
      expect(await send(grown(honest, 9, 12))).toBe(200);
    });
    expect(again).toBe(key);
  } finally {
    await remove();
  }
});
