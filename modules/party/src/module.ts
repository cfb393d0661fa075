import { identityRefusals } from '@tongshang/identity';
import { defineModule } from '@tongshang/module';
import { createPartyModule, type PartyCapability } from './party-module.ts';
import { table } from './refusals.ts';

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
  places: [{ to: '/settings' }, { to: '/settings/api-keys', scope: 'party:admin' }],
  create({ database, journal, sealer, publicUrl, places }) {
    const { routes, ...capability } = createPartyModule({ database, journal, sealer, publicUrl, places });
    return { capability, routes, upkeep: () => capability.sweep() };
  },
});
