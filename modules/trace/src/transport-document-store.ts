import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';

/** A number as people read it: without spaces, in capitals. */
const plain = (number: string) => number.replace(/\s/g, '').toUpperCase();

/** Keeps a number for one transport document of the caller. False when another of his has it, in whichever trade. */
export async function takeNumber(tx: Tx, number: string, tradeId: TradeId): Promise<boolean> {
  const touched = await tx.run(
    `insert into trace.transport_document (organisation_id, number, trade_id) values ($1, $2, $3)
     on conflict do nothing`,
    [tx.organisationId, plain(number), tradeId],
  );
  return touched === 1;
}
