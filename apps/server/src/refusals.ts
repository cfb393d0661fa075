import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  SETTING_INVALID: {
    status: 500,
    en: 'The setting {name} is not understood; expected: {expected}.',
    'zh-CN': '无法识别设置 {name}；应为：{expected}。',
  },
  SERVER_HOME_UNUSABLE: {
    status: 500,
    en: 'The folder {home} cannot be used for data: {reason}. Choose another with TONGSHANG_HOME=….',
    'zh-CN': '无法使用数据目录 {home}：{reason}。请用 TONGSHANG_HOME=… 指定其他目录。',
  },
  SERVER_PORT_TAKEN: {
    status: 500,
    en: 'Port {port} is taken by another program. Stop it, or choose another port with PORT=….',
    'zh-CN': '端口 {port} 已被其他程序占用。请停止该程序，或用 PORT=… 指定其他端口。',
  },
  SERVER_ADDRESS_UNUSABLE: {
    status: 500,
    en: 'Cannot listen on {host}: {reason}.',
    'zh-CN': '无法在 {host} 上监听：{reason}。',
  },
  SERVER_PUBLIC_DEMONSTRATION: {
    status: 500,
    en: 'This data holds demonstration sign-ins whose passwords are printed for everyone, so it is not served on the public address {host}. Start with an empty TONGSHANG_HOME and TONGSHANG_DEMO=off.',
    'zh-CN':
      '该数据中含有公开密码的演示账户，因此不会在公网地址 {host} 上提供服务。请使用空的 TONGSHANG_HOME 并设置 TONGSHANG_DEMO=off 后启动。',
  },
  DEMONSTRATION_OPERATOR_NEEDED: {
    status: 403,
    en: 'Only the operator of the demonstration founds stand-ins.',
    'zh-CN': '只有演示平台的运营方可以设立代演当事方。',
  },
  NODE_TOO_OLD: {
    status: 500,
    en: 'Node {version} is too old and no Node 26 package fits this platform: install Node 26 or newer.',
    'zh-CN': 'Node {version} 版本过低，且没有适合本平台的 Node 26 安装包：请安装 Node 26 或更高版本。',
  },
});
