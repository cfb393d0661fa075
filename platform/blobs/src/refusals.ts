import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  BLOB_STORE_UNREACHABLE: {
    status: 503,
    en: 'The file store {store} does not answer: {reason}. Nothing was changed; try again.',
    'zh-CN': '文件存储 {store} 没有响应：{reason}。未作任何更改，请重试。',
  },
  BLOB_STORE_REFUSED: {
    status: 502,
    en: 'The file store {store} refuses: {reason}. Its address, key or rights are wrong (TONGSHANG_BLOBS).',
    'zh-CN': '文件存储 {store} 拒绝了请求：{reason}。其地址、密钥或权限有误（TONGSHANG_BLOBS）。',
  },
  BLOB_STORE_FORBIDDEN: {
    status: 500,
    en: 'The folder {store} for files cannot be used: {reason}.',
    'zh-CN': '无法使用文件目录 {store}：{reason}。',
  },
  BLOB_STORE_FULL: {
    status: 507,
    en: 'The file store {store} is full.',
    'zh-CN': '文件存储 {store} 已满。',
  },
  BLOB_MISSING: {
    status: 500,
    en: 'The file with SHA-256 {sha256} is not in the file store {store}. Restore it from a backup.',
    'zh-CN': 'SHA-256 为 {sha256} 的文件不在文件存储 {store} 中。请从备份恢复。',
  },
  BLOB_DAMAGED: {
    status: 500,
    en: 'The file with SHA-256 {sha256} in the file store {store} is not what was put there. Restore it from a backup.',
    'zh-CN': '文件存储 {store} 中 SHA-256 为 {sha256} 的文件与存入时不一致。请从备份恢复。',
  },
  BLOB_TOO_LARGE: {
    status: 413,
    en: 'The file is larger than {limit:number} bytes.',
    'zh-CN': '文件超过 {limit:number} 字节。',
  },
  BLOB_SPACE_USED_UP: {
    status: 413,
    en: 'Your organisation’s files may take {limit:number} bytes; {used:number} are taken. Remove some first.',
    'zh-CN': '贵组织的文件总量上限为 {limit:number} 字节，已用 {used:number} 字节。请先删除一些文件。',
  },
  BLOB_BEING_REMOVED: {
    status: 503,
    en: 'The same file is just being cleared away. Try again in a moment.',
    'zh-CN': '相同的文件正在被清理，请稍后重试。',
  },
});
