import { COUNTRY_CODES } from '@tongshang/country';
import type { Database } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { type OrganisationKind, systemPrincipal } from '@tongshang/identity';
import { createApiKey, type OrganisationDraft, type PartyCapability } from '@tongshang/party';
import { SCOPES } from '../modules.ts';
import { CAST, type CastMember, type CastRole, DEMONSTRATION_PASSWORD, emailOf } from './cast.facts.ts';

/** What programs of this machine need to act for the demonstration parties; kept in a file of mode 0600. */
export type DemonstrationAccess = {
  readonly password: string;
  readonly parties: Readonly<Record<CastRole, PartyAccess>>;
};

type PartyAccess = {
  readonly organisationId: OrganisationId;
  readonly email: string;
  readonly apiKey: string;
};

const AUTHORITIES: readonly CastRole[] = ['customs', 'quality', 'tax'];
const KEY_DAYS = 365;

/**
 * Founds the demonstration organisations, each with an owner who signs in with the published password. Those that a start
 * which was cut off has founded already only get a new key.
 */
export async function foundCast(party: PartyCapability, database: Database): Promise<DemonstrationAccess> {
  const founded = await Promise.all(
    CAST.map(async (member) => [member.role, await found(party, database, member)]),
  );
  return { password: DEMONSTRATION_PASSWORD, parties: Object.fromEntries(founded) };
}

async function found(party: PartyCapability, database: Database, member: CastMember): Promise<PartyAccess> {
  const { name, kinds, country, address, role, person } = member;
  // One authority stands for those of every country, so that any lane can be tried.
  const jurisdictions = AUTHORITIES.includes(role) ? [...COUNTRY_CODES] : [];
  const draft: OrganisationDraft = {
    ...{ name, kinds, country, jurisdictions, joinsAtOnce: true, demonstration: true },
    address: { ...address, country },
  };
  const email = emailOf(role);
  const owner = { name: person, email, password: DEMONSTRATION_PASSWORD, demonstration: true };
  const organisationId =
    (await party.findOrganisationOf(email)) ?? (await party.foundOrganisation(draft, owner)).organisationId;
  const apiKey = await keyFor(database, organisationId, kinds, `${role} (demonstration)`);
  return { organisationId, email, apiKey };
}

/** A key with every scope of the organisation. */
async function keyFor(
  database: Database,
  organisationId: OrganisationId,
  kinds: readonly OrganisationKind[],
  name: string,
): Promise<string> {
  const all = SCOPES.names;
  const principal = systemPrincipal(organisationId, kinds, all);
  const { token } = await database.transaction({ organisationId, personId: null }, (tx) =>
    createApiKey(tx, principal, { name, scopes: all, expiresAt: tx.now.add({ hours: 24 * KEY_DAYS }) }),
  );
  return token;
}
