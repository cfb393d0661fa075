import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { fileOfTrade, type TradeParty, type TradeRole } from '@tongshang/trade-facts';
import { requireOpen, requireRole } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import type { TradeContext } from './context.ts';
import { type Invitation, snapshotParties } from './parties.ts';
import { invitersOf } from './progress.ts';
import { refuse } from './refusals.ts';

/**
 * Lets a further organisation take part.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, PARTY_ALREADY_PRESENT, PARTY_NOT_FOUND, PARTY_UNSUITABLE
 */
export async function invite(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  invitation: Invitation,
): Promise<{ entryId: string }> {
  const { trade } = await context.files.lock(tx, tradeId);
  const byRole = requireRole(trade, principal, ...invitersOf(trade, invitation.role));
  const { parties } = await snapshotParties(tx, context.party, [{ ...invitation, place: 'organisationId' }]);
  const [party] = parties as [TradeParty];
  return addParty(context, tx, tradeId, party, byRole);
}

/**
 * Adds a party whose record is known, for modules and the command line; who may is for the caller to check.
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, PARTY_ALREADY_PRESENT
 */
export async function addParty(
  context: TradeContext,
  tx: Tx,
  tradeId: string,
  party: TradeParty,
  byRole: TradeRole | null = null,
): Promise<{ entryId: string }> {
  const file = await context.files.lock(tx, tradeId);
  requireOpen(file.trade);
  const { organisationId, role } = party;
  const isSide = role === 'seller' || role === 'buyer';
  const isPresent = file.trade.parties.some(
    (other) => other.organisationId === organisationId && other.role === role,
  );
  if (isSide || isPresent) throw refuse('PARTY_ALREADY_PRESENT', { role }, 'role');
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.party-added',
    file: fileOfTrade(file.trade.tradeId),
    causedBy: latestEntryOf(file),
    subject: organisationId,
    public: { byRole, role },
    private: { party: party as unknown as Json },
  });
  await context.files.admit(tx, file, party);
  return { entryId };
}
