import type { Language } from '@tongshang/refusal';

type Text = Readonly<Record<Language, string>>;

/** The questions a verification answers, in the order a reader wants them. */
export const CHECKS = [
  'files',
  'entries',
  'disclosures',
  'chain',
  'closing',
  'checkpoint',
  'witnesses',
  'inclusion',
  'epoch',
  'documents',
  'signatures',
  'views',
] as const;

export type CheckId = (typeof CHECKS)[number];

/** What each check is about, and what it means when it holds. `{count}` is how many things were checked. */
export const CHECK_TEXTS: Readonly<Record<CheckId, { readonly title: Text; readonly holds: Text }>> = {
  files: {
    title: { en: 'The file is whole', 'zh-CN': '文件完整' },
    holds: {
      en: 'All {count} parts are present, unchanged since they were packed, and nothing was added.',
      'zh-CN': '{count} 个组成部分齐全，打包后未被改动，也没有多余内容。',
    },
  },
  entries: {
    title: { en: 'The entries are readable', 'zh-CN': '日志条目可读' },
    holds: {
      en: '{count} entries are well formed and belong to this trade or to a signer’s key.',
      'zh-CN': '{count} 条日志条目格式正确，均属于本笔贸易或签署方密钥。',
    },
  },
  disclosures: {
    title: { en: 'What is shown is what was recorded', 'zh-CN': '所示即所记' },
    holds: {
      en: '{count} disclosed values fit the commitments made when they were recorded.',
      'zh-CN': '{count} 个披露值与记录时的承诺一致。',
    },
  },
  chain: {
    title: { en: 'No entry of the trade is missing or out of order', 'zh-CN': '条目无缺漏、无错序' },
    holds: {
      en: '{count} entries follow one another without a gap, each naming the one before it.',
      'zh-CN': '{count} 条条目首尾相接、无间断，每条均指向前一条。',
    },
  },
  closing: {
    title: { en: 'The trade is closed and counted', 'zh-CN': '贸易已结案并计数' },
    holds: {
      en: 'The closing entry counts {count} entries, and that many are here.',
      'zh-CN': '结案条目记载共 {count} 条，与卷宗一致。',
    },
  },
  checkpoint: {
    title: { en: 'The log stands behind it', 'zh-CN': '日志已签名确认' },
    holds: {
      en: 'The log’s key signed a checkpoint over {count} entries.',
      'zh-CN': '日志密钥签署了涵盖 {count} 条条目的检查点。',
    },
  },
  witnesses: {
    title: { en: 'Independent witnesses saw the log', 'zh-CN': '独立见证方已见证' },
    holds: {
      en: '{count} trusted witnesses, none of them the operator, cosigned this checkpoint.',
      'zh-CN': '{count} 个受信任的见证方（均非运营方）会签了该检查点。',
    },
  },
  inclusion: {
    title: { en: 'Every entry is in the log', 'zh-CN': '每条条目均在日志中' },
    holds: {
      en: '{count} inclusion proofs lead to the root of the checkpoint.',
      'zh-CN': '{count} 个包含证明均可推得检查点的根哈希。',
    },
  },
  epoch: {
    title: { en: 'The log says which log it follows', 'zh-CN': '日志说明其所接续的日志' },
    holds: {
      en: 'This is epoch {count} of the log: its first entry names the log before and how much of it was taken over. What that log held beyond is not here.',
      'zh-CN':
        '这是日志的第 {count} 纪元：其首个条目写明了此前的日志及所接续的部分。此前日志中超出该部分的内容不在此处。',
    },
  },
  documents: {
    title: { en: 'Every document is the one that was issued', 'zh-CN': '单据均为签发原件' },
    holds: {
      en: '{count} documents are present and hash to what the journal recorded.',
      'zh-CN': '{count} 份单据齐全，哈希与日志记录一致。',
    },
  },
  signatures: {
    title: { en: 'The issuers signed them', 'zh-CN': '签发方已签名' },
    holds: {
      en: '{count} signatures fit the documents and keys that the issuers registered in the log.',
      'zh-CN': '{count} 个签名与单据及签发方在日志中登记的密钥相符。',
    },
  },
  views: {
    title: { en: 'The readable extracts agree', 'zh-CN': '可读摘录一致' },
    holds: {
      en: '{count} extracts (events, payments, assessments and more) say exactly what the entries say.',
      'zh-CN': '{count} 份摘录（事件、付款、税费核定等）与日志条目完全一致。',
    },
  },
};

/** What no proof in any dossier can say; shown with every result. */
export const LIMITS: readonly Text[] = [
  {
    en: 'Whether a statement was true when it was recorded: that a scan saw the goods, that a weight was right.',
    'zh-CN': '所记录的陈述当时是否属实：例如扫描是否真的看到货物、重量是否准确。',
  },
  {
    en: 'Whether the parties did anything outside the platform that they never recorded.',
    'zh-CN': '各方在平台之外是否另有未作记录的行为。',
  },
  {
    en: 'Whether an organisation’s key was used by the person who was entitled to use it.',
    'zh-CN': '组织的密钥是否由有权使用者本人使用。',
  },
];

/** Where the trust came from, said first. */
export const TRUST_TEXTS: Readonly<Record<'given' | 'dossier', Text>> = {
  given: {
    en: 'Checked against the keys you chose to trust.',
    'zh-CN': '已按您所信任的密钥核验。',
  },
  dossier: {
    en: 'Checked against the keys that this file itself names ({fingerprint}). Compare them with the operator’s published keys before you rely on the result.',
    'zh-CN': '已按本文件自身所列密钥（{fingerprint}）核验。依赖此结果前，请与运营方公布的密钥核对。',
  },
};
