/** A change of what was agreed, proposed or answered: no fact of its own, it replaces what an order said. */
export const AMENDING = {
  fact: 'amendment',
  name: { en: 'Change of what was agreed', 'zh-CN': '变更约定' },
  module: 'trade',
  consequences: ['change-papers-issued'],
  says: {
    en: 'Its proposer makes out the change; the seller confirms or rejects it; what was refused or taken back is void.',
    'zh-CN': '由提出方出具变更单；卖方出具确认书或拒绝书；被拒绝或撤回的作废。',
  },
} as const;
