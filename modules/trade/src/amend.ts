import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { LineId } from '@tongshang/identifier';
import type { Side, Unusual } from '@tongshang/incoterms';
import {
  compareDecimals,
  formatDecimal,
  formatMoney,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import {
  type Fact,
  reckon,
  type Trade,
  type TradeLine,
  type TradeSums,
  type TradeTerms,
} from '@tongshang/trade-facts';
import { isClaimed } from './accounted.ts';
import { requireOpen } from './actor.ts';
import { type Amendment, otherSide, pendingAmendment, type TradeFile } from './file.ts';
import { instalmentsOf, keptPaid } from './instalments.ts';
import { type LineInput, priceLines, weighedAs, withShares, withSharesOfGoods } from './lines.ts';
import { factsOf, holds, isStated, packedQuantities, shipmentIdOf } from './progress.ts';
import { refuse } from './refusals.ts';
import { taxedByRates } from './taxed-by-rates.ts';
import { checkHolders, checkInstalments, checkTerms, requireMeant } from './terms.ts';

/** What an amendment may change: fields of a line by its id, and terms. */
export type Changes = {
  readonly lines?: readonly {
    readonly lineId: LineId;
    readonly quantity?: string;
    readonly unitPrice?: string;
    readonly hsCode?: string;
    readonly originCountry?: string;
  }[];
  readonly terms?: Partial<
    Pick<
      TradeTerms,
      | 'incoterm'
      | 'insurance'
      | 'place'
      | 'modeOfTransport'
      | 'payment'
      | 'portOfLoading'
      | 'portOfDischarge'
      | 'latestShipmentDate'
      | 'leadTimeDays'
      | 'partialShipments'
    >
  >;
};

/** What was agreed, as far as an amendment may change it. */
export type Agreed = Pick<Trade, 'terms' | 'lines' | 'total' | 'sums'>;

type Subject = 'lines' | 'delivery' | 'insurance' | 'payment' | 'schedule';

type Limit = { readonly fact: Fact; readonly extent: 'any' | 'all' };

/**
 * Facts after which a subject is settled. Papers and declarations state lines and terms to third parties, so what they have
 * stated stays; `funded` has its own rule (the total may then only fall).
 */
const AMENDABLE_UNTIL: Readonly<Record<Subject, readonly Limit[]>> = {
  lines: [
    { fact: 'originated', extent: 'any' },
    { fact: 'insured', extent: 'any' },
    { fact: 'export-declared', extent: 'any' },
    { fact: 'shipped', extent: 'all' },
  ],
  delivery: [
    { fact: 'invoiced', extent: 'any' },
    { fact: 'insured', extent: 'any' },
    { fact: 'export-declared', extent: 'any' },
    { fact: 'shipped', extent: 'any' },
  ],
  insurance: [
    { fact: 'insured', extent: 'any' },
    { fact: 'shipped', extent: 'all' },
  ],
  payment: [
    { fact: 'funded', extent: 'any' },
    { fact: 'shipped', extent: 'any' },
  ],
  schedule: [{ fact: 'shipped', extent: 'all' }],
};

const SUBJECT_OF_TERM: Readonly<Record<keyof NonNullable<Changes['terms']>, Subject>> = {
  incoterm: 'delivery',
  insurance: 'insurance',
  place: 'delivery',
  modeOfTransport: 'delivery',
  portOfLoading: 'delivery',
  portOfDischarge: 'delivery',
  payment: 'payment',
  latestShipmentDate: 'schedule',
  leadTimeDays: 'schedule',
  partialShipments: 'schedule',
};

/**
 * Proposes a change of what was agreed.
 * @throws TRADE_CANCELLED, TRADE_CLOSED, NOT_ORDERED, AMENDMENT_PENDING, AMENDMENT_EMPTY, AMENDMENT_TOO_LATE, AMENDMENT_BELOW_PACKED,
 * AMENDMENT_RAISES_FUNDED, AMENDMENT_CLAIMED, AMENDMENT_TAXED, PLACE_UNUSUAL, COVER_BELOW_RULE, LINE_UNKNOWN, LINE_REPEATED, and what `priceLines` and `checkTerms` refuse
 */
export function proposeAmendment(
  file: TradeFile,
  input: {
    readonly by: Side;
    readonly reason: string;
    readonly changes: Changes;
    /** Unusual terms that are meant so. */
    readonly meant?: readonly Unusual[] | undefined;
    readonly now: Temporal.Instant;
  },
): { file: TradeFile; amendment: Amendment } {
  requireOrdered(file);
  const pending = pendingAmendment(file);
  if (pending) throw refuse('AMENDMENT_PENDING', { number: String(pending.number) });
  const { trade } = file;
  const { terms, places: termPlaces } = changedTerms(trade, input.changes.terms ?? {});
  requireMeant(terms, trade.parties, input.meant, trade.terms);
  const { lines, total, sums, places: linePlaces } = changedLines(trade, input.changes.lines ?? []);
  const changes = [...linePlaces, ...termPlaces];
  if (changes.length === 0) throw refuse('AMENDMENT_EMPTY');
  const amendment: Amendment = {
    number: (file.amendment?.number ?? 0) + 1,
    proposedBy: input.by,
    status: 'pending',
    reason: input.reason,
    terms,
    lines,
    ...(sums ? { sums } : {}),
    total,
    changes,
    proposedAt: input.now.toString(),
  };
  requireAmendable(trade, amendment);
  return { file: { ...file, amendment }, amendment };
}

/** @throws TRADE_CANCELLED, TRADE_CLOSED, NOT_ORDERED */
function requireOrdered({ trade }: TradeFile): void {
  requireOpen(trade);
  if (!isStated(trade, 'ordered')) throw refuse('NOT_ORDERED');
}

/**
 * Answers the pending amendment. Accepting is checked against what has been stated since it was proposed.
 * @throws AMENDMENT_NOT_PENDING, NOT_YOUR_PART (accepting or rejecting one's own, withdrawing the other's), and on accepting
 * AMENDMENT_TOO_LATE, AMENDMENT_BELOW_PACKED, AMENDMENT_RAISES_FUNDED, AMENDMENT_CLAIMED
 */
export function answerAmendment(
  file: TradeFile,
  input: {
    readonly by: Side;
    readonly number: number;
    readonly answer: 'accepted' | 'rejected' | 'withdrawn';
    readonly reason?: string | undefined;
  },
): { file: TradeFile; amendment: Amendment } {
  requireOrdered(file);
  const pending = pendingAmendment(file);
  if (pending?.number !== input.number) {
    throw refuse('AMENDMENT_NOT_PENDING', { number: String(input.number) });
  }
  const answers = input.answer === 'withdrawn' ? pending.proposedBy : otherSide(pending.proposedBy);
  if (input.by !== answers) throw refuse('NOT_YOUR_PART', { roles: answers });
  const { reason } = input;
  const amendment: Amendment = {
    ...pending,
    status: input.answer,
    ...(reason === undefined ? {} : { answerReason: reason }),
  };
  if (input.answer !== 'accepted') return { file: { ...file, amendment }, amendment };
  requireAmendable(file.trade, amendment);
  const { sums: _sums, ...unsummed } = file.trade;
  const trade = { ...unsummed, ...agreedBy(file.trade, amendment) };
  return {
    file: { ...file, version: file.version + 1, amendment, trade },
    amendment,
  };
}

/** What an amendment makes of what is agreed now; what was supplied since it was proposed stays. */
export function agreedBy(trade: Trade, { changes, terms, lines, sums, total }: Amendment): Agreed {
  const proposed = new Map(lines.map((line) => [line.lineId, line]));
  const changed = new Set(changes);
  return {
    terms: {
      ...trade.terms,
      ...pick(terms, (field) => changed.has(`terms/${field}`)),
      ...(changed.has('terms/payment') ? {} : paidAgainst(trade, total)),
    },
    lines: trade.lines.map((line) => {
      const next = proposed.get(line.lineId) ?? line;
      const fields = pick(next, (field) => changed.has(`lines/${line.lineId}/${field}`));
      return {
        ...weighedAs({ ...line, ...fields }, line),
        lineTotal: next.lineTotal,
        ...(next.charges ? { charges: next.charges } : {}),
      };
    }),
    total,
    ...(sums ? { sums } : {}),
  };
}

/** What has been paid stays what it was when the total changes. */
const paidAgainst = (trade: Trade, total: Trade['total']): Partial<Pick<TradeTerms, 'payment'>> =>
  total.amount === trade.total.amount ? {} : { payment: keptPaid(trade) };

function pick<T extends object>(from: T, keep: (field: string) => boolean): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([field]) => keep(field))) as Partial<T>;
}

