import { defineModule } from '@tongshang/module';
import type { SuccessionDeps } from './dependencies.ts';
import { endInvitationsOf } from './invite.ts';
import { mails } from './mails.ts';
import { table } from './refusals.ts';
import { successionRoutes } from './routes.ts';
import { takeOverConsumer, takeOverTask } from './take-over.ts';

/** A contact joins the platform: invited by its keeper, it takes its place over once the keeper has confirmed who it is. */
export const successionModule = defineModule({
  name: 'succession',
  needs: ['party', 'contact', 'trade'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [table],
  mails,
  places: [{ to: '/join' }],
  create({ database, journal, jobs, publicUrl, mail, party, contact, trade: trades }) {
    const deps: SuccessionDeps = { database, journal, jobs, publicUrl, mail, party, contact, trades };
    party.whenRightsEnd((tx, personId, left) => endInvitationsOf(party, tx, personId, left));
    return {
      routes: (app) => successionRoutes(app, deps),
      works: [takeOverConsumer(deps), takeOverTask(deps)],
    };
  },
});
