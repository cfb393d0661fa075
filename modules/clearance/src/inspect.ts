import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { fileOfTrade } from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import { readCases, readDeclaration } from './declaration-store.ts';
import { OFFICIAL_AUDIENCE } from './declare.ts';
import { declaredEntryOf, findDeclaration, lockOpen, seatsOf } from './find-declaration.ts';
import { insertInspection, openInspection, readInspections, recordResult } from './inspection-store.ts';
import { refuse } from './refusals.ts';
import { settleState } from './release.ts';
import type { VoteDeps } from './vote.ts';

export type AppointmentBody = { readonly appointedFor: string; readonly place: string };
export type ResultBody = { readonly result: 'conforms' | 'differs'; readonly note?: string };

/**
 * Appoints one inspection for all authorities that hold the goods; those that hold later join it.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_MANDATE, NOTHING_HELD, INSPECTION_ALREADY_APPOINTED,
 * APPOINTMENT_PAST
 */
export async function appointInspection(
  deps: VoteDeps,
  tx: Tx,
  principal: Principal,
  declarationId: string,
  body: AppointmentBody,
): Promise<Declaration> {
  const seen = await findDeclaration(tx, declarationId);
  await seatsOf(tx, seen, principal);
  const trade = await deps.trades.lockTrade(tx, seen.tradeId);
  const appointedFor = Temporal.Instant.from(body.appointedFor);
  if (Temporal.Instant.compare(appointedFor, tx.now) <= 0)
    throw refuse('APPOINTMENT_PAST', {}, 'appointedFor');
  return tx.elevated('an authority appoints the joint inspection', async () => {
    const declaration = await lockOpen(tx, declarationId);
    const open = openInspection(await readInspections(tx, declaration));
    if (open) throw refuse('INSPECTION_ALREADY_APPOINTED', { at: open.appointedFor.toString() });
    const holding = (await readCases(tx, declaration)).filter((one) => one.decision === 'hold');
    if (holding.length === 0) throw refuse('NOTHING_HELD');
    const agencies = holding.map((one) => one.agency);
    const inspectionId = randomUUIDv7();
    const { place } = body;
    await insertInspection(
      tx,
      declaration,
      { inspectionId, appointedFor, place, agencies },
      principal.organisationId,
    );
    const { entryId } = deps.journal.append(tx, {
      kind: 'clearance.inspection-appointed',
      file: fileOfTrade(declaration.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      subject: declarationId,
      public: { declarationId, inspectionId, agencies },
      private: { appointment: { appointedFor: appointedFor.toString(), place, agencies } },
      audience: [...OFFICIAL_AUDIENCE, 'carrier', 'warehouse'],
    });
    await settleState(deps.trades, tx, declaration, entryId);
    return (await readDeclaration(tx, declarationId)) as Declaration;
  });
}

/**
 * Records what the joint inspection found; each authority then votes anew.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_YOUR_MANDATE, INSPECTION_NOT_APPOINTED
 */
export async function recordInspection(
  deps: VoteDeps,
  tx: Tx,
  principal: Principal,
  declarationId: string,
  body: ResultBody,
): Promise<Declaration> {
  const seen = await findDeclaration(tx, declarationId);
  await seatsOf(tx, seen, principal);
  const trade = await deps.trades.lockTrade(tx, seen.tradeId);
  return tx.elevated('an authority records what the joint inspection found', async () => {
    const declaration = await lockOpen(tx, declarationId);
    const open = openInspection(await readInspections(tx, declaration));
    if (!open) throw refuse('INSPECTION_NOT_APPOINTED');
    const note = body.note?.trim() || null;
    const { result } = body;
    const { inspectionId } = open;
    await recordResult(tx, declaration, inspectionId, { result, note, by: principal.organisationId });
    const { entryId } = deps.journal.append(tx, {
      kind: 'clearance.inspected',
      file: fileOfTrade(declaration.tradeId),
      causedBy: declaredEntryOf(trade, declaration),
      subject: declarationId,
      public: { declarationId, inspectionId, result },
      private: { inspection: { result, note, agencies: [...open.agencies], at: tx.now.toString() } },
      audience: OFFICIAL_AUDIENCE,
    });
    await settleState(deps.trades, tx, declaration, entryId);
    return (await readDeclaration(tx, declarationId)) as Declaration;
  });
}