function changedTerms(
  trade: Trade,
  wanted: NonNullable<Changes['terms']>,
): { terms: TradeTerms; places: string[] } {
  const places = Object.entries(wanted)
    .filter(([field, value]) => differs(value, trade.terms[field as keyof TradeTerms]))
    .map(([field]) => `terms/${field}`);
  const terms: TradeTerms = { ...trade.terms, ...wanted };
  checkTerms(terms);
  return { terms, places };
}

function differs(left: unknown, right: unknown): boolean {
  if (left === undefined || right === undefined) return left !== right;
  return canonicalize(left as Json) !== canonicalize(right as Json);
}

function changedLines(trade: Trade, wanted: NonNullable<Changes['lines']>) {
  const known = new Set(trade.lines.map((line) => line.lineId));
  const changes = new Map<string, NonNullable<Changes['lines']>[number]>();
  wanted.forEach((change, index) => {
    const { lineId } = change;
    const place = `lines/${index}`;
    if (!known.has(lineId)) throw refuse('LINE_UNKNOWN', { lineId }, place);
    if (changes.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, place);
    changes.set(lineId, change);
  });
  const places: string[] = [];
  const inputs = trade.lines.map((line): LineInput => {
    const change = changes.get(line.lineId);
    if (!change) return line;
    const { quantity, unitPrice, hsCode, originCountry } = change;
    const { lineTotal: _stated, ...open } = line;
    const isRepriced = quantity !== undefined || unitPrice !== undefined;
    const next: LineInput = {
      ...(isRepriced ? open : line),
      ...(quantity === undefined ? {} : { quantity: { ...line.quantity, value: quantity } }),
      ...(unitPrice === undefined ? {} : { unitPrice: repriced(line.unitPrice, unitPrice) }),
      ...(hsCode === undefined ? {} : { hsCode }),
      ...(originCountry === undefined ? {} : { originCountry }),
    };
    for (const field of ['quantity', 'unitPrice', 'hsCode', 'originCountry'] as const) {
      if (differs(next[field], line[field])) places.push(`lines/${line.lineId}/${field}`);
    }
    return isRepriced ? weighedAs(withShares(next, line), line) : next;
  });
  const { sums } = trade;
  const isRepriced = places.some((place) => /\/(quantity|unitPrice)$/.test(place));
  const { currency } = trade.terms;
  const next = isRepriced ? summedAnew(trade, priceLines(inputs, currency).lines) : sums;
  const priced = priceLines(inputs, currency, next ? { sums: next } : {});
  return { ...priced, places };
}

