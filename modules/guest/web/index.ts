import type { Trade } from '@tongshang/ui/api';
import { defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { actOf } from './act-of.ts';
import { linksQuery } from './api.ts';
import { linkTodos } from './todos.ts';

/** Whether the trade has a party that is a contact of the reader, as far as the reader can be it. */
const keepsContacts = ({ parties, roles }: Trade): boolean => {
  const own = parties.filter(({ role }) => roles.includes(role)).map(({ organisationId }) => organisationId);
  return parties.some(({ keptBy }) => keptBy !== undefined && own.includes(keptBy));
};

/** Whether the reader may have to do with a contact of another party: whoever pays, or a bank, vouches for mailboxes. */
const mayVouch = ({ parties, roles }: Trade): boolean =>
  roles.some((role) => role === 'buyer' || role === 'bank') &&
  parties.some(({ keptBy }) => keptBy !== undefined);

/** Links to contacts: made beside the telling of their acts, listed in the file; and the page that such a link opens. */
export default defineSlice({
  name: 'guest',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/guest',
      title: 'guest.title',
      for: 'visitors',
      isBare: true,
      page: () => import('./page/GuestPage.tsx'),
    },
  ],
  slots: {
    'trade.tab': [
      {
        key: 'links',
        label: 'part.links',
        at: 48,
        when: ({ trade }) => keepsContacts(trade) || mayVouch(trade),
        part: () => import('./LinksPart.tsx'),
      },
    ],
    'trade.todo': [
      {
        key: 'links',
        todos: (trade) =>
          keepsContacts(trade)
            ? slotQuery(linksQuery(trade.tradeId), ({ items }) => linkTodos(trade.tradeId, items))
            : undefined,
      },
    ],
    'trade.told': [
      {
        key: 'link',
        when: ({ action }) => actOf(action) !== undefined,
        part: () => import('./LinkInstead.tsx'),
      },
    ],
    'trade.reads': [{ query: 'guest-links' }],
  },
});
