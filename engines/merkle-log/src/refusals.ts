import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  MERKLE_NUMBER_OUT_OF_RANGE: {
    status: 422,
    en: '{value} is not a tree size or leaf index: a whole number from 0 to 2^53 − 1 is expected.',
    'zh-CN': '{value} 不是有效的树大小或叶序号：应为 0 到 2^53 − 1 的整数。',
  },
  MERKLE_HASH_LENGTH: {
    status: 422,
    en: 'A hash has {length} bytes; SHA-256 has 32.',
    'zh-CN': '哈希值为 {length} 字节；SHA-256 应为 32 字节。',
  },
  MERKLE_INDEX_OUTSIDE_TREE: {
    status: 422,
    en: 'Leaf {index} is not among the leaves {start} to {end} (exclusive) that the proof is for.',
    'zh-CN': '叶 {index} 不在证明所涉及的范围 {start} 至 {end}（不含）之内。',
  },
  MERKLE_SUBTREE_INVALID: {
    status: 422,
    en: 'The leaves {start} to {end} (exclusive) do not form a subtree.',
    'zh-CN': '叶 {start} 至 {end}（不含）不构成子树。',
  },
  MERKLE_SUBTREE_EMPTY: {
    status: 422,
    en: 'A range without leaves has the hash of nothing and needs no proof; these differ.',
    'zh-CN': '空范围的哈希应为空值哈希且不需要证明；此处不符。',
  },
  MERKLE_TREE_SHRANK: {
    status: 422,
    en: 'The later tree of {size:number} leaves ends before leaf {end}: a log never shrinks.',
    'zh-CN': '后来的树只有 {size:number} 个叶，短于 {end}：日志不会缩短。',
  },
  MERKLE_CONSISTENCY_FROM_EMPTY: {
    status: 422,
    en: 'A consistency proof from an empty tree proves nothing.',
    'zh-CN': '从空树出发的一致性证明没有意义。',
  },
  MERKLE_PROOF_TOO_SHORT: {
    status: 422,
    en: 'The proof has too few hashes for this position and size.',
    'zh-CN': '就该位置和大小而言，证明中的哈希过少。',
  },
  MERKLE_PROOF_TOO_LONG: {
    status: 422,
    en: 'The proof has more hashes than this position and size allow.',
    'zh-CN': '就该位置和大小而言，证明中的哈希过多。',
  },
  MERKLE_ROOT_MISMATCH: {
    status: 422,
    en: 'The proof does not lead to the root hash of the tree: the leaf, the proof or the root was changed.',
    'zh-CN': '证明推不出该树的根哈希：叶、证明或根被改动过。',
  },
  MERKLE_EARLIER_ROOT_MISMATCH: {
    status: 422,
    en: 'The proof does not contain the earlier tree: the log was rewritten, or the proof was changed.',
    'zh-CN': '证明不包含较早的树：日志被改写，或证明被改动。',
  },
  TILE_MALFORMED: {
    status: 400,
    en: '“{path}” is not the path of a tile.',
    'zh-CN': '“{path}”不是瓦片路径。',
  },
  TILE_MISSING: {
    status: 404,
    en: 'The tile {path} is not there, or is narrower than needed.',
    'zh-CN': '瓦片 {path} 不存在，或宽度不足。',
  },
  NOTE_MALFORMED: {
    status: 400,
    en: 'This is not a signed note ({reason}).',
    'zh-CN': '这不是签名便笺（{reason}）。',
  },
  NOTE_KEY_MALFORMED: {
    status: 400,
    en: 'This is not a key of a signed note ({reason}).',
    'zh-CN': '这不是签名便笺的密钥（{reason}）。',
  },
  NOTE_SIGNATURE_MISSING: {
    status: 422,
    en: 'The note carries no signature of {name}.',
    'zh-CN': '便笺没有 {name} 的签名。',
  },
  NOTE_SIGNATURE_WRONG: {
    status: 422,
    en: 'The signature of {name} does not fit the note: one of them was changed.',
    'zh-CN': '{name} 的签名与便笺不符：其中之一被改动过。',
  },
  CHECKPOINT_MALFORMED: {
    status: 400,
    en: 'This is not a checkpoint of a log ({reason}).',
    'zh-CN': '这不是日志检查点（{reason}）。',
  },
  CHECKPOINT_OF_ANOTHER_LOG: {
    status: 422,
    en: 'The checkpoint is of the log {origin}, not of {expected}.',
    'zh-CN': '该检查点属于日志 {origin}，而不是 {expected}。',
  },
  CHECKPOINT_TOO_FEW_WITNESSES: {
    status: 422,
    en: '{count:number} of the trusted witnesses have cosigned the checkpoint; {threshold} are required.',
    'zh-CN': '受信任的见证方中有 {count:number} 个会签了该检查点；至少需要 {threshold} 个。',
  },
  POLICY_INVALID: {
    status: 422,
    en: 'The trust policy cannot hold ({reason}).',
    'zh-CN': '信任策略无效（{reason}）。',
  },
  WITNESS_REQUEST_MALFORMED: {
    status: 400,
    en: 'The request to the witness is malformed ({reason}).',
    'zh-CN': '发给见证方的请求格式错误（{reason}）。',
  },
  WITNESS_LOG_UNKNOWN: {
    status: 404,
    en: 'This witness does not watch the log {origin}.',
    'zh-CN': '本见证方不见证日志 {origin}。',
  },
  WITNESS_LOG_SIGNATURE: {
    status: 403,
    en: 'The checkpoint carries no valid signature of the log {origin}.',
    'zh-CN': '检查点没有日志 {origin} 的有效签名。',
  },
  WITNESS_OLD_SIZE_ABOVE: {
    status: 400,
    en: 'The old size {old} is above the size {size:number} of the checkpoint.',
    'zh-CN': '旧大小 {old} 大于检查点的大小 {size:number}。',
  },
  WITNESS_SIZE_CONFLICT: {
    status: 409,
    en: 'This witness last cosigned the size {size:number}.',
    'zh-CN': '本见证方最近会签的大小为 {size:number}。',
  },
  WITNESS_ROOT_CONFLICT: {
    status: 409,
    en: 'This witness cosigned another root for the size {size:number}: the log shows two histories.',
    'zh-CN': '对于大小 {size:number}，本见证方会签过另一个根：日志出现了两种历史。',
  },
  WITNESS_INCONSISTENT: {
    status: 422,
    en: 'The consistency proof from {old} to {size:number} does not hold.',
    'zh-CN': '从 {old} 到 {size:number} 的一致性证明不成立。',
  },
});
