import { defineRefusals } from '@tongshang/refusal';
import { factInWords } from '@tongshang/trade-facts';

/** Why a report, or a contest of one, is refused. */
export const { refuse: refuseReport, table: reportTable } = defineRefusals(
  {
    NOT_REPORTABLE: {
      status: 409,
      en: 'Only whoever does it can state {fact}; nobody reports it for another.',
      'zh-CN': '{fact} 只能由行为人本人陈述，不能由他人转述。',
    },
    REPORT_WITHOUT_EVIDENCE: {
      status: 422,
      en: 'What another did is reported with the paper that shows it: bring it into the trade first.',
      'zh-CN': '转述他人所为须附证明文件：请先将文件存入本笔贸易。',
    },
    CONTACT_NOT_YOURS: {
      status: 403,
      en: 'This party is no contact of yours: what it does, it says itself, or whoever keeps it as a contact.',
      'zh-CN': '该参与方不是您的联系单位：其所为由其本人或其联系单位管理方陈述。',
    },
    PARTY_ARCHIVED: {
      status: 409,
      en: 'This contact lies in the archive of your address book: take it out of there first, or name another one.',
      'zh-CN': '该联系单位已归档：请先将其从归档中恢复，或选择其他联系单位。',
    },
    CONTACT_HOLDS_NOTHING: {
      status: 422,
      en: 'Whoever is not on the platform holds no money here: {method} needs both sides and a bank that are. Choose payment by a bank outside.',
      'zh-CN':
        '未加入平台的一方或银行在此没有资金账户：{method} 须买卖双方及银行均已加入。请选择平台外银行付款。',
    },
    CONTACT_WORD_NOT_ITS_OWN: {
      status: 409,
      en: 'The word of a contact comes from whoever keeps it, and cannot be accepted against another side.',
      'zh-CN': '联系单位的陈述出自其管理方，不能被另一方认可为有效。',
    },
    LINK_MOVES_MONEY: {
      status: 409,
      en: 'By a link nobody states {fact} here: the money of a side on the platform follows from it, so that side says it itself.',
      'zh-CN': '{fact} 会牵动已加入平台一方的资金，不能凭链接陈述，须由该方自行陈述。',
    },
    DOER_ON_BOARD: {
      status: 409,
      en: 'Whoever does it ({fact}) takes part here and says so itself.',
      'zh-CN': '行为人已参与本笔贸易，{fact} 由其自行陈述。',
    },
    EVIDENCE_CONTESTED: {
      status: 409,
      en: 'What was reported with this paper is contested ({fact}): report it anew with another one.',
      'zh-CN': '以该文件转述的 {fact} 已被提出异议，请以其他证明文件重新转述。',
    },
    CONTEST_UNFOUNDED: {
      status: 409,
      en: 'There is no such report that you could contest, or whose contest you could take back.',
      'zh-CN': '没有您可以提出异议或撤回异议的此项转述。',
    },
    CONTEST_TOO_LATE: {
      status: 409,
      en: 'The report could be contested until {until:moment}, and only before the goods were received.',
      'zh-CN': '该转述的异议期至 {until:moment}，且须在收货之前提出。',
    },
  },
  { fact: factInWords },
);
