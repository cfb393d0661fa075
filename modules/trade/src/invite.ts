import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Side } from '@tongshang/incoterms';
import { fileOfTrade, type TradeParty, type TradeRole } from '@tongshang/trade-facts';
import { requireOpen, requireRole } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import type { TradeContext } from './context.ts';
import { namedParty } from './enter-beginning.ts';
import { isSide } from './file.ts';
import { type Invitation, snapshotParties } from './parties.ts';
import { invitersOf } from './progress.ts';
import { refuse } from './refusals.ts';
import { checkHolders } from './terms.ts';

/**
 * Lets a further organisation take part.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, TRADE_CANCELLED, TRADE_CLOSED, PARTY_ALREADY_PRESENT, PARTY_NOT_FOUND, PARTY_UNSUITABLE
 */
export async function invite(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  invitation: Invitation,
): Promise<{ entryId: EntryId }> {
  const { trade } = await context.files.lock(tx, tradeId);
  const byRole = requireRole(trade, principal, ...invitersOf(trade, invitation.role)) as Side;
  const named = [{ ...invitation, place: 'organisationId' }];
  const { parties } = await snapshotParties(tx, context, byRole, named);
  const [party] = parties as [TradeParty];
  checkHolders([...trade.parties, party], trade.terms);
  const [entryId] = await addParties(context, tx, tradeId, [party], byRole);
  return { entryId: entryId as string };
}

/**
 * Adds parties whose records are known; who may, and whether they take part already, is for the caller to say.
 * @returns the entry of each
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, PARTY_ALREADY_PRESENT
 */
export async function addParties(
  context: TradeContext,
  tx: Tx,
  tradeId: TradeId,
  parties: readonly TradeParty[],
  byRole: TradeRole | null = null,
): Promise<readonly string[]> {
  const file = await context.files.lock(tx, tradeId);
  requireOpen(file.trade);
  const present = [...file.trade.parties];
  for (const party of parties) {
    requireNew(present, party);
    present.push(party);
  }
  const entryIds = parties.map((party) => {
    const { entryId } = context.journal.append(tx, {
      kind: 'trade.party-added',
      file: fileOfTrade(file.trade.tradeId),
      causedBy: latestEntryOf(file),
      subject: party.organisationId,
      public: { byRole, role: party.role },
      private: { party: namedParty(party) },
    });
    return entryId;
  });
  await context.files.admit(tx, file, parties);
  return entryIds;
}

function requireNew(present: readonly TradeParty[], { organisationId, role }: TradeParty): void {
  const isPresent = present.some((other) => other.organisationId === organisationId && other.role === role);
  if (isSide(role) || isPresent) throw refuse('PARTY_ALREADY_PRESENT', { role }, 'role');
}
