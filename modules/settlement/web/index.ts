import { seesFact } from '@tongshang/ui/api';
import { isKind, may } from '@tongshang/ui/session';
import { defineSlice, slotQuery } from '@tongshang/ui/slice';
import { debtTodos, tradeMoneyQuery, transferMarks, transfersQuery } from './trade-money.ts';

/** Accounts, the bank's desk, and the money of a trade. */
export default defineSlice({
  name: 'settlement',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    { path: '/accounts', title: 'accounts.title', page: () => import('./AccountsPage.tsx') },
    { path: '/accounts/$accountId', title: 'accounts.account', page: () => import('./AccountPage.tsx') },
  ],
  navigation: [
    {
      to: '/accounts',
      label: 'nav.accounts',
      icon: 'accounts',
      key: 'a',
      at: 60,
      for: ['trader', 'manufacturer', 'carrier', 'warehouse', 'bank', 'operator'],
    },
  ],
  actions: { funded: { form: () => import('./FundForm.tsx') } },
  slots: {
    'trade.tab': [
      {
        key: 'money',
        label: 'part.money',
        at: 60,
        when: ({ trade }) => seesFact(trade, 'funded'),
        part: () => import('./MoneyPart.tsx'),
      },
    ],
    'trade.marks': [
      {
        key: 'transfer',
        marks: (trade) =>
          slotQuery(
            transfersQuery(trade.tradeId),
            (transfers) => transferMarks(transfers, trade.facts),
            seesFact(trade, 'funded'),
          ),
      },
    ],
    'trade.mark': [{ key: 'transfer', part: () => import('./TransferDetail.tsx') }],
    'trade.todo': [
      {
        key: 'debt',
        todos: (trade, session) =>
          trade.roles.includes('buyer') &&
          trade.terms.paymentTerm === 'open-account' &&
          may(session, 'settlement:write')
            ? slotQuery(tradeMoneyQuery(trade.tradeId), (money) => debtTodos(trade.tradeId, money))
            : undefined,
      },
    ],
    'trade.reads': [{ query: 'trade-transfers' }, { query: 'trade-money' }, { query: 'accounts' }],
    'home.figures': [
      {
        key: 'cash',
        when: ({ session }) => isKind(session, 'trader', 'manufacturer', 'bank', 'carrier'),
        part: () => import('./HomeCharts.tsx'),
      },
    ],
  },
});
