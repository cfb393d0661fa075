import { readFileSync } from 'node:fs';
import {
  fromBase64,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

/** Fields of the four kinds of cases; each kind has the ones that its verifier reads below. */
type ProofCase = {
  leafIdx: number;
  treeSize: number;
  size1: number;
  size2: number;
  start: number;
  end: number;
  size: number;
  root: string;
  root1: string;
  root2: string;
  leafHash: string;
  proof: readonly string[] | null;
  wantErr: boolean;
};

function bytes(text: string): Uint8Array {
  const decoded = fromBase64(text);
  if (decoded === undefined) throw new Error(`the case is not base64: ${text}`);
  return decoded;
}

const proofOf = (one: ProofCase) => (one.proof ?? []).map(bytes);

const verifiers: Readonly<Record<string, (one: ProofCase) => void>> = {
  inclusion: (one) =>
    verifyInclusion({
      leafHash: bytes(one.leafHash),
      index: one.leafIdx,
      size: one.treeSize,
      proof: proofOf(one),
      root: bytes(one.root),
    }),
  consistency: (one) =>
    verifyConsistency({
      size1: one.size1,
      size2: one.size2,
      root1: bytes(one.root1),
      root2: bytes(one.root2),
      proof: proofOf(one),
    }),
  subtreeinclusion: (one) =>
    verifySubtreeInclusion({
      leafHash: bytes(one.leafHash),
      index: one.leafIdx,
      start: one.start,
      end: one.end,
      proof: proofOf(one),
      root: bytes(one.root),
    }),
  subtreeconsistency: (one) =>
    verifySubtreeConsistency({
      start: one.start,
      end: one.end,
      size: one.size,
      subtreeRoot: bytes(one.root1),
      root: bytes(one.root2),
      proof: proofOf(one),
    }),
};

/** Whether the verifier refused; anything thrown that is not a refusal is a defect. */
function refused(verify: () => void): boolean {
  try {
    verify();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return true;
  }
}

function casesOf(file: DataFile): ConformanceCase[] {
  const kind = file.name.split('/')[0] ?? '';
  const verify = verifiers[kind];
  if (verify === undefined) return [{ name: file.name, setAside: `no verifier for “${kind}”` }];
  return [
    {
      name: file.name,
      check() {
        const one = JSON.parse(readFileSync(file.path, 'utf8')) as ProofCase;
        expect(refused(() => verify(one))).toBe(one.wantErr);
      },
    },
  ];
}

conformanceSuite(
  'Merkle proofs (RFC 6962)',
  dataFiles('merkle/rfc6962', (name) => name.endsWith('.json')),
  casesOf,
);
