import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  CLI_USAGE: {
    status: 400,
    en: 'Usage: {command}. See “tongshang help”.',
    'zh-CN': '用法：{command}。参见“tongshang help”。',
  },
  CLI_FILE_UNREADABLE: {
    status: 400,
    en: 'Cannot read {path}: {reason}.',
    'zh-CN': '无法读取 {path}：{reason}。',
  },
});
