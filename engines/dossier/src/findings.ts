import { defineRefusals } from '@tongshang/refusal';

/** What can be wrong inside a readable dossier, beyond what the engines below refuse themselves. */
export const { refuse: finding, table: findingTexts } = defineRefusals({
  DOSSIER_FILE_MISSING: {
    status: 422,
    en: 'A part that the manifest lists is not in the file.',
    'zh-CN': '清单所列的组成部分不在文件中。',
  },
  DOSSIER_FILE_CHANGED: {
    status: 422,
    en: 'This part was changed: its hash is not the one in the manifest.',
    'zh-CN': '该部分已被改动：哈希与清单不符。',
  },
  DOSSIER_FILE_UNLISTED: {
    status: 422,
    en: 'This part is not in the manifest: it was added later.',
    'zh-CN': '该部分不在清单中：属于后来添加。',
  },
  DOSSIER_FILE_UNREFERENCED: {
    status: 422,
    en: 'No entry of this dossier tells of this part: it does not belong here.',
    'zh-CN': '卷宗中没有任何条目记载该部分：它不属于此处。',
  },
  DOSSIER_INVENTORY_OTHER: {
    status: 422,
    en: 'The list of what was handed out is not the one that was sealed.',
    'zh-CN': '所列的交出内容并非封印时的清单。',
  },
  DOSSIER_NOT_HANDED_OUT: {
    status: 422,
    en: 'This was not in the file that was handed out: {what}.',
    'zh-CN': '交出的文件中没有此项：{what}。',
  },
  DOSSIER_TAKEN_OUT_UNSAID: {
    status: 422,
    en: 'This was in the file that was handed out, and is not here, though the file calls itself whole: {what}.',
    'zh-CN': '文件自称完整，但交出时包含的此项已不在：{what}。',
  },
  DOSSIER_EVIDENCE_UNBROUGHT: {
    status: 422,
    en: 'The entry names evidence ({documentId}) that nobody had brought into this trade before.',
    'zh-CN': '该条目所指明的证据（{documentId}）此前无人提交到本笔贸易。',
  },
  DOSSIER_EVIDENCE_OTHER: {
    status: 422,
    en: 'What lies here as evidence is not what the entry names: SHA-256 {hash}.',
    'zh-CN': '此处的证据并非该条目所指明的文件：SHA-256 {hash}。',
  },
  DOSSIER_SUCCESSION_BY_PARTY: {
    status: 422,
    en: 'A party entered that somebody takes over the place of a contact: the platform alone enters that, once it is confirmed.',
    'zh-CN': '承接联系单位地位的条目由某一当事方写入：该条目只能由平台在确认后写入。',
  },
  DOSSIER_SUCCESSION_OF_NOBODY: {
    status: 422,
    en: 'Nobody was a contact in the place that is taken over here, or it was taken over before.',
    'zh-CN': '此处所承接的地位并不属于任何联系单位，或此前已被承接。',
  },
  DOSSIER_SUCCESSOR_SPOKE_BEFORE: {
    status: 422,
    en: 'The organisation that takes over a place here has an entry of its own before that.',
    'zh-CN': '承接该地位的组织在承接之前已有自己的条目。',
  },
  DOSSIER_TOLD_AFTER_SUCCESSION: {
    status: 422,
    en: 'The entry is told in the place of a contact that has joined: it speaks for itself since then.',
    'zh-CN': '该条目代已加入的联系单位转述：其加入后应自行陈述。',
  },
  DOSSIER_ENTRY_TWICE: {
    status: 422,
    en: 'This entry is here twice.',
    'zh-CN': '该条目在卷宗中出现两次。',
  },
  DOSSIER_ENTRY_TOO_NEW: {
    status: 422,
    en: 'The file calls itself a dossier of format 1, which has no entries of this format: somebody wrote it in the old format, where names, numbers and prints are not proven.',
    'zh-CN':
      '文件自称格式 1 卷宗，而格式 1 没有此种格式的条目：有人改用旧格式书写，而旧格式不能证明名称、编号与打印件。',
  },
  DOSSIER_LOG_KEY_OTHER: {
    status: 422,
    en: 'The key that the file names is not the log’s key that you trust.',
    'zh-CN': '文件所列的密钥并非您所信任的日志密钥。',
  },
  DOSSIER_CUT: {
    status: 422,
    en: 'The seal says that the log holds {stated:number} entries of this chain as of the checkpoint; {found:number} are here: the end was cut off or changed.',
    'zh-CN':
      '封印载明截至检查点日志中该链共有 {stated:number} 条，而此处有 {found:number} 条：末尾被截去或改动。',
  },
  DOSSIER_CHAIN_UNSTATED: {
    status: 422,
    en: 'What the seal says of the chain {fileId} is not what is here.',
    'zh-CN': '封印对链 {fileId} 的说明与此处内容不符。',
  },
  DOSSIER_CHECKPOINT_OTHER: {
    status: 422,
    en: 'The seal speaks of a checkpoint over {stated:number} entries of the log; this one is over {found:number}.',
    'zh-CN': '封印所指的检查点涵盖日志 {stated:number} 条，而此检查点涵盖 {found:number} 条。',
  },
  DOSSIER_TIME_NONE: {
    status: 422,
    en: '“{at}” is no moment that a calendar has.',
    'zh-CN': '“{at}”不是历法中存在的时刻。',
  },
  DOSSIER_TIMES_DESCEND: {
    status: 422,
    en: 'The entry says {at:moment}, and one before it in the chain says {before:moment}: the times of a chain ascend.',
    'zh-CN': '该条目的时间为 {at:moment}，而链中在其之前的条目为 {before:moment}：链中的时间必须递增。',
  },
  DOSSIER_TIME_AFTER_MAKING: {
    status: 422,
    en: 'The entry says {at:moment}, which is after this file was made.',
    'zh-CN': '该条目的时间为 {at:moment}，晚于本文件的生成时间。',
  },
  DOSSIER_SIGNATURE_CHANGED: {
    status: 422,
    en: 'The signature is not the one that was recorded in the journal.',
    'zh-CN': '该签名并非日志所记载的签名。',
  },
  DOSSIER_PAGE_NOT_PENDING: {
    status: 422,
    en: 'A page of this {type} is called “being printed”, but the journal records that it was printed.',
    'zh-CN': '该 {type} 的打印件被称为“生成中”，但日志记载其已生成。',
  },
  DOSSIER_STATUS_DIFFERS: {
    status: 422,
    en: 'The manifest calls the trade “{stated}”; its entries say that it is {found}.',
    'zh-CN': '清单称贸易状态为“{stated}”，而日志条目显示为“{found}”。',
  },
  DOSSIER_ENTRY_OF_ANOTHER_TRADE: {
    status: 422,
    en: 'The entry belongs to the trade {tradeId}, not to this one.',
    'zh-CN': '该条目属于贸易 {tradeId}，不属于本笔贸易。',
  },
  DOSSIER_CASE_OF_NO_TRADE: {
    status: 422,
    en: 'The case {fileId} is not one that names this trade.',
    'zh-CN': '案卷 {fileId} 并未指明属于本笔贸易。',
  },
  DOSSIER_PAGE_CHANGED: {
    status: 422,
    en: 'The printed {type} is not the page that was printed: its hash differs from the one in the journal.',
    'zh-CN': '该 {type} 打印件并非当时生成的原件：哈希与日志记录不符。',
  },
  DOSSIER_ENTRY_UNEXPECTED: {
    status: 422,
    en: 'An entry “{kind}” has no place in a dossier.',
    'zh-CN': '“{kind}”条目不应出现在卷宗中。',
  },
  DOSSIER_EPOCH_DIFFERS: {
    status: 422,
    en: 'The dossier and the first entry of the log do not say the same about the log that this one follows.',
    'zh-CN': '关于本日志所接续的日志，卷宗与日志首个条目的说法不一致。',
  },
  DOSSIER_CHECKPOINT_OLD: {
    status: 422,
    en: 'The checkpoint covers {size:number} entries of the log; entry {index} came later, so this checkpoint is too old to prove it.',
    'zh-CN': '检查点仅涵盖日志前 {size:number} 条；第 {index} 条在其之后，该检查点过旧，无法证明。',
  },
  DOSSIER_CHECKPOINT_UNUSABLE: {
    status: 422,
    en: 'Without a valid checkpoint nothing can be shown to be in the log.',
    'zh-CN': '没有有效的检查点，无法证明任何条目在日志中。',
  },
  DOSSIER_DOCUMENT_MISSING: {
    status: 422,
    en: 'The journal records that a {type} was issued, but its document is not here.',
    'zh-CN': '日志记录曾签发 {type}，但卷宗中没有该单据。',
  },
  DOSSIER_DOCUMENT_UNKNOWN: {
    status: 422,
    en: 'No entry of the journal records this {type}.',
    'zh-CN': '日志中没有签发该 {type} 的条目。',
  },
  DOSSIER_DOCUMENT_CHANGED: {
    status: 422,
    en: 'The {type} is not the one that was issued: its hash differs from the one in the journal.',
    'zh-CN': '该 {type} 并非签发原件：哈希与日志记录不符。',
  },
  DOSSIER_DOCUMENT_RELABELLED: {
    status: 422,
    en: 'The file lists it as “{stated}”; the journal recorded a {type}, or another number.',
    'zh-CN': '文件将其列为“{stated}”，而日志所记为 {type}，或编号不同。',
  },
  DOSSIER_SIGNATURE_OF_ANOTHER: {
    status: 422,
    en: 'The signature is for {found}, not for {expected}: a document or a signature was swapped.',
    'zh-CN': '该签名针对的是 {found}，而非 {expected}：单据或签名被调换。',
  },
  DOSSIER_KEY_UNKNOWN: {
    status: 422,
    en: 'The key {keyId} that signed is not registered in the log by the issuer.',
    'zh-CN': '签名所用密钥 {keyId} 未由签发方在日志中登记。',
  },
  DOSSIER_VIEW_DIFFERS: {
    status: 422,
    en: 'The extract does not say what the entries say.',
    'zh-CN': '摘录与日志条目内容不一致。',
  },
  DOSSIER_CLOSING_COUNT: {
    status: 422,
    en: 'The closing entry counts {stated:number} entries; {found:number} are here.',
    'zh-CN': '结案条目记载 {stated:number} 条，实有 {found:number} 条。',
  },
  DOSSIER_NOT_CLOSED: {
    status: 422,
    en: 'The manifest calls the trade closed, but no closing entry is here.',
    'zh-CN': '清单称贸易已结案，但没有结案条目。',
  },
});

