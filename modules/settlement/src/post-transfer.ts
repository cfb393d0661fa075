import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { AccountId, EntryId, InstalmentId, TradeId, TransferId } from '@tongshang/identifier';
import type { Appending, NewEntry } from '@tongshang/journal';
import { type Action, applyGroup, available, balance, type Side } from '@tongshang/ledger';
import { formatMoney, type Money } from '@tongshang/money';
import { invariant, Refusal } from '@tongshang/refusal';
import { fileOfTrade, type TradeRole } from '@tongshang/trade';
import type { StoredAccount } from './account.ts';
import { holdAccounts, takeAccounts } from './accounts.ts';
import { refuse } from './refusals.ts';
import {
  completeTransfer,
  type Effect,
  insertTransfer,
  readTransfer,
  type StoredLine,
  type StoredTransfer,
  type TransferKind,
} from './transfer-store.ts';

/** One line to be posted: `debit` takes from a customer's account, `credit` gives to it. */
export type PostingLine = {
  readonly accountId: AccountId;
  readonly side: Side;
  readonly amount: Money;
  /** What people read: `goods`, `bank-fee`, `customs-duty`, … */
  readonly purpose: string;
};

export type PostTransfer = {
  /** Given where it is named before it is posted; else a new one. */
  readonly transferId?: TransferId;
  readonly kind: TransferKind;
  /** `post` moves at once, `reserve` sets aside until `completeReserved`. */
  readonly action: 'post' | 'reserve';
  readonly tradeId: TradeId | null;
  /** The instalment of the trade that it secures, pays, releases or gives back. */
  readonly instalmentId?: InstalmentId;
  /** The entry that it follows from; in a trade there always is one, but in what is older than the keeping of causes. */
  readonly causedBy?: EntryId | undefined;
  /** The platform performs it as a consequence of that entry; else it is an act of the caller. */
  readonly performed?: boolean;
  readonly lines: readonly PostingLine[];
  /** The organisation at whose command it happens. */
  readonly initiatedBy: string;
  /** ISO 20022 `EndToEndId`, at most 35 characters; the transfer's id without hyphens when absent. */
  readonly endToEndId?: string;
  /** The deposit that it takes back. */
  readonly reverses?: TransferId;
  /** Whether seller and buyer both see it although it may touch only one of them. */
  readonly shared?: boolean;
  /** Roles in the trade that may read the amounts in the journal, besides whoever acts. */
  readonly audience?: readonly TradeRole[];
};

export type PostedTransfer = { readonly transferId: TransferId; readonly entryId: EntryId };

/** Two lines that move an amount from one customer's account to another's. */
export function moveLines(from: string, to: string, amount: Money, purpose: string): PostingLine[] {
  return [
    { accountId: from, side: 'debit', amount, purpose },
    { accountId: to, side: 'credit', amount, purpose },
  ];
}

const SIDES_OF_TRADE: readonly TradeRole[] = ['seller', 'buyer', 'bank'];

export type Poster = {
  /**
   * Posts a transfer: locks its accounts, applies the rules of the ledger, writes lines, postings and balances, and appends
   * `settlement.transferred` to the journal. The caller authorises beforehand; rows of other organisations are touched
   * elevated.
   * @throws BALANCE_TOO_LOW, CREDIT_LIMIT_TOO_LOW, OWED_BACK, and the ledger's refusals of a transfer that does not balance
   */
  postTransfer(tx: Tx, command: PostTransfer): Promise<PostedTransfer>;
  /**
   * Posts or voids a reserved transfer, whole.
   * @throws TRANSFER_UNKNOWN, TRANSFER_NOT_RESERVED
   */
  completeReserved(tx: Tx, transferId: TransferId, completion: Completion): Promise<PostedTransfer>;
};

type Completion = {
  readonly outcome: 'post' | 'void';
  /** The organisation at whose command it happens. */
  readonly initiatedBy: string;
  readonly causedBy: EntryId | undefined;
  /** As of `PostTransfer`. */
  readonly performed?: boolean;
  /** Where it is entered; without one in the file of its trade. */
  readonly file?: NonNullable<NewEntry['file']>;
};

