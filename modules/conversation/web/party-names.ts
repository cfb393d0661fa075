import { nameUnder } from '@tongshang/trade-facts';
import type { Trade } from '@tongshang/ui/api';
import { useText } from './text.ts';

/** Names of the parties of a trade in the reader's language, by organisation. */
export function usePartyNames(trade: Trade): (organisationId: string) => string {
  const { of } = useText();
  return (id) => of(nameUnder(trade.parties, id));
}
