import type { Tx } from '@tongshang/database';
import { claimsOf, type Trade, type TradeRole } from '@tongshang/trade';
import { selectBroughtByHash } from './enclosure-store.ts';
import { refuse } from './refusals.ts';

/** What a party brings to show something, rather than a paper of a kind that trade knows. */
export const EVIDENCE = 'Evidence';

/** Whom evidence is for: the sides, their bank and the operator; besides them those who carried and kept the goods; or whoever levies duties. */
export const EVIDENCE_READERS = {
  sides: ['seller', 'buyer', 'bank', 'operator'],
  carriage: ['seller', 'buyer', 'bank', 'operator', 'carrier', 'warehouse'],
  duties: ['seller', 'buyer', 'customs', 'tax', 'operator'],
} as const satisfies Readonly<Record<string, readonly TradeRole[]>>;

export type EvidenceReaders = keyof typeof EVIDENCE_READERS;

/** A piece of evidence as somebody names it. */
export type NamedEvidence = {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** Where in the input it is named. */
  readonly place: string;
};

/**
 * Makes sure that what is named as evidence was brought into the trade, that the caller may see it, and that so may everybody whom it is
 * to convince: nobody is judged by what it cannot read.
 * @param readers the roles whom it is to convince, as far as the trade has them
 * @returns the id of each, in order, each once
 * @throws EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, with the place in the input
 */
export async function requireEvidence(
  tx: Tx,
  trade: Pick<Trade, 'tradeId' | 'parties'>,
  named: readonly NamedEvidence[],
  readers: readonly TradeRole[],
): Promise<readonly string[]> {
  if (named.length === 0) return [];
  const hashes = named.map(({ sha256 }) => Buffer.from(sha256, 'hex'));
  const brought = await selectBroughtByHash(tx, trade.tradeId, hashes);
  const needed = trade.parties.filter(({ role, declinedAt }) => readers.includes(role) && !declinedAt);
  const ids = named.map(({ sha256, place }) => {
    const same = brought.filter((one) => one.sha256.toString('hex') === sha256);
    if (same.length === 0) throw refuse('EVIDENCE_NOT_BROUGHT', {}, place);
    const lacking = same.map(({ audience, organisationId }) =>
      needed.find((party) => !audience.includes(party.role) && party.organisationId !== organisationId),
    );
    const open = same[lacking.indexOf(undefined)];
    if (!open) throw refuse('EVIDENCE_HIDDEN', {}, place);
    return open.documentId;
  });
  return [...new Set(ids)];
}

/** Whether evidence can still be brought once the trade is closed: a claim on who carried or insured the goods outlives it. */
export function isStillClaimed(trade: Trade): boolean {
  return claimsOf(trade).some(
    ({ claimed, resolved }) => !resolved && (claimed.against === 'carrier' || claimed.against === 'insurer'),
  );
}
