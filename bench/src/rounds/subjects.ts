import { prepareJournal } from './journal.ts';
import { prepareOrder } from './order.ts';
import type { Rounds } from './rounds.ts';
import { prepareSearch } from './search.ts';
import { prepareStart } from './start.ts';
import { prepareStatements } from './statements.ts';
import { prepareCoreTrade, prepareTrade } from './trade.ts';
import { prepareWaiting } from './waiting.ts';

/** What can be measured round by round, so that two revisions take turns. */
export const ROUND_SUBJECTS: Readonly<Record<string, () => Promise<Rounds>>> = {
  order: prepareOrder,
  search: prepareSearch,
  trade: prepareTrade,
  'core-trade': prepareCoreTrade,
  statements: prepareStatements,
  waiting: prepareWaiting,
  journal: prepareJournal,
  start: prepareStart,
};
