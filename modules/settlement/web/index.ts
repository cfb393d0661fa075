import { seesFact } from '@tongshang/ui/api';
import { mayGo } from '@tongshang/ui/session';
import { defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { debtTodos, refundWaits, tradeMoneyQuery, transferMarks, transfersQuery } from './trade-money.ts';

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
    },
  ],
  actions: {
    funded: { form: () => import('./FundForm.tsx') },
    remitted: { form: () => import('./RemitForm.tsx') },
    repaid: { form: () => import('./RepaidForm.tsx') },
  },
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
        todos: (trade) =>
          seesFact(trade, 'funded')
            ? slotQuery(tradeMoneyQuery(trade.tradeId), (money) => debtTodos(trade.tradeId, money))
            : undefined,
      },
    ],
    'trade.waits': [
      {
        key: 'refund',
        waits: (trade) =>
          seesFact(trade, 'funded') ? slotQuery(tradeMoneyQuery(trade.tradeId), refundWaits) : undefined,
      },
    ],
    'trade.reads': [{ query: 'trade-transfers' }, { query: 'trade-money' }, { query: 'accounts' }],
    'home.figures': [
      {
        key: 'cash',
        when: ({ session }) => mayGo(session, '/accounts'),
        part: () => import('./HomeCharts.tsx'),
      },
    ],
  },
});