/** What a reader should know of a dossier that holds. */
export const { refuse: remark, table: remarkTexts } = defineRefusals({
  DOSSIER_TRADE_CANCELLED: {
    status: 200,
    en: 'The trade was cancelled.',
    'zh-CN': '该贸易已取消。',
  },
  DOSSIER_EXCERPT: {
    status: 200,
    en: 'Whoever passed this on took out {fields} fields and {papers} papers, pages and signatures of what had been handed out; they are listed as taken out.',
    'zh-CN':
      '转交者从原交出内容中取出了 {fields} 个字段和 {papers} 份单据、打印件及签名；均已列明为“被取出”。',
  },
  DOSSIER_TRADE_OPEN: {
    status: 200,
    en: 'The trade was open when this file was made: there may be later entries, and nothing here can show that there are none.',
    'zh-CN': '生成本文件时贸易尚未结案：其后可能另有条目，本文件无法证明没有。',
  },
  DOSSIER_OPEN_AS_OF: {
    status: 200,
    en: 'The trade is open as of checkpoint {size:number} of the log ({at:moment}). What came after, this file cannot show.',
    'zh-CN': '截至日志检查点 {size:number}（{at:moment}），该贸易尚未结案。其后的情况，本文件无法说明。',
  },
  DOSSIER_CANCELLED_AS_OF: {
    status: 200,
    en: 'The trade was cancelled; this file shows it as of checkpoint {size:number} of the log ({at:moment}).',
    'zh-CN': '该贸易已取消；本文件所示截至日志检查点 {size:number}（{at:moment}）。',
  },
  DOSSIER_OWN_COSIGNATURES: {
    status: 200,
    en: 'Cosigned by {count:number} keys that whoever runs the log holds as well: they are no witnesses and count for nothing.',
    'zh-CN': '另有 {count:number} 个会签来自日志运营方自有的密钥：它们不是见证方，不计入。',
  },
  DOSSIER_PAPER_FROM_OUTSIDE: {
    status: 200,
    en: 'Brought from outside by a party, not issued or signed here: {type}.',
    'zh-CN': '由当事方从外部带入，并非在此签发或签名：{type}。',
  },
  DOSSIER_PAPER_NOT_HERE: {
    status: 200,
    en: 'Brought from outside by a party, and not in this file because of its size: {type}.',
    'zh-CN': '由当事方从外部带入，因体积过大未收入本文件：{type}。',
  },
  DOSSIER_PAGE_LEFT_OUT: {
    status: 200,
    en: 'Printed, but this file was made without its pages: {type}.',
    'zh-CN': '已打印，但本文件未收入其打印件：{type}。',
  },
  DOSSIER_EVIDENCE_NOT_HERE: {
    status: 200,
    en: 'Named as evidence, and not in this dossier: {type} {documentId}.',
    'zh-CN': '被指明为证据，但未收入本卷宗：{type} {documentId}。',
  },
  DOSSIER_EVIDENCE_ABSENT: {
    status: 200,
    en: 'An entry names a file as evidence that is not in here: SHA-256 {hash}.',
    'zh-CN': '某条目指明的证据文件未收入：SHA-256 {hash}。',
  },
  DOSSIER_PAPER_VOID: {
    status: 200,
    en: 'Void, whatever its page says: {type}.',
    'zh-CN': '已作废（无论打印件如何记载）：{type}。',
  },
  DOSSIER_CHANGE_UNANSWERED: {
    status: 200,
    en: 'The change that it proposes was not answered as of checkpoint {size:number} of the log ({at:moment}); a later answer this file cannot show: {type}.',
    'zh-CN':
      '截至日志检查点 {size:number}（{at:moment}），所提变更尚未答复；其后的答复，本文件无法说明：{type}。',
  },
  DOSSIER_PAPER_WITHHELD: {
    status: 200,
    en: 'Issued, but not for whom this file was made, and not in it: {type}.',
    'zh-CN': '已签发，但不供本文件的接收方查阅，故未收入：{type}。',
  },
  DOSSIER_PAGE_PENDING: {
    status: 200,
    en: 'Not printed yet when this file was made: {type}.',
    'zh-CN': '生成本文件时尚未打印：{type}。',
  },
});
