import type { Tx } from '@tongshang/database';
import { contestOf, type TradeFile } from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import type { DocumentRow } from './document-store.ts';

/** How a document stands, as its pages say: proposed and not confirmed; of something that another contests; void; else it stands. */
export type Standing = 'proposed' | 'contested' | 'standing' | 'void';

type Kept = Pick<DocumentRow, 'tradeId' | 'type' | 'origin' | 'causedBy' | 'voidedAt'>;

/** The papers by which a change is proposed. */
const PROPOSING: readonly string[] = ['OrderChange', 'OrderChangeProposal'];

/** The paper of a loss, which its carrier may contest. */
const CONTESTABLE: readonly string[] = ['TransportationStatus'];

/** How documents of one trade stand now. The file is read only where a change may be waiting, or a loss be contested. */
export async function standingIn(
  { trades }: Pick<DocumentDependencies, 'trades'>,
  tx: Tx,
  documents: readonly Kept[],
): Promise<(document: Kept) => Standing> {
  const maybe = documents.find(
    ({ type, origin }) => origin === 'issued' && [...PROPOSING, ...CONTESTABLE].includes(type),
  );
  const file = maybe && (await trades.readFile(tx, maybe.tradeId));
  const isContested = ({ type, causedBy }: Kept) =>
    CONTESTABLE.includes(type) && causedBy !== null && file && contestOf(file.trade, causedBy) !== undefined;
  return (document) => {
    if (document.voidedAt !== null) return 'void';
    if (isProposed(document, file?.amendment)) return 'proposed';
    return isContested(document) ? 'contested' : 'standing';
  };
}

/** Whether it is the paper of an amendment that waits for its answer. */
export function isProposed(
  { causedBy }: Pick<DocumentRow, 'causedBy'>,
  amendment: TradeFile['amendment'],
): boolean {
  const proposed = amendment?.status === 'pending' ? amendment.entryId : undefined;
  return proposed !== undefined && causedBy === proposed;
}
