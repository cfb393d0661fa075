import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Organisation } from '@tongshang/party';
import { fileOfTrade, SUCCESSION, type Trade, type TradeParty } from '@tongshang/trade-facts';
import { rolesOf } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import type { TradeContext } from './context.ts';
import { namedParty } from './enter-beginning.ts';
import { isSide, type TradeFile } from './file.ts';
import { instantOf } from './instant.ts';
import { isSuited, partyOf } from './parties.ts';
import { isOrderNumberTaken } from './succession-store.ts';

/** Who takes over whose place. */
export type Succeeding = {
  /** Every id under which the contact may be named. */
  readonly contactIds: readonly string[];
  readonly organisationId: OrganisationId;
};

/** Why a trade stays as it was: the contact remains its party, and its keeper goes on speaking for it. */
export const REASONS_LEFT = [
  'ended',
  'already-party',
  'unsuitable',
  'other-country',
  'demonstration',
  'order-number',
] as const;
type ReasonLeft = (typeof REASONS_LEFT)[number];

/** What became of one trade. */
export type Succession =
  | { readonly outcome: 'taken-over'; readonly entryIds: readonly EntryId[] }
  | { readonly outcome: 'left'; readonly reason: ReasonLeft }
  /** The contact takes no part in it, or not any more. */
  | { readonly outcome: 'none' };

/** What the reactions to `party-succeeded` are told. */
export type SuccessionOccasion = {
  readonly trade: Trade;
  readonly contactId: OrganisationId;
  readonly organisationId: OrganisationId;
};

/**
 * An organisation takes over the place of a contact of the acting organisation in one trade: each of its roles, with what is waited for
 * and what it did. Done once, or left whole with its reason; the same again finds nothing to do. That the contact is this organisation,
 * its keeper has confirmed: that is for the caller to see to.
 * @throws TRADE_NOT_FOUND, ORDER_NUMBER_TAKEN where another trade took the number in this moment
 */
export async function succeed(
  context: TradeContext,
  tx: Tx,
  tradeId: TradeId,
  succeeding: Succeeding,
): Promise<Succession> {
  const file = await context.files.lock(tx, tradeId);
  const { trade } = file;
  const keeper = tx.organisationId ?? '';
  const places = trade.parties.filter(
    (party) => party.keptBy === keeper && succeeding.contactIds.includes(party.organisationId),
  );
  if (places.length === 0) return { outcome: 'none' };
  const [organisation] = await context.party.readOrganisations(tx, [succeeding.organisationId]);
  if (!organisation) return { outcome: 'left', reason: 'unsuitable' };
  const isTaken = await isOrderNumberTaken(tx, trade, organisation.organisationId);
  const reason = hindrance(trade, places, organisation) ?? (isTaken ? 'order-number' : undefined);
  if (reason) return { outcome: 'left', reason };
  const replaced = places.map((place) => ({
    place,
    ...enterSuccession(context, tx, file, place, organisation),
  }));
  const { trade: after } = await context.files.replace(tx, file, replaced);
  for (const contactId of new Set(places.map((place) => place.organisationId))) {
    const occasion: SuccessionOccasion = { trade: after, contactId, ...organisation };
    for (const consequence of SUCCESSION.consequences)
      await context.reactions.perform(consequence, tx, occasion);
  }
  return { outcome: 'taken-over', entryIds: replaced.map(({ party }) => party.succeeds?.entryId ?? '') };
}

/** Why an organisation cannot take these places: what was agreed and declared here stands on who the party was. */
function hindrance(
  { status, parties, demonstration }: Trade,
  places: readonly TradeParty[],
  organisation: Organisation,
): ReasonLeft | undefined {
  const { organisationId, country } = organisation;
  if (status !== 'open') return 'ended';
  const roles = places.map(({ role }) => role);
  // Of two contacts that are one by now, one role would have one party twice.
  if (parties.some((party) => party.organisationId === organisationId) || new Set(roles).size < roles.length)
    return 'already-party';
  if (!roles.every((role) => isSuited(organisation, role))) return 'unsuitable';
  if (organisation.demonstration !== demonstration) return 'demonstration';
  // VAT, customs borders and papers of a trade go by the countries of its sides.
  return places.some((place) => isSide(place.role) && place.country !== country)
    ? 'other-country'
    : undefined;
}

/** The organisation in one place, and the entry that says so. It is the platform's: no party makes a party. */
function enterSuccession(
  { journal }: TradeContext,
  tx: Tx,
  file: TradeFile,
  place: TradeParty,
  organisation: Organisation,
): { readonly party: TradeParty } {
  const { role, keptBy = '', acceptedBy = [] } = place;
  const at = instantOf(tx);
  const named = partyOf(organisation, role);
  const { entryId } = journal.appendConsequence(tx, {
    kind: 'trade.party-succeeded',
    file: fileOfTrade(file.trade.tradeId),
    causedBy: latestEntryOf(file) ?? '',
    subject: organisation.organisationId,
    public: { role, contactId: place.organisationId },
    private: { party: namedParty(named) },
  });
  const keepers = rolesOf(file.trade, keptBy);
  const { organisationId, name, country, address, taxId, legalId, eoris } = place;
  return {
    party: {
      ...named,
      // It has confirmed that it takes part. Only its keeper has ever accepted it: a contact's word counted for nobody else.
      ...(isSide(role)
        ? {}
        : { joinedAt: at, acceptedBy: acceptedBy.filter((side) => keepers.includes(side)) }),
      succeeds: {
        ...{ organisationId, name, country, address, keptBy, at, entryId },
        ...(taxId === undefined ? {} : { taxId }),
        ...(legalId === undefined ? {} : { legalId }),
        ...(eoris === undefined ? {} : { eoris }),
      },
    },
  };
}
