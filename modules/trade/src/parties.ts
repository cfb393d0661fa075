import type { Contact } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { ContactId, OrganisationId } from '@tongshang/identifier';
import type { OrganisationKind } from '@tongshang/identity';
import type { Side } from '@tongshang/incoterms';
import type { Organisation } from '@tongshang/party';
import type { TradeParty, TradeRole } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import { isSide } from './file.ts';
import { instantOf } from './instant.ts';
import { refuse } from './refusals.ts';
import { refuseReport } from './report-refusals.ts';

/** The kind an organisation must be registered as for a role. */
const KIND_OF_ROLE: Readonly<Record<TradeRole, OrganisationKind>> = {
  seller: 'trader',
  buyer: 'trader',
  manufacturer: 'manufacturer',
  carrier: 'carrier',
  warehouse: 'warehouse',
  customs: 'customs',
  quality: 'quality',
  tax: 'tax',
  bank: 'bank',
  operator: 'operator',
};

export type Invitation = { readonly organisationId: OrganisationId; readonly role: TradeRole };

/**
 * The parties as they are now, for a trade to keep. Whom a side names it accepts; whether it takes part, the party says itself,
 * unless it has said so once for all. An authority is asked as everybody is: what seats it by its office is a declaration.
 * @throws PARTY_NOT_FOUND, PARTY_UNSUITABLE (not registered for the role), PARTY_ARCHIVED; each names its place
 */
export async function snapshotParties(
  tx: Tx,
  { party, contact: book }: Pick<TradeContext, 'party' | 'contact'>,
  namedBy: Side,
  invitations: readonly (Invitation & { readonly place?: string })[],
): Promise<{ parties: readonly TradeParty[]; demonstration: boolean }> {
  const ids = [...new Set(invitations.map(({ organisationId }) => organisationId))];
  const records = new Map(
    (
      await tx.elevated('the caller names the parties of a trade', () => party.readOrganisations(tx, ids))
    ).map((record) => [record.organisationId, record]),
  );
  // Who is no organisation may be a contact.
  const unknown = ids.filter((id) => !records.has(id)) as ContactId[];
  const kept = new Map<OrganisationId, Contact>(
    (unknown.length > 0 ? await book.readContacts(tx, unknown) : []).map((one) => [one.contactId, one]),
  );
  await addJoined(tx, party, records, kept);
  const parties = invitations.map(({ organisationId: named, role, place }) => {
    const contact = kept.get(named);
    // Whoever has joined is named itself, whichever of its ids is given.
    const organisationId = contact?.joinedAs ?? named;
    const record = records.get(organisationId);
    if (contact && contact.joinedAs === undefined) return contactParty(contact, role, namedBy, place);
    if (!record) throw refuse('PARTY_NOT_FOUND', { organisationId }, place);
    requireSuited(record, role, place);
    const party = partyOf(record, role);
    if (isSide(role)) return party;
    const joins = record.joinsAtOnce || organisationId === tx.organisationId;
    return { ...party, ...(joins ? { joinedAt: instantOf(tx) } : {}), acceptedBy: [namedBy] };
  });
  requireDistinct(parties, invitations);
  return { parties, demonstration: [...records.values()].some((record) => record.demonstration) };
}

/** Reads the organisations too that contacts have joined as. */
async function addJoined(
  tx: Tx,
  party: TradeContext['party'],
  records: Map<OrganisationId, Organisation>,
  kept: ReadonlyMap<OrganisationId, Contact>,
): Promise<void> {
  const joined = [...kept.values()].flatMap(({ joinedAs }) => joinedAs ?? []);
  if (joined.length === 0) return;
  const read = () => party.readOrganisations(tx, joined);
  for (const record of await tx.elevated('the caller names the parties of a trade', read))
    records.set(record.organisationId, record);
}

/** Whether an organisation is registered for a role. A manufacturer sells and buys too. */
export function isSuited({ kinds }: Pick<Organisation, 'kinds'>, role: TradeRole): boolean {
  const kind = KIND_OF_ROLE[role];
  return kinds.includes(kind) || (kind === 'trader' && kinds.includes('manufacturer'));
}

/** @throws PARTY_UNSUITABLE */
function requireSuited(one: Pick<Organisation, 'kinds'>, role: TradeRole, place?: string): void {
  if (!isSuited(one, role)) throw refuse('PARTY_UNSUITABLE', { kind: KIND_OF_ROLE[role], role }, place);
}

/**
 * A contact of the side that names it. It never joins; its word is its keeper's. Authorities and the operator hold an office here, which
 * no entry in an address book gives: what they do outside is stated with their paper.
 * @throws PARTY_UNSUITABLE, PARTY_ARCHIVED
 */
function contactParty(contact: Contact, role: TradeRole, namedBy: Side, place?: string): TradeParty {
  if (contact.isArchived) throw refuseReport('PARTY_ARCHIVED', {}, place);
  // Of whom its keeper has not said what it is may be anything that holds no office.
  if (contact.kinds.length > 0) requireSuited(contact, role, place);
  if (isSeated(role)) throw refuse('PARTY_UNSUITABLE', { kind: KIND_OF_ROLE[role], role }, place);
  const { contactId, keeperOrganisationId } = contact;
  const party = partyOf({ ...contact, organisationId: contactId }, role);
  return { ...party, keptBy: keeperOrganisationId, ...(isSide(role) ? {} : { acceptedBy: [namedBy] }) };
}

/** A contact that has joined and its organisation are one: neither side is both, nobody has a role twice. */
function requireDistinct(
  parties: readonly TradeParty[],
  named: readonly { readonly place?: string }[],
): void {
  const seen = new Set<string>();
  for (const [at, { organisationId, role }] of parties.entries()) {
    const key = `${organisationId} ${isSide(role) ? 'side' : role}`;
    const { place } = named[at] ?? {};
    if (seen.has(key))
      throw isSide(role)
        ? refuse('SAME_ORGANISATION', {}, place)
        : refuse('PARTY_ALREADY_PRESENT', { role }, place);
    seen.add(key);
  }
}

/** Roles that are an office, which nobody but the platform's operator gives. */
export const isSeated = (role: TradeRole): boolean =>
  ['customs', 'quality', 'tax', 'operator'].includes(role);

/** An organisation, or a contact, in a role, as it is now. */
export function partyOf(
  record: Pick<
    Organisation,
    'organisationId' | 'name' | 'country' | 'address' | 'taxId' | 'legalId' | 'eoris'
  >,
  role: TradeRole,
): TradeParty {
  const { organisationId, name, country, address, taxId, legalId, eoris } = record;
  return {
    organisationId,
    role,
    name,
    country,
    address,
    ...(taxId === null ? {} : { taxId }),
    ...(legalId === null ? {} : { legalId }),
    ...(eoris.length > 0 ? { eoris } : {}),
  };
}
