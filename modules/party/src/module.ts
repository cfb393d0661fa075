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
  create({ database, journal, sealer, publicUrl }) {
    const { routes, ...capability } = createPartyModule({ database, journal, sealer, publicUrl });
    return { capability, routes, upkeep: () => capability.sweep() };
  },
});
