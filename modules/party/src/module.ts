import { identityRefusals } from '@tongshang/identity';
import type { Schedule } from '@tongshang/jobs';
import { defineModule } from '@tongshang/module';
import { mails } from './mails.ts';
import { createPartyModule, type PartyCapability } from './party-module.ts';
import { table } from './refusals.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'party:read': true;
    readonly 'party:admin': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly party: PartyCapability;
  }
}

/** Whoever asked for a new password waits no longer for the letter. */
const ANSWERED_EVERY = Temporal.Duration.from({ seconds: 3 });

/** Organisations, people, sign-in, API keys, signing keys. */
export const partyModule = defineModule({
  name: 'party',
  needs: [],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [identityRefusals, table],
  mails,
  scopes: [
    {
      scope: 'party:read',
      heldBy: ['owner', 'clerk', 'viewer'],
      en: 'Read the organisation, its people and the directory',
      'zh-CN': '查看本企业、人员和企业名录',
    },
    {
      scope: 'party:admin',
      heldBy: ['owner'],
      en: 'Manage people, keys and the organisation',
      'zh-CN': '管理人员、密钥和企业信息',
    },
  ],
  places: [
    { to: '/settings' },
    { to: '/settings/api-keys', scope: 'party:admin' },
    { to: '/onboarding', kinds: ['operator'], scope: 'party:admin' },
  ],
  create({ database, journal, mail, sealer, publicUrl, places, scopes }) {
    const options = { database, journal, mail, sealer, publicUrl, places, scopes };
    const { routes, answerResetRequests, ...capability } = createPartyModule(options);
    const works: Schedule[] = [
      { name: 'party.answer-resets', every: ANSWERED_EVERY, run: (tx) => answerResetRequests(tx) },
    ];
    return { capability, routes, works, upkeep: () => capability.sweep() };
  },
});
