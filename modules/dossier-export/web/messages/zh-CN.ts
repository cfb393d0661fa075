import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const common: Same<typeof en.common> = {
  cancelled: '已取消。',
};

/** What an entry commits to, by field. */
export const disclosedField: Same<typeof en.disclosedField> = {
  details: '细节',
  parties: '当事方',
  party: '当事方',
  terms: '条款',
  lines: '商品行',
  number: '编号',
  sha256: '哈希',
  jwsSha256: '签名哈希',
  issueDate: '日期',
  fileName: '文件名',
  transfer: '金额',
  event: '事件',
  offer: '要约',
  receipt: '收据',
  shipmentId: '货批',
  total: '总额',
};

/** 可转交的节本。 */
export const excerpt: Same<typeof en.excerpt> = {
  title: '以较少内容转交',
  text: '在您的浏览器中由此卷宗制作一份较小的卷宗。所有条目保留，因此其余内容仍可核验；您取出的内容会逐项列明，且无法从中恢复。',
  prices: '价格与金额，以及可能载明金额的全部单据',
  parties: '当事方名称，以及可能载明名称的全部单据',
  papers: '全部单据',
  evidence: '证据',
  more: '个别单据或字段',
  singlePapers: '单据',
  singleFields: '条目的字段',
  remains:
    '可取出的最小单位是某类条目的一个完整字段，或一份单据及其打印件。条目的类型、时间及组织标识始终保留。',
  make: '制作并保存',
  made: '已保存：取出 {fields} 个字段和 {papers} 份单据、打印件及签名。转交前请在此核验。',
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
  stepTrust: '第一步：您相信谁？',
  stepFile: '第二步：卷宗',
  trustText:
    '文件若自带验证自身的密钥，只能证明它自相一致。请使用平台运营方交给您的信任文件：其中写明日志密钥与见证方。',
  trustDrop: '将信任文件（trust.json）拖到此处，或点击选择',
  trustNote: '它只留在此浏览器中。',
  trustOther: '手边没有文件？可粘贴密钥，或采用本站的密钥',
  trustPaste: '密钥（JSON）',
  usePasted: '使用这些密钥',
  trustWrong:
    '这不是可以信任的密钥：需要含 logKey、witnesses 和 threshold 的 JSON，且计入的见证方须足够达到 threshold。',
  published: '采用本站公布的密钥',
  publishedText: '本站的密钥只适用于其自身日志的卷宗，且仅以您对此网址的信任为限。',
  notPublished: '本站没有应答，无法取得其密钥。',
  log: '日志',
  fingerprint: '日志密钥的 SHA-256',
  witnesses: '见证方',
  noWitness: '没有可计入的见证方：仅凭日志运营方一方之言。',
  ofWitnesses: '以下 {count} 个中须有 {threshold} 个见证过：{names}',
  ownWitnesses: '另列有 {count} 个由日志运营方自己持有，不计入。',
  keep: '保存在此浏览器中',
  otherKeys: '选择其他密钥',
  untrusted: '没有信任文件，只能核验卷宗是否自相一致。',
  format1: '这是格式 1 的卷宗：此处名称与编号为文件自列，没有证明。',
  made: '生成于 {at}，接收方：{who}。',
  'status-open': '未结案',
  'status-cancelled': '已取消',
  'status-closed': '已结案',
  withheld: '未披露',
  withheldText: '日志同样锁定了以下内容，但本文件的接收方无权阅读。',
  statements: '谁作了何种陈述（{count}）',
  when: '时间（UTC）',
  what: '事项',
  who: '陈述方',
  platform: '平台',
  confirmed: '经链接确认',
  reported: '附证据转述',
  unnamed: '本文件的条目没有写明当事方名称。',
  void: '已作废',
  broughtBy: '由 {who} 提交',
  drop: '将 .tsd 文件拖到此处，或点击选择',
  another: '核验另一个文件',
  staysHere: '文件在您的浏览器中核验，不会离开您的设备。',
  offlineReady: '文件在您的浏览器中核验，不会离开您的设备。此页面现在断网也能使用。',
  stopped: '核验过程中断。文件未被改动，请用较新的浏览器重试。',
  unreadable: '{name} 无法作为卷宗读取',
  holds: '此卷宗全部成立',
  fails: '{count} 项核验不成立',
  ofTrade: '贸易 {number}：{entries} 条条目，{documents} 份单据。',
  counts: '其中{parts}。',
  'count-trade': '本笔贸易 {count} 条',
  'count-case': '指明该贸易的案卷 {count} 条',
  'count-keys': '登记签名密钥 {count} 条',
  'count-log': '日志开启 {count} 条',
  takenOut: '由转交者取出',
  takenOutText: '以下内容在当初交出的文件中，原封印可以证明；其内容不在此处。',
  withPages: '及其打印件与签名 {count} 份',
  withEvidence: '附证据 {count} 份',
  took: '{name} · 用时 {ms} 毫秒，日志共 {size} 条',
  notHold: '不成立之处',
  whatHolds: '成立之处',
  unsaid: '卷宗未作声明之处',
  noClaim: '文件在此没有可供核验的声明。',
  remarks: '须知',
  limits: '任何证明都无法说明的事',
  inside: '文件内容',
  noXml: '此单据没有数据，只有打印件。',
  'part-pdf-en': 'PDF（英文）',
  'part-pdf-zh-CN': 'PDF（中文）',
};
