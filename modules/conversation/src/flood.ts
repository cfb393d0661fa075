import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import { countWritten } from './message-store.ts';
import { refuse } from './refusals.ts';

/** Messages and notes of one organisation within a minute, in all its trades. */
const PER_MINUTE_MAX = 30;
/** Of one organisation in one trade. */
const IN_TRADE_MAX = 5_000;

/**
 * Until the transaction ends nobody else of the organisation writes, so that many at once do not slip past the limit together.
 * @throws MESSAGES_TOO_MANY, MESSAGES_FULL
 */
export async function lockWriting(tx: Tx, organisationId: OrganisationId, tradeId: TradeId): Promise<void> {
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('conversation.writing:' || $1, 0))`, [
    organisationId,
  ]);
  const { lately, here } = await countWritten(tx, organisationId, tradeId);
  if (lately >= PER_MINUTE_MAX) throw refuse('MESSAGES_TOO_MANY', { limit: String(PER_MINUTE_MAX) });
  if (here >= IN_TRADE_MAX) throw refuse('MESSAGES_FULL', { limit: String(IN_TRADE_MAX) });
}
