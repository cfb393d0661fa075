import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  CLI_USAGE: {
    status: 400,
    en: 'Usage: {command}. See “tongshang help”.',
    'zh-CN': '用法：{command}。参见“tongshang help”。',
  },
  CLI_COMMAND: {
    status: 400,
    en: 'There is no command “{command}”; there are: {commands}. See “tongshang help”.',
    'zh-CN': '没有命令“{command}”；可用命令：{commands}。参见“tongshang help”。',
  },
  CLI_OPTION: {
    status: 400,
    en: '{option} is not understood; expected: {expected}.',
    'zh-CN': '无法识别选项 {option}；应为：{expected}。',
  },
  CLI_NOTHING_TO_TRADE: {
    status: 422,
    en: 'There is no order in {path} that can be traded.',
    'zh-CN': '{path} 中没有可执行的订单。',
  },
  CLI_NOT_A_DEMONSTRATION: {
    status: 409,
    en: 'The platform on {home} has no demonstration parties to carry a trade with. Use another TONGSHANG_HOME.',
    'zh-CN': '{home} 上的平台没有可执行贸易的演示当事方。请使用其他 TONGSHANG_HOME。',
  },
  CLI_LOG_UNREACHABLE: {
    status: 503,
    en: 'The log at {url} does not say its key: {reason}.',
    'zh-CN': '无法从 {url} 获知日志密钥：{reason}。',
  },
  CLI_FILE_UNWRITABLE: {
    status: 400,
    en: 'Cannot write {path}: {reason}.',
    'zh-CN': '无法写入 {path}：{reason}。',
  },
  CLI_FILE_MISSING: {
    status: 400,
    en: 'There is no file {path}.',
    'zh-CN': '没有文件 {path}。',
  },
  CLI_FILE_IS_FOLDER: {
    status: 400,
    en: '{path} is a folder, not a file.',
    'zh-CN': '{path} 是文件夹，不是文件。',
  },
  CLI_FILE_UNREADABLE: {
    status: 400,
    en: 'Cannot read {path}: {reason}.',
    'zh-CN': '无法读取 {path}：{reason}。',
  },
});
