export { fromBase64, toBase64 } from './base64.ts';
export {
  type Checkpoint,
  type Cosignature,
  cosign,
  formatCheckpoint,
  parseCheckpoint,
  readCosignatures,
  signCheckpoint,
} from './checkpoint.ts';
export { type CompactRange, createCompactRange } from './compact-range.ts';
export { type Ed25519, type Ed25519Signer, isSoundPublicKey, portableEd25519 } from './ed25519.ts';
export { EMPTY_ROOT, equalBytes, HASH_BYTES, leafHash, nodeHash, treeHead } from './hashing.ts';
export {
  formatNote,
  formatSignature,
  MAX_NOTE_CHARACTERS,
  type Note,
  type NoteSignature,
  parseNote,
  parseSignatures,
  signNote,
  verifyNote,
} from './note.ts';
export {
  COSIGNATURE,
  formatKey,
  formatSecretKey,
  NOTE_SIGNATURE,
  type NoteKey,
  type NoteSigner,
  noteKey,
  noteSigner,
  parseKey,
  parseSecretKey,
  type SignatureType,
  toHex,
} from './note-key.ts';
export {
  type CheckedPolicy,
  checkPolicy,
  type VerifiedCheckpoint,
  verifyCheckpoint,
  type WitnessPolicy,
} from './policy.ts';
export {
  buildProof,
  foldNodes,
  type HashSource,
  type ProofPlan,
  planConsistency,
  planInclusion,
  planRoot,
  planSubtreeConsistency,
  planSubtreeInclusion,
  type TreeNode,
} from './prove.ts';
export { table as merkleLogRefusals } from './refusals.ts';
export {
  hashAt,
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  tileOfNode,
  tilePath,
  tileSource,
  tilesOfGrowth,
  tilesOfPlan,
  tileWidth,
} from './tiles.ts';
export {
  type Consistency,
  type Inclusion,
  type SubtreeConsistency,
  type SubtreeInclusion,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './verify.ts';
export {
  type AddCheckpoint,
  formatAddCheckpoint,
  judgeCheckpoint,
  MAX_PROOF_LINES,
  parseAddCheckpoint,
  type WitnessedTree,
} from './witness.ts';
