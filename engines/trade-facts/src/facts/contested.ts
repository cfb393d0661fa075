import type { EntryId } from '@tongshang/identifier';
import type { Fact } from '../fact-names.ts';
import { type FactRule, OFFICIAL } from '../rule.ts';

/** Somebody says that what another reported is not so, or the carrier that goods it carries are not lost; or takes that back. */
export type Contested = {
  /** The entry of the report, or of the loss. */
  readonly entryId: EntryId;
  readonly contestedFact: Fact;
  /** Whether the contest stands; false takes an earlier one back. */
  readonly isUpheld: boolean;
  readonly reason: string;
};

export const contested: FactRule<'contested'> = {
  fact: 'contested',
  name: { en: 'Contest of a report', 'zh-CN': '对转述提出异议' },
  done: { en: 'Report contested', 'zh-CN': '转述存在异议' },
  lane: 'papers',
  by: ['buyer', 'seller', 'customs', 'quality', 'tax', 'carrier'],
  module: 'trade',
  scope: 'trade:write',
  occurrence: 'many',
  needs: [],
  until: [],
  // A loss pays at once where its price is due; its carrier is heard all the same.
  afterSettled: true,
  optional: true,
  data: [],
  audience: [...OFFICIAL, 'carrier', 'bank'],
  consequences: [],
};
