import type { Tx } from '@tongshang/database';
import type { TradeFile } from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import type { DocumentRow } from './document-store.ts';

/** How a document stands, as its pages say: proposed and not confirmed; void; else it stands. */
export type Standing = 'proposed' | 'standing' | 'void';

type Kept = Pick<DocumentRow, 'tradeId' | 'type' | 'origin' | 'causedBy' | 'voidedAt'>;

/** The papers by which a change is proposed. */
const PROPOSING: readonly string[] = ['OrderChange', 'OrderChangeProposal'];

/** How documents of one trade stand now. The file is read only where a change may be waiting. */
export async function standingIn(
  { trades }: Pick<DocumentDependencies, 'trades'>,
  tx: Tx,
  documents: readonly Kept[],
): Promise<(document: Kept) => Standing> {
  const maybe = documents.find(({ type, origin }) => origin === 'issued' && PROPOSING.includes(type));
  const amendment = maybe && (await trades.readFile(tx, maybe.tradeId)).amendment;
  return (document) =>
    document.voidedAt !== null ? 'void' : isProposed(document, amendment) ? 'proposed' : 'standing';
}

/** Whether it is the paper of an amendment that waits for its answer. */
export function isProposed(
  { causedBy }: Pick<DocumentRow, 'causedBy'>,
  amendment: TradeFile['amendment'],
): boolean {
  const proposed = amendment?.status === 'pending' ? amendment.entryId : undefined;
  return proposed !== undefined && causedBy === proposed;
}
