import type { Tx } from '@tongshang/database';
import type { DeclarationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Appending } from '@tongshang/journal';
import {
  type Agency,
  contestOf,
  factsOf,
  fileOfTrade,
  type Trade,
  type TradeCapability,
} from '@tongshang/trade';
import type { AgencyCase, Declaration } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { insertVote, storedTime } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';
import { declaredEntryOf, findDeclaration, findOpen, seatsOf } from './find-declaration.ts';
import { joinInspection, openInspection } from './inspection-store.ts';
import { isGivenUpBySides } from './needless.ts';
import { refuse } from './refusals.ts';
import { settleState } from './release.ts';
import { reportedRelease } from './state-outcome.ts';
import { type WithdrawDeps, withdraw } from './withdraw.ts';

type VoteBody = {
  readonly decision: 'release' | 'hold';
  readonly reason?: string;
  /** Needed only when one organisation is several of the authorities. */
  readonly agency?: Agency;
  /** When the seat had voted last, as whoever votes saw it; null where it had not. What another has decided for it since is not put aside unseen. */
  readonly after?: string | null;
};

export type VoteDeps = WithdrawDeps & { readonly trades: TradeCapability; readonly journal: Appending };

/**
 * One authority's vote. A hold merges with the holds of the others into one joint inspection; the last vote for release lets the
 * goods go once what is owed is paid or guaranteed. Of goods under its supervision that the sides say come no more, customs' release lets the declaration
 * go: it is withdrawn, and what was guaranteed is free.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_MANDATE, ALREADY_VOTED, VOTED_MEANWHILE, HOLD_NEEDS_REASON, INSPECTION_OUTSTANDING
 */
export async function vote(
  deps: VoteDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  body: VoteBody,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  seatsOf(seen, principal);
  const reason = body.reason?.trim() || null;
  if (body.decision === 'hold' && reason === null) throw refuse('HOLD_NEEDS_REASON', {}, 'reason');
  const [trade, file] = await Promise.all([
    deps.trades.lockTrade(tx, seen.declaration.tradeId),
    // Behind the lock, and in one packet with it.
    tx.elevated('all cases of a declaration decide together', () => findOpen(tx, declarationId)),
  ]);
  return tx.elevated('an authority votes on a declaration it sits on', async () => {
    const { declaration } = file;
    // Of a trade that has ended nobody decides any more.
    if (trade.status !== 'open') throw refuse('DECLARATION_CLOSED', { state: declaration.state });
    // Under the lock: what the seat has voted meanwhile counts.
    const seat = chooseSeat(seatsOf(file, principal), body.agency);
    checkVote(file, seat, body);
    const { agency } = seat;
    const { decision } = body;
    tx.behind(
      insertVote(tx, declaration, {
        agency,
        organisationId: principal.organisationId,
        decision,
        reason,
      }),
    );
    if (decision === 'hold') await joinInspection(tx, declaration, agency);
    const { entryId } = deps.journal.append(tx, {
      kind: 'clearance.voted',
      file: fileOfTrade(declaration.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      subject: declarationId,
      public: { declarationId, agency: seat.agency, decision: body.decision },
      private: { vote: { agency: seat.agency, decision: body.decision, reason, at: tx.now.toString() } },
      audience: OFFICIAL_AUDIENCE,
    });
    if (decision === 'hold') await contestReport(deps.trades, tx, principal, trade, declaration, reason);
    const voted = withVote(file, agency, { decision, reason, votedAt: storedTime(tx.now) });
    if (decision === 'release' && agency === 'customs' && isGivenUpBySides(trade, declaration)) {
      await withdraw(deps, tx, declaration, {
        causedBy: entryId,
        byOrganisationId: principal.organisationId,
      });
      return {
        ...voted,
        declaration: { ...declaration, state: 'withdrawn' },
        assessment: seen.assessment,
      };
    }
    const settled = await settleState(deps.trades, tx, voted, entryId);
    if (decision === 'release' && settled.state !== 'released') {
      await markDone(deps.trades, tx, declaration, seat);
    }
    // The assessment is shown as far as the caller's own eyes reach, not as far as the platform's.
    return { ...voted, declaration: settled, assessment: seen.assessment };
  });
}

/** The file as a vote has made it: its case decided; a hold takes part in the inspection that is open. */
function withVote(
  file: DeclarationFile,
  agency: Agency,
  vote: Pick<AgencyCase, 'decision' | 'reason' | 'votedAt'>,
): DeclarationFile {
  const joins = vote.decision === 'hold';
  return {
    ...file,
    cases: file.cases.map((one) => (one.agency === agency ? { ...one, ...vote } : one)),
    inspections: file.inspections.map((one) =>
      joins && one.result === null && !one.agencies.includes(agency)
        ? { ...one, agencies: [...one.agencies, agency] }
        : one,
    ),
  };
}

function chooseSeat(seats: readonly AgencyCase[], agency: Agency | undefined): AgencyCase {
  const seat = agency === undefined ? seats[0] : seats.find((one) => one.agency === agency);
  if (!seat || (agency === undefined && seats.length > 1)) throw refuse('NOT_YOUR_MANDATE', {}, 'agency');
  return seat;
}

function checkVote(file: DeclarationFile, seat: AgencyCase, { decision, after }: VoteBody): void {
  if (seat.decision === 'release') throw refuse('ALREADY_VOTED', { agency: seat.agency });
  if (after !== undefined && !isSame(seat.votedAt, after))
    throw refuse('VOTED_MEANWHILE', { agency: seat.agency });
  if (decision === 'hold') return;
  const open = openInspection(file.inspections);
  if (open?.agencies.includes(seat.agency)) throw refuse('INSPECTION_OUTSTANDING');
}

const isSame = (one: Temporal.Instant | null, other: string | null): boolean =>
  one === null || other === null ? one === other : one.equals(Temporal.Instant.from(other));

/** The trade stops waiting for an authority that has voted, although the release is not there yet. */
async function markDone(
  trades: TradeCapability,
  tx: Tx,
  declaration: Declaration,
  seat: AgencyCase,
): Promise<void> {
  // Goods of a claim are no step that the trade waits for.
  if (declaration.movement !== null) return;
  await trades.markPartDone(tx, declaration.tradeId, {
    organisationId: seat.organisationId,
    role: seat.agency,
    fact: `${declaration.direction}-released`,
    ...(declaration.shipmentId === null ? {} : { shipmentId: declaration.shipmentId }),
  });
}

/** An authority that holds goods whose release was reported in its place contests that: its own word counts, not the report. */
async function contestReport(
  trades: TradeCapability,
  tx: Tx,
  principal: Principal,
  trade: Trade,
  declaration: Declaration,
  reason: string | null,
): Promise<void> {
  const report = reportedRelease(trade, declaration);
  if (!report || contestOf(trade, report.entryId) || factsOf(trade, 'settled').length > 0) return;
  const details = {
    entryId: report.entryId,
    contestedFact: report.fact,
    isUpheld: true,
    reason: reason ?? '',
  };
  await trades.recordFact(tx, principal, trade.tradeId, 'contested', details, {
    causedBy: report.entryId,
  });
}
