/**
 * Telling what a contact did: no fact of its own, it precedes whichever fact is told. The evidence is looked at before anything is
 * entered.
 */
export const TELLING = {
  fact: 'told-for-contact',
  name: { en: 'Telling of a contact', 'zh-CN': '代联系单位转述' },
  module: 'trade',
  consequences: ['evidence-examined'],
  says: {
    en: 'The papers that show it lie in the trade, for both sides to see.',
    'zh-CN': '证明文件已存入本笔贸易，买卖双方均可查看。',
  },
} as const;
