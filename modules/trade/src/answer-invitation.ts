import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Side } from '@tongshang/incoterms';
import { fileOfTrade, isContact, type TradeParty, type TradeRole } from '@tongshang/trade-facts';
import { requireOpen, sideOf } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import type { TradeContext } from './context.ts';
import { isSide, type TradeFile } from './file.ts';
import { instantOf } from './instant.ts';
import { isAsked } from './invitation-store.ts';
import { refuse } from './refusals.ts';
import { refuseReport } from './report-refusals.ts';

/** Which party is meant: an organisation may take part in several roles. */
type Named = { readonly organisationId: OrganisationId; readonly role: TradeRole };

/**
 * A party that was named says whether it takes part. Until it does, it sees its invitation and nothing else of the trade, and states
 * nothing. What it has said stays.
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, NOT_YOUR_PART, INVITATION_ANSWERED
 */
export async function answerInvitation(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { role, answer }: { readonly role: TradeRole; readonly answer: 'join' | 'decline' },
): Promise<{ entryId: EntryId }> {
  // Whoever is only asked has no part in the file yet: what it is to say, the trade hears all the same.
  const lock = () => context.files.lock(tx, tradeId);
  const file = (await isAsked(tx, tradeId, role))
    ? await tx.elevated('an organisation that was asked answers', lock)
    : await lock();
  requireOpen(file.trade);
  const { organisationId } = principal;
  const party = partyAs(file, { organisationId, role });
  if (!party) throw refuse('NOT_YOUR_PART', { roles: role }, 'role');
  if (isSide(role) || party.joinedAt !== undefined || party.declinedAt !== undefined)
    throw refuse('INVITATION_ANSWERED', { role }, 'role');
  const at = instantOf(tx);
  const answered = { ...party, ...(answer === 'join' ? { joinedAt: at } : { declinedAt: at }) };
  const { entryId } = context.journal.append(tx, {
    kind: answer === 'join' ? 'trade.party-joined' : 'trade.party-declined',
    file: fileOfTrade(tradeId),
    causedBy: latestEntryOf(file),
    subject: organisationId,
    public: { role },
  });
  await context.files.reword(tx, file, answered);
  return { entryId };
}

/**
 * A side says whether the word of another party counts against it, where that word would move its money.
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, NOT_YOUR_PART, PARTY_ABSENT, ACCEPTANCE_UNCHANGED
 */
export async function acceptParty(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { isAccepted, ...named }: Named & { readonly isAccepted: boolean },
): Promise<{ entryId: EntryId }> {
  const file = await context.files.lock(tx, tradeId);
  requireOpen(file.trade);
  const side = sideOf(file.trade, principal);
  const party = partyAs(file, named);
  if (!party || isSide(party.role) || party.declinedAt !== undefined)
    throw refuse('PARTY_ABSENT', { role: named.role }, 'organisationId');
  if (isContact(party)) throw refuseReport('CONTACT_WORD_NOT_ITS_OWN', {}, 'organisationId');
  const earlier = party.acceptedBy ?? [];
  if (earlier.includes(side) === isAccepted) throw refuse('ACCEPTANCE_UNCHANGED', {}, 'isAccepted');
  const acceptedBy: readonly Side[] = isAccepted
    ? [...earlier, side]
    : earlier.filter((other) => other !== side);
  const { entryId } = context.journal.append(tx, {
    kind: 'trade.party-accepted',
    file: fileOfTrade(tradeId),
    causedBy: latestEntryOf(file),
    subject: party.organisationId,
    public: { byRole: side, role: party.role, isAccepted },
  });
  await context.files.reword(tx, file, { ...party, acceptedBy });
  return { entryId };
}

function partyAs({ trade }: TradeFile, { organisationId, role }: Named): TradeParty | undefined {
  return trade.parties.find((party) => party.organisationId === organisationId && party.role === role);
}
