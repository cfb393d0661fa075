import { defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { waitingQuery } from './api.ts';
import { messageTodos } from './todos.ts';

/** What the parties of a trade write to each other, and notes for colleagues. */
export default defineSlice({
  name: 'conversation',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  slots: {
    'trade.tab': [
      {
        key: 'conversation',
        label: 'part.conversation',
        at: 46,
        part: () => import('./ConversationPart.tsx'),
      },
    ],
    'trade.todo': [
      {
        key: 'conversation',
        todos: ({ tradeId }) =>
          slotQuery(waitingQuery(tradeId), ({ actions }) => messageTodos(tradeId, actions)),
      },
    ],
    'trade.reads': [{ query: 'messages' }],
  },
});
