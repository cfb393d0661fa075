import { mayGo } from '@tongshang/ui/session';
import { defineSlice } from '@tongshang/ui/slice';
import { slotQuery } from '@tongshang/ui/slots';
import { waitingQuery } from './api.ts';

/** A contact joins: invited and confirmed on its page, followed by itself on the page that the invitation opens. */
export default defineSlice({
  name: 'succession',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    {
      path: '/join',
      title: 'join.title',
      within: '/sign-in',
      for: 'visitors',
      page: () => import('./JoinPage.tsx'),
    },
  ],
  slots: {
    'home.waiting': [
      {
        key: 'succession',
        waits: (session) =>
          mayGo(session, '/contacts')
            ? slotQuery(waitingQuery, (items) =>
                items.map(({ invitationId, contactId, at, contact, organisation }) => ({
                  ...{ key: invitationId, since: at, label: 'succession.waits' as const },
                  ...{ named: { contact, organisation }, act: 'succession.look' as const },
                  ...{ to: '/contacts/$contactId', params: { contactId } },
                })),
              )
            : undefined,
      },
    ],
    'contact.part': [{ key: 'succession', part: () => import('./SuccessionPart.tsx') }],
  },
});
