import { defineModule } from '@tongshang/module';
import { mails } from './mails.ts';
import { table } from './refusals.ts';
import { correspondenceRoutes } from './routes.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'correspondence:read': true;
    readonly 'correspondence:write': true;
  }
}

/** The letters that go out in an organisation's name, and how the platform's mail is set up. */
export const correspondenceModule = defineModule({
  name: 'correspondence',
  needs: ['party'],
  refusals: [table],
  mails,
  scopes: [
    {
      scope: 'correspondence:read',
      heldBy: ['owner', 'clerk'],
      en: 'Read the outbox',
      'zh-CN': '查看发件箱',
    },
    {
      scope: 'correspondence:write',
      heldBy: ['owner', 'clerk'],
      en: 'Send mail of the outbox',
      'zh-CN': '处理发件箱中的邮件',
    },
  ],
  places: [
    { to: '/outbox', scope: 'correspondence:read' },
    { to: '/mail-set-up', kinds: ['operator'], scope: 'party:admin' },
  ],
  create: ({ mail, party }) => ({ routes: (app) => correspondenceRoutes(app, { mail, party }) }),
});
