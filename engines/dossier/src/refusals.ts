import { defineRefusals } from '@tongshang/refusal';

/** Why a file cannot be read as a dossier at all. What is wrong inside a readable one is a failed check. */
export const { refuse, table } = defineRefusals({
  DOSSIER_NOT_A_DOSSIER: {
    status: 400,
    en: 'This file is not a Tongshang dossier (.tsd).',
    'zh-CN': '该文件不是通商卷宗（.tsd）。',
  },
  DOSSIER_TRUNCATED: {
    status: 400,
    en: 'The file ends too early: its closing seal is missing. It was probably cut off while being copied.',
    'zh-CN': '文件不完整：缺少末尾封印，可能在复制时被截断。',
  },
  DOSSIER_DAMAGED: {
    status: 422,
    en: 'The file was changed after it was sealed.',
    'zh-CN': '文件在封存后被改动。',
  },
  DOSSIER_TOO_LARGE: {
    status: 413,
    en: 'The dossier is larger than the {limit} that are read.',
    'zh-CN': '卷宗超过可读取的上限 {limit}。',
  },
  DOSSIER_PART_UNREADABLE: {
    status: 400,
    en: '“{path}” in the dossier cannot be read: {reason}.',
    'zh-CN': '卷宗中的“{path}”无法读取：{reason}。',
  },
  DOSSIER_VERSION: {
    status: 400,
    en: 'The dossier has format version {version}; this program reads version {known}.',
    'zh-CN': '卷宗格式版本为 {version}，本程序可读版本为 {known}。',
  },
});
