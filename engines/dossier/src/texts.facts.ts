import type { Language } from '@tongshang/refusal';
import type { ChangeState } from './change-standing.ts';

type Text = Readonly<Record<Language, string>>;

/** The questions a verification answers, in the order a reader wants them. */
export const CHECKS = [
  'seal',
  'files',
  'entries',
  'disclosures',
  'chain',
  'asOf',
  'times',
  'closing',
  'successions',
  'checkpoint',
  'witnesses',
  'inclusion',
  'epoch',
  'documents',
  'evidence',
  'signatures',
  'views',
] as const;

export type CheckId = (typeof CHECKS)[number];

interface CheckTexts {
  readonly title: Text;
  readonly holds: Text;
  /** What is said where the dossier makes no such claim. */
  readonly unsaid?: Text;
  /** Instead of `holds`, where all there was to check against is the key that the file itself names. */
  readonly ownKey?: Text;
  /** Instead of both, where the file is an excerpt of the one that was sealed. */
  readonly excerpt?: { readonly title: Text; readonly holds: Text };
}

/** What each check is about, and what it means when it holds. `{count}` is how many things were checked. */
export const CHECK_TEXTS: Readonly<Record<CheckId, CheckTexts>> = {
  seal: {
    title: { en: 'This is the file that was handed out', 'zh-CN': '这正是当初交出的文件' },
    holds: {
      en: 'The log’s key sealed every byte of it, and how many entries it has: {count}.',
      'zh-CN': '日志密钥封印了文件的每个字节，以及其条目数：{count} 条。',
    },
    ownKey: {
      en: 'The key that the file itself names sealed every byte of it, and how many entries it has: {count}.',
      'zh-CN': '文件自身所列的密钥封印了文件的每个字节，以及其条目数：{count} 条。',
    },
    excerpt: {
      title: { en: 'This is an excerpt of a file that was handed out', 'zh-CN': '这是一份曾交出文件的节本' },
      holds: {
        en: 'The seal of that file says how many entries it has ({count}) and what lay in it: all the entries are here, nothing was added, and what was taken out is listed.',
        'zh-CN':
          '原文件的封印载明其条目数（{count} 条）与所含内容：条目齐全，未添加任何内容，被取出的均已列明。',
      },
    },
    unsaid: {
      en: 'Format 1 has a seal that anybody can make: it shows accidents, not forgeries.',
      'zh-CN': '格式 1 的封印任何人都能重做：只能发现意外损坏，不能发现伪造。',
    },
  },
  files: {
    title: { en: 'Nothing was added to the file', 'zh-CN': '文件没有多余内容' },
    holds: {
      en: 'All {count} parts have their place, and there is nothing else.',
      'zh-CN': '{count} 个组成部分各有归属，没有其他内容。',
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
  asOf: {
    title: { en: 'Nothing is cut off at the end', 'zh-CN': '末尾没有被截去' },
    holds: {
      en: 'As of the checkpoint the log holds {count} entries of this trade, as its seal says, and all are here.',
      'zh-CN': '封印载明截至检查点日志中本笔贸易共 {count} 条，全部在此。',
    },
    unsaid: {
      en: 'Format 1 does not say how many entries the log held.',
      'zh-CN': '格式 1 不说明日志中共有多少条。',
    },
  },
  times: {
    title: { en: 'The times follow one another', 'zh-CN': '时间先后相继' },
    holds: {
      en: '{count} entries have times that ascend.',
      'zh-CN': '{count} 条条目的时间依次递增。',
    },
  },
  closing: {
    title: { en: 'The trade is closed and counted', 'zh-CN': '贸易已结案并计数' },
    holds: {
      en: 'The closing entry counts {count} entries, and that many are here.',
      'zh-CN': '结案条目记载共 {count} 条，与卷宗一致。',
    },
    unsaid: { en: 'The trade is not closed.', 'zh-CN': '该贸易尚未结案。' },
  },
  successions: {
    title: { en: 'Contacts that joined', 'zh-CN': '已加入的联系单位' },
    holds: {
      en: 'Whoever took over the place of a contact did so by the platform’s entry, and spoke for itself from then on, not before: {count} places.',
      'zh-CN': '承接联系单位地位的组织均凭平台条目承接，且仅在承接之后自行陈述：共 {count} 处。',
    },
  },
  checkpoint: {
    title: { en: 'The log stands behind it', 'zh-CN': '日志已签名确认' },
    holds: {
      en: 'The log’s key signed a checkpoint over {count} entries.',
      'zh-CN': '日志密钥签署了涵盖 {count} 条条目的检查点。',
    },
    ownKey: {
      en: 'The key that the file itself names signed a checkpoint over {count} entries.',
      'zh-CN': '文件自身所列的密钥签署了涵盖 {count} 条条目的检查点。',
    },
  },
  witnesses: {
    title: { en: 'Independent witnesses saw the log', 'zh-CN': '独立见证方已见证' },
    holds: {
      en: '{count} of the witnesses you trust, none of them the operator, cosigned this checkpoint.',
      'zh-CN': '您所信任的 {count} 个见证方（均非运营方）会签了该检查点。',
    },
    unsaid: {
      en: 'The keys you trust ask for no witness, and none counts: it is the word of whoever runs the log alone.',
      'zh-CN': '您所信任的密钥不要求见证方，也没有可计入的见证：仅凭日志运营方一方之言。',
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
    unsaid: { en: 'It follows none.', 'zh-CN': '它不接续其他日志。' },
  },
  documents: {
    title: { en: 'Every document is the one that was recorded', 'zh-CN': '单据均为所记原件' },
    holds: {
      en: '{count} documents are present and hash to what the journal recorded.',
      'zh-CN': '{count} 份单据齐全，哈希与日志记录一致。',
    },
  },
  evidence: {
    title: { en: 'Evidence is what was brought', 'zh-CN': '证据均为当初所提交的文件' },
    holds: {
      en: '{count} pieces of evidence that entries name are here as they were brought, and each was brought before it was named.',
      'zh-CN': '条目所指明的证据中，{count} 件在此，与提交时一致，且均先提交后指明。',
    },
    unsaid: {
      en: 'No evidence that an entry names lies in this file.',
      'zh-CN': '本文件中没有条目所指明的证据。',
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
  {
    en: 'Whether a party is who its name says: the name is the one it bore when it came into the trade.',
    'zh-CN': '当事方是否确为其名称所指：所示名称是其加入贸易时所用的名称。',
  },
];

/** Where the trust came from, said first. `{fingerprint}` is the log's key in full, `{log}` the log's name. */
export const TRUST_TEXTS: Readonly<Record<'given' | 'dossier', Text>> = {
  given: {
    en: 'Checked against the keys you chose to trust. Log {log}, key {fingerprint}.',
    'zh-CN': '已按您所信任的密钥核验。日志 {log}，密钥 {fingerprint}。',
  },
  dossier: {
    en: 'Trust was not checked: you named no keys, and whoever made this file chose the one in it. It says it is of the log {log}, key {fingerprint}; compare both, in full, with what the operator published.',
    'zh-CN':
      '未核对信任：您没有指明密钥，文件中的密钥由制作者自选。文件自称属于日志 {log}，密钥 {fingerprint}；请与运营方公布的内容逐字核对。',
  },
};

/** The answer in one sentence, by verdict and by what it lacks. */
export const VERDICT_TEXTS: Readonly<
  Record<'holds' | 'fails' | `consistent-${'trust' | 'operators' | 'witnesses' | 'format'}`, Text>
> = {
  holds: { en: 'This dossier holds.', 'zh-CN': '该卷宗核验通过。' },
  fails: { en: 'This dossier does NOT hold.', 'zh-CN': '该卷宗核验未通过。' },
  'consistent-trust': {
    en: 'Consistent with itself, trust not checked.',
    'zh-CN': '自相一致，未核对信任。',
  },
  'consistent-operators': {
    en: 'Consistent, and no witness was counted: neither the trust file nor this dossier says which keys whoever runs the log holds itself.',
    'zh-CN': '自相一致，但未计入任何见证方：信任文件与本卷宗均未说明哪些密钥由日志运营方自有。',
  },
  'consistent-witnesses': {
    en: 'Consistent, and too few witnesses could count: those the trust file asks for are keys that whoever runs the log holds itself.',
    'zh-CN': '自相一致，但可计入的见证方不足：信任文件所要求的密钥由日志运营方自有。',
  },
  'consistent-format': {
    en: 'Entries hold; names, numbers and prints are not proven by this format (1).',
    'zh-CN': '日志条目成立；该格式（1）不能证明名称、编号与打印件。',
  },
};

/** How the change of an order stands that a paper is about: `{number}` of the change, `{size}` of the log at the checkpoint. */
export const CHANGE_TEXTS: Readonly<Record<ChangeState, Text>> = {
  proposed: {
    en: 'change {number}: proposed, not answered as of checkpoint {size}',
    'zh-CN': '第 {number} 次变更：已提出，截至检查点 {size} 尚未答复',
  },
  agreed: { en: 'change {number}: agreed', 'zh-CN': '第 {number} 次变更：已达成一致' },
  refused: { en: 'change {number}: refused', 'zh-CN': '第 {number} 次变更：已被拒绝' },
  'taken-back': { en: 'change {number}: taken back', 'zh-CN': '第 {number} 次变更：已撤回' },
};
