import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
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
  const mayBeSeated = (asked: TradeParty, acceptedBy: readonly Side[]) =>
    asked.declinedAt === undefined
      ? asked.joinedAt === undefined || acceptedBy.length > (asked.acceptedBy ?? []).length
      : isSeated(asked.role);
  const waiting = parties.flatMap((party) => {
    const asked = known(party);
    const acceptedBy = asked ? acceptedBoth(asked, party) : [];
    return asked && mayBeSeated(asked, acceptedBy) ? [{ asked, acceptedBy }] : [];
  });
  const added = parties.filter((party) => !waiting.some(({ asked }) => asked === known(party)));
  for (const { asked, acceptedBy } of waiting) {
    const { declinedAt: _declined, ...record } = asked;
    await seat(context, tx, tradeId, record, { acceptedBy, joinedAt });
  }
  const seated = added.map((party) => ({ joinedAt, ...party }));
  if (seated.length > 0) await addParties(context, tx, tradeId, seated);
}

/** Whom one side has called, and the other seats, both have accepted. */
const acceptedBoth = (...records: readonly TradeParty[]): readonly Side[] => [
  ...new Set(records.flatMap(({ acceptedBy = [] }) => acceptedBy)),
];

/** The platform enters it: whoever was asked has not said so itself. One that takes part already is accepted by a further side. */
async function seat(
  { files, journal }: TradeContext,
  tx: Tx,
  tradeId: TradeId,
  asked: TradeParty,
  seated: { readonly acceptedBy: readonly Side[]; readonly joinedAt: string },
): Promise<void> {
  const file = await files.lock(tx, tradeId);
  const { organisationId, role, acceptedBy = [] } = asked;
  const further = seated.acceptedBy.find((side) => !acceptedBy.includes(side));
  const about = { file: fileOfTrade(tradeId), causedBy: latestEntryOf(file) ?? '', subject: organisationId };
  if (asked.joinedAt === undefined)
    journal.appendConsequence(tx, {
      ...{ kind: 'trade.party-joined', ...about },
      public: { role, isSeated: true },
    });
  else if (further)
    journal.appendConsequence(tx, {
      ...{ kind: 'trade.party-accepted', ...about },
      public: { byRole: further, role, isAccepted: true },
    });
  await files.reword(tx, file, { joinedAt: seated.joinedAt, ...asked, acceptedBy: seated.acceptedBy });
}
