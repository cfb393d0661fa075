import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  SETTING_INVALID: {
    status: 500,
    en: 'The setting {name} is not understood; expected: {expected}.',
    'zh-CN': '无法识别设置 {name}；应为：{expected}。',
  },
  SERVER_HOME_FORBIDDEN: {
    status: 500,
    en: 'The folder {home} for data may not be written to. Give yourself the right, or choose another with TONGSHANG_HOME=….',
    'zh-CN': '没有写入数据目录 {home} 的权限。请授予权限，或用 TONGSHANG_HOME=… 指定其他目录。',
  },
  SERVER_HOME_NO_FOLDER: {
    status: 500,
    en: '{home} is not a folder, or lies below something that is none. Choose another with TONGSHANG_HOME=….',
    'zh-CN': '{home} 不是目录，或其上级不是目录。请用 TONGSHANG_HOME=… 指定其他目录。',
  },
  SERVER_HOME_FULL: {
    status: 507,
    en: 'The disk under {home} is full. Free some space, or choose another place with TONGSHANG_HOME=….',
    'zh-CN': '{home} 所在磁盘已满。请释放空间，或用 TONGSHANG_HOME=… 指定其他位置。',
  },
  SERVER_KEY_MISSING: {
    status: 500,
    en: 'The data here was written with a key that is not here: {file}. Bring the file from where the data comes from; without it the log cannot go on and nothing can be signed.',
    'zh-CN':
      '现有数据是用另一份密钥写入的，而密钥文件不在此处：{file}。请从数据原来所在之处取回该文件；没有它，日志无法延续，也无法签名。',
  },
  SERVER_HOME_UNUSABLE: {
    status: 500,
    en: 'The folder {home} cannot be used for data: {reason}. Choose another with TONGSHANG_HOME=….',
    'zh-CN': '无法使用数据目录 {home}：{reason}。请用 TONGSHANG_HOME=… 指定其他目录。',
  },
  SERVER_ALREADY_RUNNING: {
    status: 500,
    en: 'Tongshang already runs on the data in {home}, at {address}. Stop that one, or choose another place with TONGSHANG_HOME=….',
    'zh-CN':
      '通商已在使用 {home} 中的数据，地址为 {address}。请先停止它，或用 TONGSHANG_HOME=… 指定其他位置。',
  },
  SERVER_EPOCH_OF_NOTHING: {
    status: 409,
    en: 'There is no log here that a new epoch could follow. Start without --new-log-epoch.',
    'zh-CN': '此处没有可供新纪元接续的日志。请去掉 --new-log-epoch 后启动。',
  },
  SERVER_PORT_TAKEN: {
    status: 500,
    en: 'Port {port} is taken by another program. Stop it, or choose another port with PORT=….',
    'zh-CN': '端口 {port} 已被其他程序占用。请停止该程序，或用 PORT=… 指定其他端口。',
  },
  SERVER_PORT_FORBIDDEN: {
    status: 500,
    en: 'This user may not listen on port {port}. Choose one from 1024 up with PORT=….',
    'zh-CN': '当前用户无权监听端口 {port}。请用 PORT=… 指定 1024 以上的端口。',
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
  SERVER_PUBLIC_FOUNDING: {
    status: 500,
    en: 'A new demonstration prints its passwords for everyone, so none is founded for the public address {host}. Start with TONGSHANG_DEMO=off.',
    'zh-CN': '新建的演示平台会公开密码，因此不会为公网地址 {host} 建立。请设置 TONGSHANG_DEMO=off 后启动。',
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
