import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { LineId, OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Side, Unusual } from '@tongshang/incoterms';
import { formatMoney, money } from '@tongshang/money';
import { formatQuantity, parseQuantity } from '@tongshang/quantity';
import {
  type EnquiryLine,
  isContact,
  type OrderParticulars,
  type Place,
  type Trade,
  type TradeTerms,
} from '@tongshang/trade-facts';
import { react, type TradeContext } from './context.ts';
import { enterBeginning } from './enter-beginning.ts';
import { isSide, type TradeFile } from './file.ts';
import { hasNoCustomsBorder } from './has-no-customs-border.ts';
import { instantOf } from './instant.ts';
import { requireLineCount } from './lines.ts';
import { type Invitation, snapshotParties } from './parties.ts';
import { invitersOf } from './progress.ts';
import { stateIn } from './record-fact.ts';
import { refuse } from './refusals.ts';
import { checkTerms, requireMeant } from './terms.ts';

type EnquiryInput = {
  readonly sellerOrganisationId: OrganisationId;
  readonly lines: readonly (Omit<EnquiryLine, 'lineId'> & { readonly lineId?: LineId })[];
  readonly destination: Place;
  /** What the buyer has in mind; the quotation decides. */
  readonly terms: TradeTerms;
  /** Unusual terms that are meant so. */
  readonly meant?: readonly Unusual[];
  readonly note?: string;
  readonly requestedDeliveryDate?: string;
  readonly particulars?: OrderParticulars;
  readonly parties?: readonly Invitation[];
};

/**
 * A buyer asks a seller: begins a trade.
 * @throws SAME_ORGANISATION, PARTY_NOT_FOUND, PARTY_UNSUITABLE, LINES_MISSING, PLACE_UNUSUAL, COVER_BELOW_RULE, and what terms and quantities refuse
 */
export async function enquire(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  input: EnquiryInput,
): Promise<TradeFile> {
  requireLineCount(input.lines.length, 'lines');
  checkTerms(input.terms);
  const lines = input.lines.map((line, index): EnquiryLine => {
    const quantity = formatQuantity(parseQuantity(line.quantity, `lines/${index}/quantity`));
    return { ...line, lineId: line.lineId ?? String(index + 1), quantity };
  });
  requireDistinctLines(lines);
  const begun = await beginTrade(context, tx, principal, input);
  requireMeant(input.terms, begun.trade.parties, input.meant);
  const { destination, note, requestedDeliveryDate } = input;
  const details = {
    lines,
    destination,
    ...(note === undefined ? {} : { note }),
    ...(requestedDeliveryDate === undefined ? {} : { requestedDeliveryDate }),
  };
  const { trade } = begun;
  const more = {
    ...{ terms: trade.terms, parties: trade.parties },
    ...(trade.particulars ? { particulars: trade.particulars as unknown as Json } : {}),
  };
  const { file, stated } = stateIn(context, tx, principal, begun, 'enquired', details, { fields: more });
  const saved = await context.files.insert(tx, file);
  enterBeginning(context, tx, saved, stated.entryId);
  await react(context, tx, principal, trade.tradeId, stated);
  return saved;
}

/** A trade that a buyer begins, with nothing stated yet, not saved. @throws SAME_ORGANISATION, PARTY_NOT_FOUND, PARTY_UNSUITABLE */
export function beginTrade(
  context: TradeContext,
  tx: Tx,
  { organisationId: buyerOrganisationId }: Principal,
  input: Pick<EnquiryInput, 'sellerOrganisationId'> & Beginning,
): Promise<TradeFile> {
  return beginBetween(context, tx, 'buyer', { ...input, buyerOrganisationId });
}

type Beginning = Pick<EnquiryInput, 'terms' | 'parties' | 'particulars'>;

/**
 * A trade with its parties and nothing stated yet, not saved.
 * @param begunBy the side that names everybody
 * @throws SAME_ORGANISATION, PARTY_NOT_FOUND, PARTY_UNSUITABLE, PARTY_ARCHIVED
 */
export async function beginBetween(
  context: TradeContext,
  tx: Tx,
  begunBy: Side,
  input: {
    readonly sellerOrganisationId: OrganisationId;
    readonly buyerOrganisationId: OrganisationId;
  } & Beginning,
): Promise<TradeFile> {
  const { sellerOrganisationId, buyerOrganisationId, terms } = input;
  const other = begunBy === 'buyer' ? 'sellerOrganisationId' : 'buyerOrganisationId';
  if (sellerOrganisationId === buyerOrganisationId) throw refuse('SAME_ORGANISATION', {}, other);
  const placed = (side: 'sellerOrganisationId' | 'buyerOrganisationId') =>
    side === other ? { place: side } : {};
  const others = (input.parties ?? []).map((invitation, index) => ({
    ...invitation,
    place: `parties/${index}`,
  }));
  requireDistinct(others);
  const { parties, demonstration } = await snapshotParties(tx, context, begunBy, [
    { organisationId: sellerOrganisationId, role: 'seller', ...placed('sellerOrganisationId') },
    { organisationId: buyerOrganisationId, role: 'buyer', ...placed('buyerOrganisationId') },
    ...others,
  ]);
  const named = { terms, parties, domestic: hasNoCustomsBorder(parties, terms) };
  parties.forEach((party, index) => {
    if (isSide(party.role) || !isContact(party)) return;
    const inviters = invitersOf(named, party.role);
    if (!inviters.includes(begunBy))
      throw refuse('NOT_YOUR_PART', { roles: inviters.join(', ') }, `parties/${index - 2}`);
  });
  const trade: Trade = {
    tradeId: context.newId(),
    number: '',
    status: 'open',
    demonstration,
    domestic: named.domestic,
    parties,
    terms,
    lines: [],
    total: formatMoney(money(0n, terms.currency)),
    ...(input.particulars ? { particulars: input.particulars } : {}),
    facts: [],
    createdAt: instantOf(tx),
  };
  return { trade, version: 0, partsDone: [] };
}

function requireDistinct(invitations: readonly (Invitation & { place: string })[]): void {
  const seen = new Set<string>();
  for (const { organisationId, role, place } of invitations) {
    const key = role === 'seller' || role === 'buyer' ? role : `${role} ${organisationId}`;
    if (key === role || seen.has(key)) throw refuse('PARTY_ALREADY_PRESENT', { role }, place);
    seen.add(key);
  }
}

/** @throws LINE_REPEATED */
function requireDistinctLines(lines: readonly EnquiryLine[]): void {
  const seen = new Set<string>();
  for (const [index, { lineId }] of lines.entries()) {
    if (seen.has(lineId)) throw refuse('LINE_REPEATED', { lineId }, `lines/${index}`);
    seen.add(lineId);
  }
}