export function createPoster(journal: Appending): Poster {
  return {
    postTransfer: (tx, command) =>
      tx.elevated('a transfer touches accounts of several organisations', () => post(tx, journal, command)),
    completeReserved: (tx, transferId, completion) =>
      tx.elevated('a transfer touches accounts of several organisations', () =>
        complete(tx, journal, transferId, completion),
      ),
  };
}

async function post(tx: Tx, journal: Appending, command: PostTransfer): Promise<PostedTransfer> {
  const { transferId = randomUUIDv7(), tradeId, causedBy } = command;
  const accounts = await takeAccounts(
    tx,
    command.lines.map((line) => line.accountId),
  );
  const lines = command.lines.map((line, index): StoredLine => {
    const account = accounts.get(line.accountId);
    if (!account) throw refuse('ACCOUNT_NOT_FOUND', {});
    return {
      lineNumber: index + 1,
      accountId: line.accountId,
      organisationId: account.organisationId,
      bankOrganisationId: account.bankOrganisationId,
      side: line.side,
      amount: line.amount.amount,
      currency: line.amount.currency,
      purpose: line.purpose,
    };
  });
  const effect = effectOf(transferId, command.action, lines, accounts);
  if (SPENDING.includes(command.kind)) requireNotOwed(effect.accounts, lines);
  const state = command.action === 'post' ? 'posted' : 'reserved';
  const endToEndId = command.endToEndId ?? transferId.replaceAll('-', '');
  const head = {
    ...{ transferId, kind: command.kind, state, endToEndId, initiatedBy: command.initiatedBy },
    ...(command.reverses && { reverses: command.reverses }),
  };
  const { entryId } = enter(journal, tx, command, {
    subject: transferId,
    public: { transferId, kind: command.kind, state },
    private: { transfer: record(head, lines, tx.now) },
    audience: command.audience ?? SIDES_OF_TRADE,
  });
  const transfer: StoredTransfer = {
    ...head,
    state,
    tradeId,
    shared: command.shared ?? false,
    recordedAt: tx.now,
    completedAt: state === 'posted' ? tx.now : null,
    entryId,
    causedBy: causedBy ?? null,
    instalmentId: command.instalmentId ?? null,
    reverses: command.reverses ?? null,
  };
  tx.behind(insertTransfer(tx, transfer, lines, effect));
  holdAccounts(tx, effect.accounts);
  return { transferId, entryId };
}

/** What an owner does with its money of its own accord. */
const SPENDING: readonly TransferKind[] = [
  ...(['withdrawal', 'escrow-hold', 'advance-payment', 'payment'] as const),
  ...(['duty-payment', 'duty-guarantee'] as const),
];

/** What is owed back to buyers is spent on nothing else. @throws OWED_BACK */
function requireNotOwed(after: readonly StoredAccount[], lines: readonly StoredLine[]): void {
  for (const account of after) {
    const { accountId, currency, owedBack } = account;
    if (owedBack === 0n || available(account) >= owedBack) continue;
    const spent = lines.filter((line) => line.accountId === accountId && line.side === 'debit');
    if (spent.length === 0) continue;
    const free = available(account) + spent.reduce((sum, { amount }) => sum + amount, 0n) - owedBack;
    const words = (amount: bigint) => formatMoney({ amount: amount > 0n ? amount : 0n, currency }).amount;
    throw refuse('OWED_BACK', { owed: words(owedBack), free: words(free), currency });
  }
}

type Entering = Pick<PostTransfer, 'tradeId' | 'causedBy' | 'performed'> & {
  readonly file?: Completion['file'] | undefined;
};

/** States a transfer in the journal: as an act, or as a consequence in the file of the trade. */
function enter(
  journal: Appending,
  tx: Tx,
  { tradeId, causedBy, performed = false, file }: Entering,
  said: Pick<NewEntry, 'subject' | 'public' | 'private' | 'audience'>,
): { readonly entryId: EntryId } {
  const kind = 'settlement.transferred';
  if (!performed) {
    return journal.append(tx, {
      kind,
      ...(tradeId === null ? {} : { file: file ?? fileOfTrade(tradeId) }),
      causedBy,
      ...said,
    });
  }
  invariant(tradeId !== null && causedBy !== undefined, 'a consequence belongs to a trade and has a cause');
  return journal.appendConsequence(tx, { kind, file: file ?? fileOfTrade(tradeId), causedBy, ...said });
}

