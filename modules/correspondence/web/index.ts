import { defineSlice } from '@tongshang/ui/slice';
import { outboxSearch } from './searches.ts';

/** The outbox of an organisation, and how the platform's mail is set up. */
export default defineSlice({
  name: 'correspondence',
  messages: {
    en: () => import('./messages/en.ts'),
    'zh-CN': () => import('./messages/zh-CN.ts'),
  },
  pages: [
    { path: '/outbox', title: 'outbox.title', search: outboxSearch, page: () => import('./OutboxPage.tsx') },
    { path: '/outbox/$mailId', title: 'outbox.one', page: () => import('./MailPage.tsx') },
    { path: '/mail-set-up', title: 'mailSetUp.title', page: () => import('./MailSetUpPage.tsx') },
  ],
  navigation: [
    { to: '/outbox', label: 'outbox.title', icon: 'mail', key: 'm', at: 48 },
    { to: '/mail-set-up', label: 'mailSetUp.title', icon: 'settings', at: 92, place: 'account' },
  ],
});
