/** A change of what was agreed, proposed or answered: no fact of its own, it replaces what an order said. */
export const AMENDING = {
  fact: 'amendment',
  name: { en: 'Change of what was agreed', 'zh-CN': '变更约定' },
  module: 'trade',
  consequences: ['change-papers-issued', 'surplus-returned'],
  says: {
    'change-papers-issued': {
      en: 'Its proposer makes out the change; the seller confirms or rejects it; what was refused or taken back is void. What was invoiced beyond the new price the seller credits; what was invoiced below it a debit note of the seller adds.',
      'zh-CN':
        '由提出方出具变更单；卖方出具确认书或拒绝书；被拒绝或撤回的作废。已开票金额超出新价款的部分由卖方以贷项通知单冲减，不足部分由卖方以借项通知单补收。',
    },
    'surplus-returned': {
      en: 'Where both sides agree on a lower total, what is held or was paid here beyond it goes back to the buyer at once; what the seller no longer has it owes.',
      'zh-CN':
        '双方同意降低总额的，托管或已在本平台支付的超出部分立即退还买方；卖方已不持有的部分由卖方欠还。',
    },
  },
} as const;
