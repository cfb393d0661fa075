import { addressHash, isWithin } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { fileOfTrade, isContact, type Trade, takesPart } from '@tongshang/trade';
import type { GuestDeps } from './dependencies.ts';
import { type Link, maskedAddress } from './link.ts';
import { refuse } from './refusals.ts';
import {
  insertVerification,
  selectOwnVerifications,
  selectVouching,
  type Verification,
} from './verification-store.ts';
import { mayVouch } from './voucher.ts';

/** Verifications that one party is shown of a trade. */
const SHOWN_MAX = 50;

type Vouched = { readonly contactId: OrganisationId; readonly address: string };

/**
 * Looks, before the transaction, whether the person who vouches belongs to the keeper of the contact as well: nobody vouches for himself
 * with another hat on.
 * @throws TRADE_NOT_FOUND, GUEST_VERIFIER_UNFIT
 */
export async function requireNotOfKeeper(
  { database, party, trades }: Pick<GuestDeps, 'database' | 'party' | 'trades'>,
  { organisationId, personId }: Principal,
  tradeId: TradeId,
  { contactId }: Pick<Vouched, 'contactId'>,
): Promise<void> {
  if (personId === null) throw refuse('GUEST_LINK_PERSON_NEEDED');
  const { trade } = await database.transaction({ organisationId, personId }, (tx) =>
    trades.readFile(tx, tradeId),
  );
  const keeper = keeperOf(trade, contactId);
  const scopes = await database.transaction({ organisationId: keeper, personId: null }, (tx) =>
    party.readScopes(tx, personId),
  );
  if (scopes.size > 0) throw refuse('GUEST_VERIFIER_UNFIT', {}, 'contactId');
}

/**
 * Vouches for the mailbox of a contact, as the caller's own records have it. Whether any link went there is not told: what nobody knew before,
 * nobody learns by asking.
 * @throws TRADE_NOT_FOUND, GUEST_LINK_PERSON_NEEDED, GUEST_CONTACT_UNKNOWN, GUEST_TRADE_ENDED, GUEST_VERIFIER_UNFIT, GUEST_ADDRESS_VERIFIERS
 */
export async function verifyAddress(
  { trades, party, journal }: Pick<GuestDeps, 'trades' | 'party' | 'journal'>,
  tx: Tx,
  { organisationId, personId }: Principal,
  tradeId: TradeId,
  { contactId, address }: Vouched,
): Promise<{ verifiedAt: string }> {
  if (personId === null) throw refuse('GUEST_LINK_PERSON_NEEDED');
  const trade = await trades.lockTrade(tx, tradeId);
  const keeperId = keeperOf(trade, contactId);
  if (trade.status !== 'open') throw refuse('GUEST_TRADE_ENDED');
  if (!mayVouch(trade, keeperId, organisationId)) throw refuse('GUEST_VERIFIER_UNFIT', {}, 'contactId');
  if (isWithin(address, await party.readMailboxes(tx)))
    throw refuse('GUEST_ADDRESS_VERIFIERS', {}, 'address');
  const row = {
    tradeId,
    contactId,
    keeperId,
    addressHash: addressHash(address),
    organisationId,
    verifiedBy: personId,
  };
  if (!(await insertVerification(tx, row))) {
    const [known] = (await selectVouching(tx, row)).filter((one) => one.organisationId === organisationId);
    return { verifiedAt: (known?.verifiedAt ?? tx.now).toString() };
  }
  const roles = trade.parties
    .filter((one) => one.organisationId === organisationId && takesPart(one))
    .map(({ role }) => role);
  journal.append(tx, {
    kind: 'guest.address-verified',
    file: fileOfTrade(tradeId),
    causedBy: trade.facts.at(-1)?.entryId,
    subject: contactId,
    public: { byRole: roles[0] ?? null },
    private: { address: maskedAddress(address), contactId },
    audience: [...new Set(['seller', 'buyer', ...roles] as const)],
  });
  return { verifiedAt: tx.now.toString() };
}

/** @throws GUEST_CONTACT_UNKNOWN */
function keeperOf({ parties }: Trade, contactId: OrganisationId): OrganisationId {
  const contact = parties.find((one) => one.organisationId === contactId && isContact(one));
  if (contact?.keptBy === undefined) throw refuse('GUEST_CONTACT_UNKNOWN', {}, 'contactId');
  return contact.keptBy;
}

/**
 * Who vouches for the mailbox that a link went to, in the transaction of its use: a party that does not gain, now as then. Mailboxes that people of the
 * keeper may read have nobody.
 */
export async function vouchingFor(
  { party }: Pick<GuestDeps, 'party'>,
  tx: Tx,
  trade: Trade,
  link: Pick<Link, 'tradeId' | 'contactId' | 'organisationId' | 'recipientAddress'>,
): Promise<Verification | undefined> {
  const { recipientAddress, organisationId, tradeId, contactId } = link;
  if (recipientAddress === null || isWithin(recipientAddress, await party.readMailboxes(tx)))
    return undefined;
  const found = await selectVouching(tx, { tradeId, contactId, addressHash: addressHash(recipientAddress) });
  return found.find((one) => mayVouch(trade, organisationId, one.organisationId));
}

/** Contacts of others in a trade for whose mailboxes the caller may vouch, and for whom it did. */
export async function vouchableBy(
  tx: Tx,
  { trade }: { readonly trade: Trade },
  { organisationId, scopes }: Principal,
) {
  const others = trade.parties.filter(
    (party) =>
      party.keptBy !== undefined && !party.declinedAt && mayVouch(trade, party.keptBy, organisationId),
  );
  const may = trade.status === 'open' && scopes.has('guest:write');
  const own = await selectOwnVerifications(tx, trade.tradeId, SHOWN_MAX);
  return {
    toVerify: may ? [...new Set(others.map((party) => party.organisationId))] : [],
    verified: own.map(({ contactId, verifiedAt }) => ({ contactId, at: verifiedAt.toString() })),
  };
}
