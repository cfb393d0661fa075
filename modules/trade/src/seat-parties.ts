import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { fileOfTrade, type TradeParty } from '@tongshang/trade-facts';
import { requireOpen } from './actor.ts';
import { latestEntryOf } from './cause.ts';
import type { TradeContext } from './context.ts';
import { instantOf } from './instant.ts';
import { addParties } from './invite.ts';
import { isSeated } from './parties.ts';

/**
 * Lets parties in that take part from now on, whatever they have said of being asked: a declaration is addressed to an office, and
 * a bank keeps the account that money goes to.
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, PARTY_ALREADY_PRESENT
 */
export async function seatParties(
  context: TradeContext,
  tx: Tx,
  tradeId: TradeId,
  parties: readonly TradeParty[],
): Promise<void> {
  const joinedAt = instantOf(tx);
  const { trade } = await context.files.lock(tx, tradeId);
  requireOpen(trade);
  const known = (party: TradeParty) =>
    trade.parties.find(
      ({ organisationId, role }) => organisationId === party.organisationId && role === party.role,
    );
  const mayBeSeated = ({ role, joinedAt: since, declinedAt }: TradeParty) =>
    declinedAt === undefined ? since === undefined : isSeated(role);
  const waiting = parties.flatMap((party) => {
    const asked = known(party);
    return asked && mayBeSeated(asked) ? [asked] : [];
  });
  const added = parties.filter((party) => !waiting.some((asked) => asked === known(party)));
  for (const { declinedAt: _declined, ...asked } of waiting)
    await seat(context, tx, tradeId, asked, joinedAt);
  const seated = added.map((party) => ({ joinedAt, ...party }));
  if (seated.length > 0) await addParties(context, tx, tradeId, seated);
}

/** The platform enters it: whoever was asked has not said so itself. */
async function seat(
  { files, journal }: TradeContext,
  tx: Tx,
  tradeId: TradeId,
  asked: TradeParty,
  joinedAt: string,
): Promise<void> {
  const file = await files.lock(tx, tradeId);
  const { organisationId, role } = asked;
  journal.appendConsequence(tx, {
    kind: 'trade.party-joined',
    file: fileOfTrade(tradeId),
    causedBy: latestEntryOf(file) ?? '',
    subject: organisationId,
    public: { role, isSeated: true },
  });
  await files.reword(tx, file, { ...asked, joinedAt });
}
