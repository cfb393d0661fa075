import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { DeclarationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import {
  contestOf,
  declarantRole,
  dispatchOf,
  factsOf,
  fileOfTrade,
  isReported,
  requireRole,
  requireTeller,
  type StatedOutside,
  type Trade,
  type TradeFact,
  type TradeRole,
} from '@tongshang/trade';
import { seatKnownAuthorities } from './authorities.ts';
import { AGENCIES, type Declaration, type Outcome } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { insertCases, saveOutcome, saveState } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';
import { evidenceOf, type OutsideDeps, outsideOf } from './declare-outside.ts';
import { declaredEntryOf, findDeclaration } from './find-declaration.ts';
import { sideAt } from './movement-goods.ts';
import { collectorsOf, standingPayment } from './outside-payment.ts';
import { saveOutsidePayment } from './outside-payment-store.ts';
import { refuse } from './refusals.ts';

/** What an authority outside did with declared goods, as its paper says. */
type OutcomeBody = Omit<StatedOutside, 'isUnattended' | 'paidOn'> & {
  readonly decision: Outcome['decision'];
  readonly reason?: string;
};

/**
 * Enters that an authority outside released, held or refused the goods, in the declarant's word and with its paper: only where none of the
 * country sits on the declaration. A release is reported to the trade; one that is contested is reported anew.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_PART, AUTHORITY_ON_BOARD, HOLD_NEEDS_REASON, PAPER_NOT_BROUGHT,
 * PAPER_OF_ANOTHER_KIND, OUTSIDE_DATE_AHEAD, BROKER_UNNAMED, and what the trade refuses about the report
 */
export async function stateOutcome(
  deps: OutsideDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  body: OutcomeBody,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  const { direction } = seen.declaration;
  requireTeller(trade, principal, tellerOf(trade, seen.declaration));
  const file = await findDeclaration(tx, declarationId);
  const { declaration } = file;
  requireUnattended(file);
  requireUndecided(trade, declaration);
  const reason = body.reason?.trim();
  if (body.decision !== 'release' && !reason) throw refuse('HOLD_NEEDS_REASON', {}, 'reason');
  const evidence = await evidenceOf(deps, tx, trade, direction, body);
  const outside = outsideOf(body);
  const outcome: Outcome = { ...outside, decision: body.decision, ...(reason ? { reason } : {}) };
  if (body.decision === 'release') {
    const { shipmentId, movement } = declaration;
    const details = { declarationId, votes: [], ...(shipmentId === null ? {} : { shipmentId }), outside };
    if (movement === null) {
      await deps.trades.reportFact(tx, principal, trade.tradeId, `${direction}-released`, details, evidence);
    } else {
      const moved = { ...details, movementId: movement.movementId, direction };
      await deps.trades.reportFact(tx, principal, trade.tradeId, 'remedy-released', moved, evidence);
    }
  } else {
    deps.journal.append(tx, {
      kind: body.decision === 'hold' ? 'clearance.held-outside' : 'clearance.refused-outside',
      file: fileOfTrade(trade.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      word: {
        by: principal.organisationId,
        grade: 'reported',
        evidence: evidence.map((hex) => Buffer.from(hex, 'hex').toString('base64')),
      },
      subject: declarationId,
      public: { declarationId, direction, country: declaration.country },
      private: { outcome: outcome as unknown as Json },
      audience: OFFICIAL_AUDIENCE,
    });
  }
  const state = STATE_AFTER[body.decision];
  const saved = await tx.elevated('the declarant states what an authority did', async () => {
    await saveOutcome(tx, declaration, outcome);
    return saveState(tx, declaration, { state });
  });
  return { ...file, declaration: { ...saved, outcome } };
}

/** Who says what an authority outside did: the declarant's side. */
function tellerOf(trade: Trade, { direction, movement }: Declaration): TradeRole {
  const sent = movement === null ? undefined : dispatchOf(trade, movement.movementId);
  return sent === undefined ? declarantRole(trade, direction) : sideAt(trade, sent, direction);
}

const STATE_AFTER = { release: 'released', hold: 'held', refuse: 'refused' } as const;

/** @throws AUTHORITY_ON_BOARD */
function requireUnattended({ declaration, cases }: DeclarationFile): void {
  if (declaration.outside === null || cases.length > 0) throw refuse('AUTHORITY_ON_BOARD');
}

/** A release that was reported can be stated anew only where it is contested. @throws DECLARATION_CLOSED */
function requireUndecided(trade: Trade, declaration: Declaration): void {
  const { state } = declaration;
  if (state === 'withdrawn') throw refuse('DECLARATION_CLOSED', { state });
  if (state !== 'released') return;
  const report = reportedRelease(trade, declaration);
  if (!report || !contestOf(trade, report.entryId)) throw refuse('DECLARATION_CLOSED', { state });
}

/** The report by which the trade knows of a release, while no authority has said it itself. */
export function reportedRelease(
  trade: Trade,
  { direction, declarationId, movement }: Declaration,
): TradeFact<'export-released' | 'import-released' | 'remedy-released'> | undefined {
  const fact = movement === null ? (`${direction}-released` as const) : 'remedy-released';
  return factsOf(trade, fact).find(
    (stated) => stated.details.declarationId === declarationId && isReported(stated),
  );
}

/**
 * Lets the authorities of the country sit on a declaration that was stated from outside, once they are on board: from then on only their
 * word counts. Either side may call them.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_PART, AUTHORITY_ON_BOARD, AUTHORITY_MISSING, AUTHORITY_UNSUITABLE
 */
export async function callAuthorities(
  deps: OutsideDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  requireRole(trade, principal, 'seller', 'buyer');
  const file = await findDeclaration(tx, declarationId);
  const { declaration } = file;
  requireUnattended(file);
  if (declaration.state === 'withdrawn') throw refuse('DECLARATION_CLOSED', { state: declaration.state });
  const { country } = declaration;
  const authorities = await seatKnownAuthorities(deps, tx, trade, country, {});
  if (!authorities.customs) throw refuse('AUTHORITY_MISSING', { agency: 'customs', country });
  const cases = AGENCIES.flatMap((agency) => {
    const organisationId = authorities[agency];
    return organisationId === undefined
      ? []
      : [{ agency, organisationId, decision: null, reason: null, votedAt: null }];
  });
  await tx.elevated('a side calls the authorities', async () => {
    await insertCases(tx, declaration, authorities);
    const standing = standingPayment(file.payments);
    if (standing && file.assessment)
      await saveOutsidePayment(tx, { ...standing, awaits: collectorsOf(file.assessment, cases) });
  });
  return { ...(await findDeclaration(tx, declarationId)), cases };
}
