import { FACTS, type Fact, TRADE_ROLES } from '@tongshang/trade-facts';
import type { TradeRole } from '@tongshang/ui/api';
import { flag, oneOf, present, text, type Written } from '@tongshang/ui/slots';

export interface TradesSearch {
  readonly text?: string;
  readonly status?: 'open' | 'cancelled' | 'closed';
  readonly role?: TradeRole;
  readonly milestone?: Fact;
  readonly waitingForMe?: boolean;
}

export const tradesSearch = (written: Written): TradesSearch =>
  present<TradesSearch>({
    text: text(written.text, 100),
    status: oneOf(written.status, ['open', 'cancelled', 'closed']),
    role: oneOf(written.role, TRADE_ROLES),
    milestone: oneOf(written.milestone, FACTS),
    waitingForMe: flag(written.waitingForMe),
  });

export interface TradeSearch {
  /** The mark whose drawer is open. */
  readonly mark?: string;
  /** The action whose form is open. */
  readonly do?: string;
  /** The tab under the lanes. */
  readonly part?: string;
}

export const tradeSearch = (written: Written): TradeSearch =>
  present<TradeSearch>({ mark: text(written.mark), do: text(written.do), part: text(written.part, 40) });
