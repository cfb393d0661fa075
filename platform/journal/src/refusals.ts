import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  JOURNAL_FILE_CLOSED: {
    status: 409,
    en: 'The file is closed and its journal sealed; nothing can be added to it.',
    'zh-CN': '该卷宗已结案，其日志已封存，不能再增加条目。',
  },
  JOURNAL_ENTRY_NOT_FOUND: {
    status: 404,
    en: 'There is no such journal entry, or it is not yours to see.',
    'zh-CN': '没有这个日志条目，或您无权查看。',
  },
  JOURNAL_ENTRY_PENDING: {
    status: 409,
    en: 'The entry is recorded and will be provable within seconds; ask again.',
    'zh-CN': '该条目已记录，几秒内即可证明；请稍后再试。',
  },
  JOURNAL_EMPTY: {
    status: 404,
    en: 'The log has no checkpoint yet; the first follows within a second of the first entry.',
    'zh-CN': '日志还没有检查点；首个检查点将在首个条目之后一秒内产生。',
  },
  JOURNAL_SIZE_UNKNOWN: {
    status: 404,
    en: 'The log has {size:number} entries; sizes asked for must lie between 1 and that, the earlier one first.',
    'zh-CN': '日志有 {size:number} 个条目；所查大小须在 1 与该值之间，且较早者在前。',
  },
  JOURNAL_TILE_NOT_FOUND: {
    status: 404,
    en: 'The log has no tile {path}.',
    'zh-CN': '日志没有瓦片 {path}。',
  },
  JOURNAL_OTHER_LOG: {
    status: 503,
    en: 'The database holds the log {found}, signed by its own key; this key is that of {expected}. Start with the key that belongs to the database.',
    'zh-CN':
      '数据库中的日志为 {found}，由其自己的密钥签名；当前密钥属于 {expected}。请使用与该数据库对应的密钥启动。',
  },
  LOG_BEHIND_WITNESSES: {
    status: 503,
    en: 'The log is behind its witnesses: {witness} has cosigned a tree of {seen} entries that is not the beginning of the log here, which has {size:number}. Probably an older backup was restored. Bring the newest one; where it is lost, begin a new epoch with “tongshang start --new-log-epoch”. Until then nothing is proved.',
    'zh-CN':
      '日志落后于其见证方：{witness} 已会签一个有 {seen} 个条目的日志，它并非此处日志（{size:number} 个条目）的开头部分。可能恢复了较旧的备份。请使用最新的备份；如已丢失，请用“tongshang start --new-log-epoch”开始新的日志纪元。在此之前不再出具任何证明。',
  },
  LOG_EPOCH_OTHER: {
    status: 503,
    en: 'Another server began epoch {present} of the log; this one still works in epoch {own}. Restart it.',
    'zh-CN': '另一台服务器已开始日志的第 {present} 纪元，而本服务器仍处于第 {own} 纪元。请重新启动本服务器。',
  },
  LOG_EPOCH_NOT_NEEDED: {
    status: 409,
    en: 'No witness contradicts the log, so no new epoch is begun. Start without --new-log-epoch.',
    'zh-CN': '没有见证方与日志相矛盾，因此不会开始新的纪元。请去掉 --new-log-epoch 后启动。',
  },
  WITNESS_STATE_LOCKED: {
    status: 503,
    en: 'Another witness (process {process}) already works with the folder {folder}.',
    'zh-CN': '另一个见证进程（{process}）正在使用文件夹 {folder}。',
  },
  WITNESS_STATE_BROKEN: {
    status: 503,
    en: 'The witness’s memory in {file} cannot be read. A witness that forgets could be misled: restore the file, or retire this witness’s key.',
    'zh-CN': '无法读取见证方的记忆文件 {file}。遗忘的见证方可能被误导：请恢复该文件，或停用此见证方的密钥。',
  },
  KEY_FILE_BROKEN: {
    status: 503,
    en: 'The key file {file} cannot be read: {reason}.',
    'zh-CN': '无法读取密钥文件 {file}：{reason}。',
  },
  JOURNAL_RESTORE_DIFFERS: {
    status: 422,
    en: 'The restored journal is not the one that was backed up: {name} is {found}, the backup states {stated}.',
    'zh-CN': '恢复的日志与备份不符：{name} 为 {found}，备份记载为 {stated}。',
  },
});
