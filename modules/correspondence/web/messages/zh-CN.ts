import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const outbox: Same<typeof en.outbox> = {
  title: '发件箱',
  one: '邮件',
  notSetUpYet: '本平台不会自动发送邮件：待发邮件会列在此处，供复制或下载后自行发送。',
  notSetUp: '本平台不会自动发送邮件：请复制或下载以下邮件，自行发送。',
  none: '暂无邮件',
  noneText: '以企业名义撰写的邀请及其他邮件会列在这里。',
  noneFound: '没有符合条件的邮件。',
  searchHint: '收件地址或主题',
  subject: '主题',
  to: '收件人',
  kind: '事由',
  when: '撰写时间',
  state: '状态',
  retry: '下次尝试',
  papers: '附件',
  kib: '{size} KiB',
  withholds: '此邮件中的链接不在此显示：链接只供收件人使用，或在邮件发出后已销毁。',
  send: '立即发送',
  sendAgain: '重新发送',
  copy: '复制',
  copied: '已复制',
  byHand: '我已发送',
  byHandTitle: '已自行发送？',
  byHandText: '此后系统不再发送该邮件，其中的链接也不再保存。',
};

export const mailState: Same<typeof en.mailState> = {
  waiting: '待发送',
  handing: '发送中',
  sent: '已发送',
  failed: '未发出',
  unanswered: '可能已发出',
  'not-set-up': '待自行发送',
  'by-hand': '已自行发送',
};

export const mailEncryption: Same<typeof en.mailEncryption> = {
  tls: '全程加密',
  starttls: '连接后必须升级为加密',
  'if-offered': '服务器支持时加密；服务器位于本机',
};

export const mailSetUp: Same<typeof en.mailSetUp> = {
  title: '邮件设置',
  operatorOnly: '邮件设置仅由平台运营方管理。',
  not: '本平台未设置邮件发送：无法通过邮件重设密码，各企业撰写的邮件保留在其发件箱中。',
  how: '请在启动平台的环境中设置以下变量，然后重新启动：',
  server: '邮件服务器',
  encryption: '加密',
  signsIn: '登录',
  byPassword: '使用用户名和密码',
  withoutPassword: '无需登录',
  from: '发件人',
  letters: '最近七天的邮件',
  test: '向我发送测试邮件',
  tested: '测试邮件将发送至 {to}。',
  follow: '查看发送状态',
};
