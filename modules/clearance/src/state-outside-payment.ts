import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import type { DeclarationId, EntryId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Appending } from '@tongshang/journal';
import { fileOfTrade, type Trade, type TradeCapability } from '@tongshang/trade';
import type { Declaration } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { storedTime } from './declaration-store.ts';
import { VALUES_AUDIENCE } from './declare.ts';
import { declaredEntryOf, findDeclaration } from './find-declaration.ts';
import { latestDay } from './legal-day.ts';
import {
  collectorsOf,
  isDutyPaid,
  type OutsidePayment,
  type OutsideSaid,
  requireMet,
  requireStanding,
  standingPayment,
} from './outside-payment.ts';
import { insertOutsidePayment, saveOutsidePayment } from './outside-payment-store.ts';
import { refuse } from './refusals.ts';

type StateDeps = {
  readonly trades: TradeCapability;
  readonly journal: Appending;
  readonly document: Pick<DocumentCapability, 'requireEvidence'>;
};

/**
 * Enters that what was assessed was paid, deferred or postponed outside, in the payer's or the declarant's word and with its papers. It releases nothing:
 * the authorities that it is owed to say whether it came. Where none sits on the declaration it stands as stated.
 * @throws DECLARATION_NOT_FOUND, NOT_YOURS_TO_STATE_PAID, DECLARATION_CLOSED, NOTHING_TO_PAY, PAYMENT_ALREADY_STATED, OUTSIDE_DATE_AHEAD,
 * EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, what `requireMet` refuses
 */
export async function stateOutsidePayment(
  deps: StateDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  said: OutsideSaid,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  requireOwn(seen.declaration, principal);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  const file = await findDeclaration(tx, declarationId);
  const { declaration, assessment, cases, payments } = file;
  if (declaration.state === 'withdrawn') throw refuse('DECLARATION_CLOSED', { state: declaration.state });
  if (!isPayableOutside(file) || assessment === undefined) throw refuse('NOTHING_TO_PAY');
  if (standingPayment(payments)) throw refuse('PAYMENT_ALREADY_STATED');
  requireMet(said, assessment, declaration.country);
  requireCome(tx, said);
  const named = said.evidence.map((sha256, index) => ({ sha256, place: `evidence/${index}` }));
  const papers = await deps.document.requireEvidence(tx, trade, named, ['seller', 'buyer', 'customs', 'tax']);
  const payment: OutsidePayment = {
    ...{ paymentId: randomUUIDv7(), ...said, statedBy: principal.organisationId },
    ...{ statedAt: storedTime(tx.now), state: 'stated', awaits: collectorsOf(assessment, cases) },
    ...{ reason: null, endedAt: null },
  };
  await tx.elevated('the payer states a payment; nobody else writes declarations', async () => {
    await enterPayment(deps, tx, trade, declaration, 'payment-stated', {
      shown: { paymentId: payment.paymentId, evidence: [...papers] },
      told: { ...said, parts: said.parts.map((part) => ({ ...part })) } as unknown as Json,
    });
    await insertOutsidePayment(tx, declaration, payment);
  });
  return { ...file, payments: [...payments, payment] };
}

/**
 * Takes back what was stated of a payment while nobody has answered it for good.
 * @param paymentId the statement that is meant
 * @throws DECLARATION_NOT_FOUND, NOT_YOURS_TO_STATE_PAID, PAYMENT_NOT_STATED, PAYMENT_STATED_ANEW
 */
export async function takeBackOutsidePayment(
  deps: StateDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  { paymentId }: Pick<OutsidePayment, 'paymentId'>,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  requireOwn(seen.declaration, principal);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  const file = await findDeclaration(tx, declarationId);
  const { declaration, payments } = file;
  const standing = requireStanding(payments, paymentId);
  const taken: OutsidePayment = { ...standing, state: 'taken-back', endedAt: storedTime(tx.now) };
  await tx.elevated('whoever states a payment takes it back', async () => {
    await enterPayment(deps, tx, trade, declaration, 'payment-taken-back', {
      shown: { paymentId: standing.paymentId },
    });
    await saveOutsidePayment(tx, taken);
  });
  return { ...file, payments: payments.map((one) => (one === standing ? taken : one)) };
}

/** Whether something is still to be met outside; what was put on a deferment account is paid from there in time. */
export function isPayableOutside({
  declaration: { payment, outside },
  payments,
}: {
  readonly declaration: Pick<Declaration, 'payment' | 'outside'>;
  readonly payments: DeclarationFile['payments'];
}): boolean {
  if (payment === 'due' || payment === 'guaranteed') return true;
  if (payment === 'outside') return outside?.paidOn === undefined;
  const last = payments.findLast(({ state }) => state === 'confirmed');
  return payment === 'deferred' && last !== undefined && !isDutyPaid(last);
}

export const isPayerOrDeclarant = (
  declaration: Pick<Declaration, 'payerOrganisationId' | 'declarantOrganisationId'>,
  { organisationId }: Pick<Principal, 'organisationId'>,
): boolean =>
  organisationId === declaration.payerOrganisationId ||
  organisationId === declaration.declarantOrganisationId;

function requireOwn(declaration: Declaration, principal: Principal): void {
  if (!isPayerOrDeclarant(declaration, principal)) throw refuse('NOT_YOURS_TO_STATE_PAID');
}

/** @throws OUTSIDE_DATE_AHEAD */
function requireCome(tx: Tx, { parts }: OutsideSaid): void {
  const latest = latestDay(tx.now);
  parts.forEach(({ date }, index) => {
    if (Temporal.PlainDate.compare(Temporal.PlainDate.from(date), latest) > 0)
      throw refuse('OUTSIDE_DATE_AHEAD', { date }, `parts/${index}/date`);
  });
}

type Said = { readonly shown: Record<string, Json>; readonly told?: Json };

/** An act about a payment outside, in the trade, or once that is closed in the case that follows it. Elevated callers only. */
export async function enterPayment(
  { journal, trades }: Pick<StateDeps, 'journal' | 'trades'>,
  tx: Tx,
  trade: Trade,
  declaration: Declaration,
  kind: 'payment-stated' | 'payment-confirmed' | 'payment-refused' | 'payment-taken-back',
  { shown, told }: Said,
): Promise<{ readonly entryId: EntryId; readonly file: Awaited<ReturnType<TradeCapability['openFileOf']>> }> {
  const { declarationId, direction, country, tradeId } = declaration;
  const causedBy = declaredEntryOf(trade, declaration);
  const file = causedBy === undefined ? fileOfTrade(tradeId) : await trades.openFileOf(tx, tradeId, causedBy);
  const { entryId } = journal.append(tx, {
    ...{ kind: `clearance.${kind}`, file, causedBy, subject: declarationId },
    public: { declarationId, direction, country, ...shown },
    private: told === undefined ? {} : { payment: told },
    audience: VALUES_AUDIENCE,
  });
  return { entryId, file };
}
