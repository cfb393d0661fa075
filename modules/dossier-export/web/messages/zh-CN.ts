import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const common: Same<typeof en.common> = {
  cancelled: '已取消。',
};

export const dossier: Same<typeof en.dossier> = {
  download: '下载卷宗',
  packing: '正在打包',
  done: '卷宗已保存，{size}。',
};

export const nav: Same<typeof en.nav> = {
  verify: '核验',
};

export const verify: Same<typeof en.verify> = {
  title: '核验卷宗',
  lead: '卷宗（.tsd）是一笔贸易的完整文件。无须账户，即可在此核验它是否完整、未被改动，并由其所列各方签署。',
  drop: '将 .tsd 文件拖到此处，或点击选择',
  another: '核验另一个文件',
  staysHere: '文件在您的浏览器中核验，不会离开您的设备。',
  offlineReady: '文件在您的浏览器中核验，不会离开您的设备。此页面现在断网也能使用。',
  trustTitle: '选择信任谁的密钥',
  trustText:
    '若不选择，则使用卷宗自身所列的密钥：这只能说明文件自相一致。可粘贴运营方和见证方交给您的密钥，据此核验。',
  trustWrong: '无法读取所粘贴的密钥：需要含 logKey、witnesses 和 threshold 的 JSON。',
  again: '用这些密钥重新核验',
  published: '采用本站公布的密钥',
  notPublished: '本站没有应答，无法取得其密钥。',
  stopped: '核验过程中断。文件未被改动，请用较新的浏览器重试。',
  unreadable: '{name} 无法作为卷宗读取',
  holds: '此卷宗全部成立',
  fails: '{count} 项核验不成立',
  ofTrade: '贸易 {number}：{entries} 条条目，{documents} 份单据。',
  took: '{name} · 用时 {ms} 毫秒，日志共 {size} 条',
  notHold: '不成立之处',
  whatHolds: '成立之处',
  unsaid: '卷宗未作声明之处',
  noClaim: '文件在此没有可供核验的声明。',
  remarks: '须知',
  limits: '任何证明都无法说明的事',
  inside: '文件内容',
  noXml: '此单据没有数据，只有打印件。',
  'part-xml': 'XML',
  'part-pdf-en': 'PDF（英文）',
  'part-pdf-zh-CN': 'PDF（中文）',
};
