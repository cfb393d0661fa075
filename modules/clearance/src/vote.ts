import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { Appending } from '@tongshang/journal';
import { type Agency, fileOfTrade, type TradeCapability } from '@tongshang/trade';
import type { AgencyCase, Declaration } from './declaration.ts';
import { insertVote, readDeclaration } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';
import { declaredEntryOf, findDeclaration, lockOpen, seatsOf } from './find-declaration.ts';
import { joinInspection, openInspection, readInspections } from './inspection-store.ts';
import { refuse } from './refusals.ts';
import { settleState } from './release.ts';

export type VoteBody = {
  readonly decision: 'release' | 'hold';
  readonly reason?: string;
  /** Needed only when one organisation is several of the authorities. */
  readonly agency?: Agency;
};

export type VoteDeps = { readonly trades: TradeCapability; readonly journal: Appending };

/**
 * One authority's vote. A hold merges with the holds of the others into one joint inspection; the last vote for release lets the
 * goods go once what is owed is paid or guaranteed.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_MANDATE, ALREADY_VOTED, HOLD_NEEDS_REASON, INSPECTION_OUTSTANDING
 */
export async function vote(
  deps: VoteDeps,
  tx: Tx,
  principal: Principal,
  declarationId: string,
  body: VoteBody,
): Promise<Declaration> {
  const seen = await findDeclaration(tx, declarationId);
  await seatsOf(tx, seen, principal);
  const reason = body.reason?.trim() || null;
  if (body.decision === 'hold' && reason === null) throw refuse('HOLD_NEEDS_REASON', {}, 'reason');
  const trade = await deps.trades.lockTrade(tx, seen.tradeId);
  return tx.elevated('an authority votes on a declaration it sits on', async () => {
    const declaration = await lockOpen(tx, declarationId);
    // Under the lock: what the seat has voted meanwhile counts.
    const seat = chooseSeat(await seatsOf(tx, declaration, principal), body.agency);
    await checkVote(tx, declaration, seat, body.decision);
    await insertVote(tx, declaration, {
      agency: seat.agency,
      organisationId: principal.organisationId,
      decision: body.decision,
      reason,
    });
    if (body.decision === 'hold') await joinInspection(tx, declaration, seat.agency);
    const { entryId } = deps.journal.append(tx, {
      kind: 'clearance.voted',
      file: fileOfTrade(declaration.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      subject: declarationId,
      public: { declarationId, agency: seat.agency, decision: body.decision },
      private: { vote: { agency: seat.agency, decision: body.decision, reason, at: tx.now.toString() } },
      audience: OFFICIAL_AUDIENCE,
    });
    const state = await settleState(deps.trades, tx, declaration, entryId);
    if (body.decision === 'release' && state !== 'released') {
      await markDone(deps.trades, tx, declaration, seat);
    }
    return (await readDeclaration(tx, declarationId)) as Declaration;
  });
}

function chooseSeat(seats: readonly AgencyCase[], agency: Agency | undefined): AgencyCase {
  const seat = agency === undefined ? seats[0] : seats.find((one) => one.agency === agency);
  if (!seat || (agency === undefined && seats.length > 1)) throw refuse('NOT_YOUR_MANDATE', {}, 'agency');
  return seat;
}

async function checkVote(
  tx: Tx,
  declaration: Declaration,
  seat: AgencyCase,
  decision: 'release' | 'hold',
): Promise<void> {
  if (seat.decision === 'release') throw refuse('ALREADY_VOTED', { agency: seat.agency });
  if (decision === 'hold') return;
  const open = openInspection(await readInspections(tx, declaration));
  if (open?.agencies.includes(seat.agency)) throw refuse('INSPECTION_OUTSTANDING');
}

/** The trade stops waiting for an authority that has voted, although the release is not there yet. */
async function markDone(
  trades: TradeCapability,
  tx: Tx,
  declaration: Declaration,
  seat: AgencyCase,
): Promise<void> {
  await trades.markPartDone(tx, declaration.tradeId, {
    organisationId: seat.organisationId,
    role: seat.agency,
    fact: `${declaration.direction}-released`,
    ...(declaration.shipmentId === null ? {} : { shipmentId: declaration.shipmentId }),
  });
}
