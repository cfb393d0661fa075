export { createApiKey } from './api-keys.ts';
export { hasDemonstrationCredentials } from './demonstration.ts';
export type { NewOwner } from './found-organisation.ts';
export { partyModule } from './module.ts';
export type {
  Address,
  LocalisedName,
  Organisation,
  OrganisationDraft,
  OrganisationFace,
} from './organisation.ts';
export {
  createPartyModule,
  hasOrganisations,
  type PartyCapability,
  type PartyModule,
  type PartyOptions,
} from './party-module.ts';
export { table as partyRefusals } from './refusals.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
