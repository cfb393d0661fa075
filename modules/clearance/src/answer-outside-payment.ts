import type { Tx } from '@tongshang/database';
import type { DeclarationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Appending } from '@tongshang/journal';
import type { SettlementCapability } from '@tongshang/settlement';
import type { TradeCapability } from '@tongshang/trade';
import type { DeclarationFile } from './declaration-file.ts';
import { saveState, storedTime } from './declaration-store.ts';
import { findDeclaration, seatsOf } from './find-declaration.ts';
import { type OutsidePayment, paymentBy, requireStanding } from './outside-payment.ts';
import { saveOutsidePayment } from './outside-payment-store.ts';
import { refuse } from './refusals.ts';
import { settleState } from './release.ts';
import { enterPayment } from './state-outside-payment.ts';

type AnswerDeps = {
  readonly trades: TradeCapability;
  readonly journal: Appending;
  readonly settlement: Pick<SettlementCapability, 'completeReserved'>;
};

type AnswerBody = {
  /** The statement that was read. */
  readonly paymentId: string;
  readonly answer: 'confirmed' | 'refused';
  readonly reason?: string;
};

/**
 * An authority that duties are owed to says whether what was stated of their payment outside came. Once all it is owed to have confirmed it, what a bank
 * guaranteed is free, and the goods go when the votes are there; one that refuses it, with its reason, ends it.
 * @throws DECLARATION_NOT_FOUND, NOT_YOUR_MANDATE, DECLARATION_CLOSED, PAYMENT_NOT_STATED, PAYMENT_STATED_ANEW, PAYMENT_NOT_ASKED, PAYMENT_REFUSAL_NEEDS_REASON
 */
export async function answerOutsidePayment(
  deps: AnswerDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  body: AnswerBody,
): Promise<DeclarationFile> {
  const seen = await findDeclaration(tx, declarationId);
  const mine = seatsOf(seen, principal).map(({ agency }) => agency);
  const reason = body.reason?.trim() || null;
  if (body.answer === 'refused' && reason === null)
    throw refuse('PAYMENT_REFUSAL_NEEDS_REASON', {}, 'reason');
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  return tx.elevated('an authority answers for what is owed to it', async () => {
    const file = await findDeclaration(tx, declarationId);
    const { state } = file.declaration;
    if (state === 'withdrawn') throw refuse('DECLARATION_CLOSED', { state });
    const standing = requireStanding(file.payments, body.paymentId);
    const asked = standing.awaits.filter((one) => mine.includes(one));
    if (asked.length === 0) throw refuse('PAYMENT_NOT_ASKED');
    const awaits = standing.awaits.filter((one) => !asked.includes(one));
    const ended = { endedAt: storedTime(tx.now) };
    const answered: OutsidePayment =
      body.answer === 'refused'
        ? { ...standing, ...ended, state: 'refused', reason }
        : { ...standing, awaits, ...(awaits.length === 0 ? { ...ended, state: 'confirmed' } : {}) };
    const done = { ...file, payments: file.payments.map((one) => (one === standing ? answered : one)) };
    await saveOutsidePayment(tx, answered);
    const entered = await enterPayment(deps, tx, trade, file.declaration, `payment-${body.answer}`, {
      shown: { paymentId: standing.paymentId, agencies: asked },
      ...(reason === null ? {} : { told: { reason } }),
    });
    const declaration =
      answered.state === 'confirmed'
        ? await meet(deps, tx, { file: done, answered, principal }, entered)
        : file.declaration;
    return { ...done, declaration, assessment: seen.assessment };
  });
}

type Met = {
  readonly file: DeclarationFile;
  readonly answered: OutsidePayment;
  readonly principal: Principal;
};

async function meet(
  { trades, settlement }: AnswerDeps,
  tx: Tx,
  { file, answered, principal }: Met,
  { entryId, file: into }: Awaited<ReturnType<typeof enterPayment>>,
) {
  const { declaration } = file;
  const { payment, paymentTransferId } = declaration;
  if (payment === 'guaranteed' && paymentTransferId !== null) {
    const completion = { causedBy: entryId, file: into, initiatedBy: principal.organisationId };
    await settlement.completeReserved(tx, paymentTransferId, {
      outcome: 'void',
      ...completion,
      performed: true,
    });
  }
  const met = { payment: paymentBy(answered), paymentTransferId: null } as const;
  // Whether goods assessed outside may go does not hang on their duties here.
  return declaration.outside === null
    ? settleState(trades, tx, file, entryId, met)
    : saveState(tx, declaration, met);
}