/**
 * What stands between the lines as they become and the total: a rounding belonged to the total that was stated, taxes are reckoned anew by the rates that were stated.
 * @throws AMENDMENT_TAXED where they did not follow from rates
 */
function summedAnew({ sums = {}, lines: before, terms }: Trade, lines: readonly TradeLine[]): TradeSums {
  const { rounding: _rounding, taxes, ...stated } = sums;
  const kept = withSharesOfGoods(stated, before, lines);
  if (!taxes) return kept;
  const taxed = taxedByRates({ lines: before, sums }, { lines, sums: kept }, terms.currency);
  if (taxed) return taxed;
  const tax = `${formatMoney(reckon([], { taxes }, terms.currency).tax).amount} ${terms.currency}`;
  throw refuse('AMENDMENT_TAXED', { tax });
}

/** A price that is another has not come from the old one by the old discount. */
function repriced({ gross, ...price }: TradeLine['unitPrice'], amount: string): TradeLine['unitPrice'] {
  return { ...price, amount, ...(gross !== undefined && amount === price.amount ? { gross } : {}) };
}

function requireAmendable(trade: Trade, amendment: Amendment): void {
  for (const place of amendment.changes) {
    const subject = subjectOf(place);
    const limit = AMENDABLE_UNTIL[subject].find(({ fact, extent }) => holds(trade, fact, extent));
    if (limit) throw refuse('AMENDMENT_TOO_LATE', { subject: place, after: limit.fact }, place);
    const isInvoiced = factsOf(trade, 'invoiced').some((stated) => shipmentIdOf(stated) === undefined);
    if (subject === 'lines' && isInvoiced) {
      throw refuse('AMENDMENT_TOO_LATE', { subject: place, after: 'invoiced' }, place);
    }
  }
  const isRepriced = amendment.changes.some((place) => /\/(quantity|unitPrice)$/.test(place));
  if (isRepriced && isClaimed(trade)) throw refuse('AMENDMENT_CLAIMED');
  requireNotBelowPacked(trade, amendment);
  const terms = { ...amendment.terms, ...paidAgainst(trade, amendment.total) };
  requireCovered({ ...trade, terms, total: amendment.total });
}

/** The instalments cover the total: where all are held, promised or transferred already, nobody is left to pay what it rises by. */
function requireCovered(amended: Trade): void {
  checkHolders(amended.parties, amended.terms);
  checkInstalments(amended.terms, amended.total);
  const { amount, currency } = parseMoney(amended.total);
  const covered = instalmentsOf(amended).reduce((sum, { size }) => sum + size, 0n);
  if (covered >= amount) return;
  throw refuse('AMENDMENT_RAISES_FUNDED', {
    funded: `${formatMoney({ amount: covered, currency }).amount} ${currency}`,
    total: `${amended.total.amount} ${currency}`,
  });
}

function subjectOf(place: string): Subject {
  if (place.startsWith('lines/')) return 'lines';
  return SUBJECT_OF_TERM[place.slice('terms/'.length) as keyof typeof SUBJECT_OF_TERM];
}

function requireNotBelowPacked(trade: Trade, { lines }: Amendment): void {
  const packed = packedQuantities(trade);
  for (const { lineId, quantity } of lines) {
    const already = packed.get(lineId) ?? ZERO;
    if (compareDecimals(parseDecimal(quantity.value), already) < 0) {
      const texts = { lineId, packed: formatDecimal(already), unit: quantity.unit };
      throw refuse('AMENDMENT_BELOW_PACKED', texts, `lines/${lineId}/quantity`);
    }
  }
}
