import type { Database } from '@tongshang/database';
import { checkChain, readEntry, type SealedEntry } from '@tongshang/journal-entry';
import {
  createCompactRange,
  fromBase64,
  toHex,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
  type WitnessPolicy,
} from '@tongshang/merkle-log';
import { expect } from 'vitest';

export type JournalClaim = {
  readonly database: Database;
  readonly address: string;
  /** Key of an organisation that takes part in every trade of the load. */
  readonly apiKey: string;
  /** Every checkpoint that anyone was shown. */
  readonly checkpoints: readonly string[];
};

type Leaf = SealedEntry & { readonly leafIndex: number; readonly tradeId: string | null };

const INTEGRATED_WITHIN_MS = 20_000;
const COSIGNED_WITHIN_MS = 20_000;
/** Anyone may ask for 300 a minute, and has just been looking at checkpoints. */
const CONSISTENCY_PROOFS_MAX = 100;

/**
 * The journal is whole: every entry is in the log once, the chains of trades have no gap, the tree is that of the
 * checkpoint now served, every checkpoint ever shown is a beginning of it, and each entry is proved over HTTP.
 */
export async function expectJournalWhole(claim: JournalClaim): Promise<{ entries: number; proved: number }> {
  const { database, address, checkpoints } = claim;
  await expect
    .poll(
      () => database.system('faults: not yet in the log', (tx) => tx.rows('select from journal.pending')),
      {
        timeout: INTEGRATED_WITHIN_MS,
      },
    )
    .toEqual([]);
  const leaves = await readLeaves(database);
  expectChains(leaves);
  const policy = await readPolicy(address);
  const published = async () => verifyCheckpoint(await textOf(`${address}/log/checkpoint`), policy);
  await expect
    .poll(async () => (await published()).size, { timeout: COSIGNED_WITHIN_MS, interval: 500 })
    .toBe(leaves.length);
  const newest = await published();
  const roots = rootsOf(leaves);
  expect(toHex(newest.root)).toBe(roots[newest.size]);
  const proofEvery = Math.ceil(checkpoints.length / CONSISTENCY_PROOFS_MAX);
  for (const [position, text] of checkpoints.entries()) {
    const { size, root } = verifyCheckpoint(text, policy);
    expect(toHex(root), `root of the tree of ${size}`).toBe(roots[size]);
    if (position % proofEvery !== 0) continue;
    const url = `${address}/api/v1/log/consistency?from=${size}&to=${newest.size}`;
    const { proof } = JSON.parse(await textOf(url)) as { proof: string[] };
    const proved = { size1: size, size2: newest.size, root1: root, root2: newest.root };
    verifyConsistency({ ...proved, proof: proof.map(hashOf) });
  }
  const ofTrades = leaves.filter(({ tradeId }) => tradeId !== null);
  for (const leaf of ofTrades) await expectProof(claim, policy, leaf);
  return { entries: leaves.length, proved: ofTrades.length };
}

async function readLeaves(database: Database): Promise<Leaf[]> {
  const rows = await database.system('faults: the whole journal', (tx) =>
    tx.rows<{ canonical: string; leaf_hash: Uint8Array; leaf_index: bigint | null; trade_id: string | null }>(
      `select canonical, leaf_hash, leaf_index, file_id as trade_id
       from journal.entry e full join journal.leaf l using (entry_id) order by leaf_index`,
    ),
  );
  return rows.map(({ canonical, leaf_hash, leaf_index, trade_id }, position) => {
    const sealed = readEntry(canonical);
    expect(toHex(sealed.leafHash)).toBe(toHex(leaf_hash));
    expect(Number(leaf_index ?? -1)).toBe(position);
    return { ...sealed, leafIndex: position, tradeId: trade_id };
  });
}

function expectChains(leaves: readonly Leaf[]): void {
  const chains = Map.groupBy(leaves, ({ tradeId }) => tradeId);
  for (const [tradeId, chain] of chains) if (tradeId !== null) checkChain(tradeId, chain);
}

/** Root, in hexadecimal, of the tree of each size. */
function rootsOf(leaves: readonly Leaf[]): string[] {
  const tree = createCompactRange();
  const roots = [''];
  for (const { leafHash } of leaves) {
    tree.append(leafHash);
    roots.push(toHex(tree.root()));
  }
  return roots;
}

async function readPolicy(address: string): Promise<WitnessPolicy> {
  const { logKey, witnesses, threshold } = JSON.parse(await textOf(`${address}/api/v1/log`));
  return { logKey, witnesses, threshold };
}

async function expectProof(claim: JournalClaim, policy: WitnessPolicy, leaf: Leaf): Promise<void> {
  const url = `${claim.address}/api/v1/log/proof/${leaf.entry.entryId}`;
  const reply = JSON.parse(await textOf(url, claim.apiKey)) as {
    leafIndex: number;
    proof: string[];
    checkpoint: string;
  };
  expect(reply.leafIndex).toBe(leaf.leafIndex);
  const { size, root } = verifyCheckpoint(reply.checkpoint, policy);
  const proof = reply.proof.map(hashOf);
  verifyInclusion({ leafHash: leaf.leafHash, index: leaf.leafIndex, size, root, proof });
}

async function textOf(url: string, apiKey?: string): Promise<string> {
  const reply = await fetch(url, apiKey ? { headers: { authorization: `Bearer ${apiKey}` } } : {});
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${url}: ${text}`);
  return text;
}

const hashOf = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array();
