import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { billedBy, readUbl, type SettledInput } from '@tongshang/ubl';
import { selectStandingBytes } from './document-store.ts';

/** Papers that bill or credit, in the order in which they are paid. */
const TYPES = ['Invoice', 'DebitNote', 'CreditNote'] as const;

/** The invoices, debit notes and credit notes of a trade that stand, each with what it asks for or gives back: as it stands in the paper itself. */
export async function readBilled(tx: Tx, tradeId: TradeId): Promise<SettledInput['billed']> {
  const rows = await selectStandingBytes(tx, tradeId, TYPES);
  const billed = rows.map(({ xml, ...paper }) => {
    const reading = readUbl(xml);
    const amount = reading.ok ? billedBy(reading.document) : undefined;
    invariant(amount, 'what is issued here states what is payable');
    return { paper, amount };
  });
  const of = (type: string) => billed.filter(({ paper }) => paper.type === type);
  return TYPES.flatMap(of);
}
