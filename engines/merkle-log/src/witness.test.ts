import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildProof,
  EMPTY_ROOT,
  formatAddCheckpoint,
  formatNote,
  judgeCheckpoint,
  leafHash,
  NOTE_SIGNATURE,
  noteSigner,
  parseAddCheckpoint,
  planConsistency,
  signCheckpoint,
  treeHead,
  type WitnessedTree,
} from './index.ts';

const log = noteSigner('tongshang.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(1));
const leaves = Array.from({ length: 40 }, (_, index) => leafHash(Uint8Array.of(index)));
const rootAt = (size: number) => treeHead(leaves.slice(0, size));

function proofBetween(size1: number, size2: number): Uint8Array[] {
  if (size1 === 0 || size1 >= size2) return [];
  return buildProof(planConsistency(size1, size2), ({ level, index }) =>
    treeHead(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)),
  );
}

function request(oldSize: number, size: number, root = rootAt(size), signer = log) {
  const checkpoint = formatNote(signCheckpoint({ origin: signer.key.name, size, root }, signer));
  return { oldSize, proof: proofBetween(oldSize, size), checkpoint };
}

function outcome(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'cosigned';
}

const judge = (asked: ReturnType<typeof request>, last?: WitnessedTree) =>
  outcome(() => judgeCheckpoint(asked, [log.key], () => last));
const at = (size: number): WitnessedTree => ({ size, root: rootAt(size) });

describe('the witness', () => {
  it('cosigns whatever only grew', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(sizes, ([a, b]) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        expect(judge(request(before, after), at(before))).toBe('cosigned');
        expect(judge(request(0, after))).toBe('cosigned');
      }),
    );
  });
  it('never goes back, and says where it stands', () => {
    expect(judge(request(3, 5), at(8))).toBe('WITNESS_SIZE_CONFLICT');
    expect(judge(request(0, 9), at(8))).toBe('WITNESS_SIZE_CONFLICT');
    expect(judge(request(8, 5), at(8))).toBe('WITNESS_OLD_SIZE_ABOVE');
  });
  it('refuses a second history', () => {
    expect(judge(request(8, 8, rootAt(9)), at(8))).toBe('WITNESS_ROOT_CONFLICT');
    expect(judge(request(8, 12, rootAt(13)), at(8))).toBe('WITNESS_INCONSISTENT');
    expect(judge({ ...request(8, 12), proof: [] }, at(8))).toBe('WITNESS_INCONSISTENT');
    expect(judge({ ...request(0, 12), proof: [EMPTY_ROOT] })).toBe('WITNESS_INCONSISTENT');
  });
  it('knows its logs', () => {
    const foreign = noteSigner('other.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(1));
    const impostor = noteSigner(log.key.name, NOTE_SIGNATURE, new Uint8Array(32).fill(2));
    expect(judge(request(0, 5, rootAt(5), foreign))).toBe('WITNESS_LOG_UNKNOWN');
    expect(judge(request(0, 5, rootAt(5), impostor))).toBe('WITNESS_LOG_SIGNATURE');
    expect(judge({ ...request(0, 5), checkpoint: 'nothing' })).toBe('WITNESS_REQUEST_MALFORMED');
  });
});

describe('the request', () => {
  it('reads back', () => {
    const asked = request(5, 37);
    expect(parseAddCheckpoint(formatAddCheckpoint(asked))).toEqual(asked);
  });
  it.each([
    ['nothing', ''],
    ['no old size', 'AAAA\n\nx\n'],
    ['a leading zero', 'old 05\n\nx\n'],
    ['an old size past 2^53', 'old 9007199254740993\n\nx\n'],
    ['a proof that is not base64', 'old 5\n!\n\nx\n'],
    ['64 proof lines', `old 5\n${'AAAA\n'.repeat(64)}\nx\n`],
  ])('is malformed: %s', (_name, body) => {
    expect(outcome(() => parseAddCheckpoint(body))).toBe('WITNESS_REQUEST_MALFORMED');
  });
});
