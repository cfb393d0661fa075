import { seesFact, type Trade } from '@tongshang/ui/api';
import { type ActionForm, defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { claimsQuery } from './api.ts';
import { claimTodos, claimWaits } from './todos.ts';

const raise: ActionForm = { form: () => import('./RaiseForm.tsx') };
const loss: ActionForm = { form: () => import('./LossForm.tsx') };
const answer: ActionForm = { form: () => import('./AnswerDrawer.tsx') };

/** The sides, their bank and the operator; the carrier, which may have to answer; and who received the goods. */
const mayConcern = (trade: Trade): boolean =>
  seesFact(trade, 'claimed') || trade.roles.includes('carrier') || trade.roles.includes('warehouse');

/** Claims of a trade: raise, answer, offer, decide. */
export default defineSlice({
  name: 'claims',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  actions: { lost: loss, claimed: raise, 'claim-resolved': answer },
  slots: {
    'trade.tab': [
      {
        key: 'claims',
        label: 'part.claims',
        at: 65,
        when: ({ trade }) => mayConcern(trade),
        part: () => import('./ClaimsPart.tsx'),
      },
    ],
    'trade.todo': [
      {
        key: 'claims',
        todos: (trade) =>
          mayConcern(trade)
            ? slotQuery(claimsQuery(trade.tradeId), ({ items }) => claimTodos(trade.tradeId, items))
            : undefined,
      },
    ],
    'trade.waits': [
      {
        key: 'claims',
        waits: (trade) =>
          mayConcern(trade)
            ? slotQuery(claimsQuery(trade.tradeId), ({ items }) => claimWaits(items))
            : undefined,
      },
    ],
    'trade.fact': [
      { key: 'claimed', part: () => import('./ClaimFact.tsx') },
      { key: 'remedy-dispatched', part: () => import('./ClaimFact.tsx') },
      { key: 'remedy-received', part: () => import('./ClaimFact.tsx') },
      { key: 'claim-resolved', part: () => import('./ClaimFact.tsx') },
    ],
    'trade.reads': [{ query: 'claims' }],
  },
});
