import { defineModule } from '@tongshang/module';
import { answersAwaited } from './answers-to-read.ts';
import type { GuestDeps } from './dependencies.ts';
import { mails } from './mails.ts';
import { table } from './refusals.ts';
import { guestRoutes } from './routes.ts';
import { endLinksOf } from './standing.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'guest:write': true;
  }
}

/** Links by which somebody outside does one act in a trade, without an account. */
export const guestModule = defineModule({
  name: 'guest',
  needs: ['party', 'contact', 'trade', 'document', 'stock', 'trace'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [table],
  mails,
  scopes: [
    {
      scope: 'guest:write',
      heldBy: ['owner', 'clerk'],
      en: 'Send links to contacts',
      'zh-CN': '向联系单位发送链接',
    },
  ],
  create({
    database,
    journal,
    publicUrl,
    blobs,
    mail,
    party,
    contact,
    trade: trades,
    document,
    stock,
    trace,
  }) {
    const deps: GuestDeps = {
      ...{ database, journal, publicUrl, blobs, mail },
      ...{ party, contact, trades, document, stock, trace },
    };
    party.whenRightsEnd(endLinksOf);
    return { routes: (app) => guestRoutes(app, deps), awaits: answersAwaited };
  },
});
