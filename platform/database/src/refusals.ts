import { defineRefusals } from '@tongshang/refusal';

/** Expected noes of the database. Parameters never carry a password: `target` is host, port and database only. */
export const { refuse, table } = defineRefusals({
  DATABASE_UNREACHABLE: {
    status: 503,
    en: 'PostgreSQL at {target} cannot be reached: {detail}. Check DATABASE_URL and that the server runs.',
    'zh-CN': '无法连接 {target} 的 PostgreSQL：{detail}。请检查 DATABASE_URL，并确认数据库服务正在运行。',
  },
  DATABASE_URL_INVALID: {
    status: 500,
    en: 'DATABASE_URL is not a PostgreSQL address; it looks like postgresql://user:password@host:5432/database.',
    'zh-CN': 'DATABASE_URL 不是有效的 PostgreSQL 地址，正确格式如 postgresql://用户:密码@主机:5432/数据库。',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    en: 'The database does not answer just now. Nothing was changed unless a reply said so; please try again.',
    'zh-CN': '数据库暂时没有响应。未收到成功答复的操作请稍后重试。',
  },
  DATABASE_TIMEOUT: {
    status: 503,
    en: 'The database took too long and the operation was stopped; nothing was changed. Please try again.',
    'zh-CN': '数据库处理超时，操作已停止，未作任何更改。请重试。',
  },
  DATABASE_CONTENDED: {
    status: 503,
    en: 'Others were changing the same records; nothing was changed here. Please try again.',
    'zh-CN': '其他操作正在修改相同的记录，本次未作任何更改。请重试。',
  },
  DATABASE_FULL: {
    status: 507,
    en: 'The disk of the database is full; nothing was changed. Free some space and try again.',
    'zh-CN': '数据库所在磁盘已满，未作任何更改。请释放空间后重试。',
  },
  MIGRATION_CHANGED: {
    status: 500,
    en: 'Migration {migration} was changed after it had been applied. Restore the file and add a new migration.',
    'zh-CN': '迁移 {migration} 在应用之后被修改。请恢复原文件，并另写新的迁移。',
  },
  MIGRATION_MISSING: {
    status: 500,
    en: 'Migration {migration} has been applied to this database but this version of the program does not have it. Run the newer version.',
    'zh-CN': '数据库已应用迁移 {migration}，但当前版本的程序没有该文件。请运行较新的版本。',
  },
  MIGRATION_OUT_OF_ORDER: {
    status: 500,
    en: 'Migration {migration} comes before {applied}, which has been applied already. Give it a later number.',
    'zh-CN': '迁移 {migration} 排在已应用的 {applied} 之前。请改用更大的编号。',
  },
  MIGRATION_NAME_INVALID: {
    status: 500,
    en: 'Migration file {migration} must be named like 0001-short-name.sql, each number once.',
    'zh-CN': '迁移文件 {migration} 的名称须形如 0001-short-name.sql，且编号不得重复。',
  },
  MIGRATION_UNCHECKED: {
    status: 500,
    en: 'Migration {migration} has no line "-- check: <SQL returning true>".',
    'zh-CN': '迁移 {migration} 缺少“-- check: <返回 true 的 SQL>”行。',
  },
  MIGRATION_FAILED: {
    status: 500,
    en: 'Migration {migration} failed and was rolled back: {detail}',
    'zh-CN': '迁移 {migration} 失败，已回滚：{detail}',
  },
  MIGRATION_CHECK_FAILED: {
    status: 500,
    en: 'Migration {migration} was rolled back: after it, this check does not hold: {check}',
    'zh-CN': '迁移 {migration} 已回滚：执行后以下检查不成立：{check}',
  },
  DATABASE_ROLES_MISSING: {
    status: 500,
    en: 'The user of DATABASE_URL may not create the roles Tongshang needs. Have an administrator run: {sql}',
    'zh-CN': 'DATABASE_URL 的用户无权创建通商所需的角色。请由管理员执行：{sql}',
  },
  DATABASE_TOO_OLD: {
    status: 500,
    en: 'The server of DATABASE_URL is PostgreSQL {found}; Tongshang needs {expected} or later.',
    'zh-CN': 'DATABASE_URL 指向的是 PostgreSQL {found}；通商需要 {expected} 或更高版本。',
  },
  DATABASE_EMBEDDED_MISSING: {
    status: 500,
    en: 'There is no embedded PostgreSQL for {platform} here. Run npm install again without --omit=optional, or set DATABASE_URL.',
    'zh-CN':
      '此处没有适用于 {platform} 的内置 PostgreSQL。请重新执行 npm install（不要使用 --omit=optional），或设置 DATABASE_URL。',
  },
  DATABASE_FOLDER_UNUSABLE: {
    status: 500,
    en: 'The data folder {folder} cannot be used: {detail}. Choose another with TONGSHANG_HOME.',
    'zh-CN': '数据目录 {folder} 无法使用：{detail}。请用 TONGSHANG_HOME 指定其他目录。',
  },
  DATABASE_DISK_FULL: {
    status: 507,
    en: 'The disk under {folder} is full. Free some space, or choose another place with TONGSHANG_HOME.',
    'zh-CN': '{folder} 所在磁盘已满。请释放空间，或用 TONGSHANG_HOME 指定其他位置。',
  },
  DATABASE_IN_USE: {
    status: 409,
    en: 'Tongshang already runs on the data in {folder}, as process {pid}. Stop that one, or choose another place with TONGSHANG_HOME.',
    'zh-CN':
      '通商已在使用 {folder} 中的数据（进程 {pid}）。请先停止该进程，或用 TONGSHANG_HOME 指定其他位置。',
  },
  DATABASE_VERSION: {
    status: 500,
    en: 'The data in {folder} was written by PostgreSQL {found}; this program brings PostgreSQL {expected}. Restore a backup into a new folder.',
    'zh-CN':
      '{folder} 中的数据由 PostgreSQL {found} 写入，而本程序自带 PostgreSQL {expected}。请将备份恢复到新目录。',
  },
  DATABASE_START_FAILED: {
    status: 500,
    en: 'The embedded PostgreSQL in {folder} did not start: {detail}. Its log lies there as well.',
    'zh-CN': '{folder} 中的内置 PostgreSQL 未能启动：{detail}。日志也在该目录中。',
  },
  BACKUP_FILE_EXISTS: {
    status: 409,
    en: '{file} exists already; a backup never replaces a file.',
    'zh-CN': '{file} 已存在；备份不会覆盖已有文件。',
  },
  BACKUP_FILE_UNUSABLE: {
    status: 500,
    en: 'The file {file} cannot be used: {detail}.',
    'zh-CN': '文件 {file} 无法使用：{detail}。',
  },
  BACKUP_FORMAT: {
    status: 422,
    en: 'This file is not a Tongshang backup, or one of a format that this version does not read.',
    'zh-CN': '该文件不是通商备份，或其格式不受此版本支持。',
  },
  BACKUP_TRUNCATED: {
    status: 422,
    en: 'The backup is cut off at {place}. Nothing was restored.',
    'zh-CN': '备份文件在 {place} 处被截断。未恢复任何数据。',
  },
  BACKUP_DAMAGED: {
    status: 422,
    en: 'The backup is damaged at {place}: {detail}. Nothing was restored.',
    'zh-CN': '备份文件在 {place} 处损坏。未恢复任何数据。',
  },
  RESTORE_NOT_EMPTY: {
    status: 409,
    en: 'A backup is restored into an empty database only; {target} has the table {table}.',
    'zh-CN': '备份只能恢复到空数据库；{target} 中已有表 {table}。',
  },
});