async function complete(
  tx: Tx,
  journal: Appending,
  transferId: TransferId,
  { outcome, initiatedBy, causedBy, performed = false, file }: Completion,
): Promise<PostedTransfer> {
  const found = await readTransfer(tx, transferId, true);
  if (!found) throw refuse('TRANSFER_UNKNOWN', { transferId });
  const { transfer, lines } = found;
  if (transfer.state !== 'reserved') {
    throw refuse('TRANSFER_NOT_RESERVED', { transferId, state: transfer.state });
  }
  const accounts = await takeAccounts(
    tx,
    lines.map((line) => line.accountId),
  );
  const action = outcome === 'post' ? 'post-reserved' : 'void-reserved';
  const effect = effectOf(transferId, action, lines, accounts);
  const state = outcome === 'post' ? 'posted' : 'voided';
  const { tradeId } = transfer;
  const { entryId } = enter(
    journal,
    tx,
    { tradeId, causedBy, performed, file },
    {
      subject: transferId,
      public: { transferId, kind: transfer.kind, state },
      private: { transfer: record({ ...transfer, state, initiatedBy }, lines, tx.now) },
      audience: SIDES_OF_TRADE,
    },
  );
  tx.behind(completeTransfer(tx, transferId, state, effect));
  holdAccounts(tx, effect.accounts);
  return { transferId, entryId };
}

/** What a step of a transfer does to its accounts. @throws BALANCE_TOO_LOW, CREDIT_LIMIT_TOO_LOW, and what the ledger refuses */
function effectOf(
  transferId: TransferId,
  action: Action,
  lines: readonly StoredLine[],
  accounts: ReadonlyMap<string, StoredAccount>,
): Effect {
  try {
    const changed = applyGroup(accounts, [{ action, transfer: { transferId, lines } }]);
    const isPosted = action === 'post' || action === 'post-reserved';
    return {
      accounts: [...changed.values()] as StoredAccount[],
      postings: isPosted ? postingsOf(lines, accounts) : [],
    };
  } catch (error) {
    throw ofItsKind(error, accounts);
  }
}

/** What each line does to the balance of its account, one after the other. */
function postingsOf(
  lines: readonly StoredLine[],
  accounts: ReadonlyMap<string, StoredAccount>,
): Effect['postings'] {
  const balances = new Map([...accounts].map(([id, account]) => [id, balance(account)]));
  return lines.map((line) => {
    const grows = accounts.get(line.accountId)?.normal === line.side;
    const change = grows ? line.amount : -line.amount;
    const after = (balances.get(line.accountId) ?? 0n) + change;
    balances.set(line.accountId, after);
    return { line, change, balance: after };
  });
}

/** The ledger knows no kinds; people read what the account is. */
function ofItsKind(error: unknown, accounts: ReadonlyMap<string, StoredAccount>): unknown {
  if (!(error instanceof Refusal) || error.code !== 'LEDGER_INSUFFICIENT') return error;
  const { account: accountId = '', currency = '', available: left = '', wanted = '' } = error.params;
  const isLimit = accounts.get(accountId)?.kind === 'limit';
  return refuse(isLimit ? 'CREDIT_LIMIT_TOO_LOW' : 'BALANCE_TOO_LOW', { available: left, wanted, currency });
}

/** The whole transfer as the journal keeps it. */
function record(
  head: Pick<StoredTransfer, 'transferId' | 'kind' | 'endToEndId' | 'initiatedBy'> & { state: string },
  lines: readonly StoredLine[],
  at: Temporal.Instant,
) {
  return {
    transferId: head.transferId,
    kind: head.kind,
    state: head.state,
    endToEndId: head.endToEndId,
    initiatedBy: head.initiatedBy,
    at: at.toString(),
    lines: lines.map((line) => ({
      lineNumber: line.lineNumber,
      accountId: line.accountId,
      organisationId: line.organisationId,
      side: line.side,
      amount: formatMoney({ amount: line.amount, currency: line.currency }),
      purpose: line.purpose,
    })),
  };
}
