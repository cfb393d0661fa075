import type { Fact } from '@tongshang/trade-facts';
import type { NextAction, SeenFact, Trade, TradeTerms } from '@tongshang/ui/api';
import type { MessageName } from '@tongshang/ui/i18n';
import type { Session } from '@tongshang/ui/session';
import type { Part } from '@tongshang/ui/slice';
import type { SlotQuery } from '@tongshang/ui/slots';
import type { ReactNode } from 'react';
import type { Lane } from './file/lane-layout.ts';

/** Something that happened, as the lanes draw it beside the milestones that the trade itself knows. */
export interface LaneMark {
  /** Unique on the page, and kept: it stands in the address while the mark is open. */
  readonly id: string;
  readonly lane: Lane;
  readonly when: string;
  /** Its entry of the journal. */
  readonly entryId: string;
  /** Which area of the messages names it, and the code there. */
  readonly label: { readonly area: string; readonly code: string };
  /** Which part of `trade.mark` shows it, and what that part knows it by. */
  readonly kind: string;
  readonly subject: string;
  /** The entry that caused it: a milestone of papers which is on paper here is not drawn twice. */
  readonly paperOf?: string;
  /** It holds no longer. */
  readonly isVoid?: boolean;
}

interface MarkSource {
  readonly key: string;
  /** The marks of one trade; undefined where the reader's role sees none. */
  marks(trade: Trade): SlotQuery<LaneMark> | undefined;
}

/** What a trade waits for me to do that is no milestone of mine. */
export interface Todo {
  readonly key: string;
  /** The message key on the button. */
  readonly label: MessageName;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
  readonly hash?: string;
}

interface TodoSource {
  readonly key: string;
  todos(trade: Trade): SlotQuery<Todo> | undefined;
}

/** Somebody that a trade waits for, where the trade itself does not know it so exactly. */
interface Wait {
  readonly organisationId: string;
  /** The message key of what. */
  readonly label: MessageName;
  /** The fact that the trade itself waits for meanwhile, in place of which this stands. */
  readonly insteadOf: string;
}

interface WaitSource {
  readonly key: string;
  waits(trade: Trade): SlotQuery<Wait> | undefined;
}

/** What waits for the reader beside its trades. */
export interface Waiting {
  readonly key: string;
  readonly since: string;
  /** The message key of what waits, and whom it names. */
  readonly label: MessageName;
  readonly named: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The message key of what to do, and where. */
  readonly act: MessageName;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
}

interface WaitingSource {
  readonly key: string;
  waits(session: Session): SlotQuery<Waiting> | undefined;
}

interface OutsideSource {
  readonly key: string;
  /** Facts that can only be told as they were done elsewhere; undefined where that is not asked now. */
  outside(trade: Trade): SlotQuery<Fact> | undefined;
}

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** Beneath the terms of a trade that is not opened yet: what its way will need. */
    'terms.lane': Part<{
      readonly from: string;
      readonly to: string;
      readonly incoterm: TradeTerms['incoterm'];
      readonly modeOfTransport: TradeTerms['modeOfTransport'];
      readonly hsCodes: readonly string[];
      /** A firm of the platform, or a contact of the reader's. */
      readonly carrier: 'named' | 'contact' | undefined;
    }>;
    /** Under the lanes, one subject a tab; `label` names it. */
    'trade.tab': Part<{ readonly trade: Trade }>;
    /** Between the lanes and the tabs. */
    'trade.strip': Part<{ readonly trade: Trade }>;
    /** Beside the next actions. */
    'trade.aside': Part<{ readonly trade: Trade }>;
    /** On the lanes, besides the trade's own milestones. */
    'trade.marks': MarkSource;
    /** In the drawer of a mark, by its kind; `dataOf` shows what the milestone of an entry says. */
    'trade.mark': Part<{
      readonly trade: Trade;
      readonly subject: string;
      readonly dataOf: (entryId: string) => ReactNode;
    }>;
    /** Above the form in which the reader tells what a contact of its own did: other ways to come by its word. */
    'trade.told': Part<{ readonly trade: Trade; readonly action: NextAction }>;
    /** Under the single values of a milestone, by the fact's name. */
    'trade.fact': Part<{ readonly trade: Trade; readonly fact: SeenFact }>;
    /** Among the next actions. */
    'trade.todo': TodoSource;
    /** Beside the next actions: for whom the trade waits. */
    'trade.waits': WaitSource;
    /** What this platform cannot do for the reader: telling how it was done outside is offered first. */
    'trade.outside': OutsideSource;
    /** Names of queries that an entry of the trade may change. */
    'trade.reads': { readonly query: string };
    /** A column of the list of trades, by the name that its module brings it under. */
    'trades.column': { readonly key: string; readonly label: MessageName };
    /** The whole first page of those it is for (`when`), and each thing that waits there: the bell counts them. */
    'home.desk': Part<{ readonly session: Session }> & { waits(session: Session): SlotQuery<unknown> };
    /** Under the beginning of a trader's first page that has no trade yet. */
    'home.start': Part<{ readonly session: Session }>;
    /** Among what waits for a trader, on its first page. */
    'home.waiting': WaitingSource;
    /** Under the numbers of a trader's first page. */
    'home.figures': Part<{ readonly session: Session }>;
  }
}
