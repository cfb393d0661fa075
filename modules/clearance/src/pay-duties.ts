import type { Tx } from '@tongshang/database';
import type { DeclarationId, EntryId, TransferId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { type Money, parseMoney, sumMoney, type WireMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import type { PostedTransfer, PostingLine, SettlementCapability } from '@tongshang/settlement';
import { bankOf, dispatchOf, type Trade, type TradeCapability, type TradeRole } from '@tongshang/trade';
import type { AgencyCase, Declaration } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { payerRole } from './declare.ts';
import { declaredEntryOf, findDeclaration, findOpen } from './find-declaration.ts';
import { payerAt } from './movement-goods.ts';
import { collectorOf, standingPayment } from './outside-payment.ts';
import { refuse } from './refusals.ts';
import { settleState } from './release.ts';
import type { ShownAssessment } from './shown-assessment.ts';

export type PayDutiesDeps = {
  readonly trades: TradeCapability;
  readonly settlement: SettlementCapability;
};

/** `pay` takes the money at once (or what was guaranteed), `guarantee` sets it aside so that the goods can go. */
type PaymentBody = { readonly method: 'pay' | 'guarantee' };

type DutiesPaid = {
  readonly declaration: DeclarationFile;
  readonly amount: WireMoney;
  readonly transferId: TransferId;
};

/**
 * Pays or guarantees the duties of a declaration, from the account of the party that the Incoterm names at the trade's bank to the
 * accounts of customs and tax; releases the goods when all authorities have voted for it.
 * @throws DECLARATION_NOT_FOUND, DECLARATION_CLOSED, NOT_THE_PAYER, NOT_THE_PAYER_OF_RETURN, NOTHING_TO_PAY, PAYMENT_ALREADY_STATED, CLEARANCE_BANK_MISSING,
 * CLEARANCE_ACCOUNT_MISSING, BALANCE_TOO_LOW
 */
export async function payDuties(
  deps: PayDutiesDeps,
  tx: Tx,
  principal: Principal,
  declarationId: DeclarationId,
  body: PaymentBody,
): Promise<DutiesPaid> {
  const seen = await findDeclaration(tx, declarationId);
  const trade = await deps.trades.lockTrade(tx, seen.declaration.tradeId);
  requirePayer(trade, seen.declaration, principal);
  const { assessment: result } = seen;
  invariant(result !== undefined, 'the payer sees the assessment');
  return tx.elevated('duties go to the authorities’ accounts', async () => {
    // Released goods may still owe what was guaranteed.
    const find = seen.declaration.payment === 'guaranteed' ? findDeclaration : findOpen;
    const found = await find(tx, declarationId);
    const { declaration, cases } = found;
    if (declaration.payment !== 'due' && declaration.payment !== 'guaranteed') throw refuse('NOTHING_TO_PAY');
    // Nobody pays twice; that the money is set aside meanwhile lets the goods go.
    if (body.method === 'pay' && standingPayment(found.payments)) throw refuse('PAYMENT_ALREADY_STATED');
    const causedBy = declaredEntryOf(trade, declaration);
    // Trades were closed over a guarantee once: what is paid of it then stands in the case that follows.
    const file =
      causedBy === undefined ? undefined : await deps.trades.openFileOf(tx, trade.tradeId, causedBy);
    const { transferId, entryId } =
      declaration.payment === 'guaranteed'
        ? await takeGuaranteed(deps, tx, declaration, principal, body, {
            causedBy,
            ...(file ? { file } : {}),
          })
        : await transfer(deps, tx, { trade, declaration, cases, result, principal, body, causedBy });
    const payment = body.method === 'pay' ? 'paid' : 'guaranteed';
    const paid = { payment, paymentTransferId: transferId } as const;
    const settled = await settleState(deps.trades, tx, found, entryId, paid);
    return { declaration: { ...found, declaration: settled }, amount: result.total, transferId };
  });
}

function requirePayer(trade: Trade, declaration: Declaration, principal: Principal): void {
  if (declaration.payerOrganisationId === principal.organisationId) return;
  const role = payerOf(trade, declaration);
  if (declaration.movement?.remedy === 'return') throw refuse('NOT_THE_PAYER_OF_RETURN', { role });
  throw refuse('NOT_THE_PAYER', { incoterm: trade.terms.incoterm, role });
}

/** The side that pays: of goods as they were sold by the delivery term, of goods of a claim as `payerAt` says. */
function payerOf(
  trade: Trade,
  { direction, movement }: Pick<Declaration, 'direction' | 'movement'>,
): TradeRole {
  const sent = movement === null ? undefined : dispatchOf(trade, movement.movementId);
  return sent === undefined ? payerRole(trade, direction) : payerAt(trade, sent, direction);
}

async function takeGuaranteed(
  deps: PayDutiesDeps,
  tx: Tx,
  declaration: Declaration,
  principal: Principal,
  body: PaymentBody,
  entered: Pick<Parameters<SettlementCapability['completeReserved']>[2], 'causedBy' | 'file'>,
): Promise<PostedTransfer> {
  const { paymentTransferId } = declaration;
  if (body.method === 'guarantee' || paymentTransferId === null) throw refuse('NOTHING_TO_PAY');
  const { organisationId: initiatedBy } = principal;
  return deps.settlement.completeReserved(tx, paymentTransferId, {
    outcome: 'post',
    initiatedBy,
    ...entered,
  });
}

type Work = {
  readonly trade: Trade;
  readonly declaration: Declaration;
  readonly cases: readonly AgencyCase[];
  readonly result: ShownAssessment;
  readonly principal: Principal;
  readonly body: PaymentBody;
  readonly causedBy: EntryId | undefined;
};

async function transfer(deps: PayDutiesDeps, tx: Tx, work: Work): Promise<PostedTransfer> {
  const { trade, declaration, cases, result, principal, body } = work;
  const bank = bankOf(trade)?.organisationId;
  if (bank === undefined) throw refuse('CLEARANCE_BANK_MISSING');
  const { currency } = result;
  const shares = (['customs', 'tax'] as const).map((agency) => ({
    organisationId: authority(cases, agency),
    due: result.totals.filter(
      ({ type, amount }) => collectorOf(type) === agency && parseMoney(amount).amount > 0n,
    ),
  }));
  const owed = shares.filter(({ due }) => due.length > 0);
  const [own, ...accounts] = await deps.settlement.cashAccounts(tx, { bankOrganisationId: bank, currency }, [
    { organisationId: principal.organisationId },
    ...owed.map(({ organisationId }) => ({ organisationId, open: true })),
  ]);
  if (!own) throw refuse('CLEARANCE_ACCOUNT_MISSING', { currency });
  const lines: PostingLine[] = [
    { accountId: own.accountId, side: 'debit', amount: parseMoney(result.total), purpose: 'duties' },
    ...owed.flatMap(({ due }, index) => {
      const account = accounts[index];
      invariant(account !== undefined, 'an account just opened is there');
      return due.map(
        ({ type, amount }): PostingLine => ({
          accountId: account.accountId,
          side: 'credit',
          amount: parseMoney(amount),
          purpose: type,
        }),
      );
    }),
  ];
  checkSum(lines, currency);
  const role = payerOf(trade, declaration);
  return deps.settlement.postTransfer(tx, {
    kind: body.method === 'pay' ? 'duty-payment' : 'duty-guarantee',
    action: body.method === 'pay' ? 'post' : 'reserve',
    tradeId: declaration.tradeId,
    initiatedBy: principal.organisationId,
    endToEndId: declaration.number,
    causedBy: work.causedBy,
    audience: [role, 'bank', 'customs', 'tax'],
    lines,
  });
}

function authority(cases: readonly AgencyCase[], agency: 'customs' | 'tax'): string {
  const found = cases.find((one) => one.agency === agency);
  invariant(found, `every declaration has a ${agency} authority`);
  return found.organisationId;
}

/** The ledger would refuse it too; this says whose fault it is. */
function checkSum(lines: readonly PostingLine[], currency: string): void {
  const sum = (side: 'debit' | 'credit'): Money =>
    sumMoney(
      lines.filter((line) => line.side === side).map((line) => line.amount),
      currency,
    );
  invariant(sum('debit').amount === sum('credit').amount, 'the totals of an assessment add up');
}
