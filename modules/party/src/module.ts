import { identityRefusals } from '@tongshang/identity';
import { defineModule } from '@tongshang/module';
import { createPartyModule, type PartyCapability } from './party-module.ts';
import { table } from './refusals.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'party:admin': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly party: PartyCapability;
  }
}

/** Organisations, people, sign-in, API keys, signing keys. */
export const partyModule = defineModule({
  name: 'party',
  needs: [],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [identityRefusals, table],
  scopes: [
    {
      scope: 'party:admin',
      heldBy: ['owner'],
      en: 'Manage people, keys and the organisation',
      'zh-CN': '管理人员、密钥和企业信息',
    },
  ],
  places: [{ to: '/settings' }, { to: '/settings/api-keys', scope: 'party:admin' }],
  create({ database, journal, sealer, publicUrl, places, scopes }) {
    const options = { database, journal, sealer, publicUrl, places, scopes };
    const { routes, ...capability } = createPartyModule(options);
    return { capability, routes, upkeep: () => capability.sweep() };
  },
});
