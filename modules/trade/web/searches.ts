import { FACTS, type Fact, TRADE_ROLES } from '@tongshang/trade-facts';
import type { TradeRole } from '@tongshang/ui/api';
import { day, flag, oneOf, present, text, type Written } from '@tongshang/ui/slots';

const DAYS = ['openedFrom', 'openedUntil', 'arrivesFrom', 'arrivesUntil'] as const;
const SORTED_BY = ['changed', 'next', 'arrival', 'latest-shipment', 'partner', 'value', 'opened'] as const;
type SortedBy = (typeof SORTED_BY)[number];
const SORTS: readonly (SortedBy | `-${SortedBy}`)[] = SORTED_BY.flatMap((by) => [by, `-${by}` as const]);

export interface TradesSearch {
  readonly text?: string;
  readonly status?: 'open' | 'cancelled' | 'closed';
  readonly role?: TradeRole;
  readonly milestone?: Fact;
  readonly waitingForMe?: boolean;
  /** An organisation or a contact. */
  readonly partner?: string;
  /** UN/LOCODE. */
  readonly port?: string;
  readonly openedFrom?: string;
  readonly openedUntil?: string;
  readonly arrivesFrom?: string;
  readonly arrivesUntil?: string;
  /** The step that is expected next. */
  readonly step?: Fact;
  readonly late?: boolean;
  readonly marked?: boolean;
  /** A person. */
  readonly assignedTo?: string;
  readonly sort?: (typeof SORTS)[number];
  /** Those that are shown, with points between. */
  readonly columns?: string;
}

const matching = (value: unknown, form: RegExp) =>
  form.test(text(value, 40) ?? '') ? String(value) : undefined;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const tradesSearch = (written: Written): TradesSearch =>
  present<TradesSearch>({
    text: text(written.text, 100),
    status: oneOf(written.status, ['open', 'cancelled', 'closed']),
    role: oneOf(written.role, TRADE_ROLES),
    milestone: oneOf(written.milestone, FACTS),
    waitingForMe: flag(written.waitingForMe),
    partner: matching(written.partner, UUID),
    port: matching(written.port, /^[A-Z]{2}[A-Z0-9]{3}$/),
    ...(Object.fromEntries(DAYS.map((name) => [name, day(written[name])])) as Record<
      (typeof DAYS)[number],
      string | undefined
    >),
    step: oneOf(written.step, FACTS),
    late: flag(written.late),
    marked: flag(written.marked),
    assignedTo: matching(written.assignedTo, UUID),
    sort: oneOf(written.sort, SORTS),
    columns: /^[A-Za-z.]+$/.test(text(written.columns, 400) ?? '') ? String(written.columns) : undefined,
  });

/** What lets trades through, without what only shows them otherwise. */
export function filtersOf({ sort: _sort, columns: _columns, ...filters }: TradesSearch) {
  return filters;
}

export const columnsIn = ({ columns }: TradesSearch): readonly string[] | undefined => columns?.split('.');

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
