export { fromBase64, toBase64 } from './base64.ts';
export {
  type Cosignature,
  cosign,
  formatCheckpoint,
  parseCheckpoint,
  readCosignatures,
  signCheckpoint,
} from './checkpoint.ts';
export { type CompactRange, createCompactRange } from './compact-range.ts';
export { type Ed25519, isSoundPublicKey, portableEd25519 } from './ed25519.ts';
export { EMPTY_ROOT, equalBytes, HASH_BYTES, leafHash, treeHead } from './hashing.ts';
export {
  formatNote,
  formatSignature,
  type NoteSignature,
  parseNote,
  parseSignatures,
  signNote,
  verifyNote,
} from './note.ts';
export {
  COSIGNATURE,
  fingerprintOf,
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
  type HashSource,
  type ProofPlan,
  planConsistency,
  planInclusion,
  planRoot,
  planSubtreeConsistency,
  planSubtreeInclusion,
  proveLeaves,
} from './prove.ts';
export { table as merkleLogRefusals } from './refusals.ts';
export { sha256 } from './sha256.ts';
export {
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileSource,
  tilesOfGrowth,
  tilesOfLeaves,
  tilesOfPlan,
  tileWidth,
} from './tiles.ts';
export {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './verify.ts';
export { formatAddCheckpoint, judgeCheckpoint, parseAddCheckpoint, type WitnessedTree } from './witness.ts';
