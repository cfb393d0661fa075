export { createApiKey } from './api-keys.ts';
export type { WouldChange } from './four-eyes.ts';
export { partyModule } from './module.ts';
export type { Organisation, OrganisationDraft } from './organisation.ts';
export { hasOrganisations, type MeantOrganisation, type PartyCapability } from './party-module.ts';
export { table as partyRefusals } from './refusals.ts';
