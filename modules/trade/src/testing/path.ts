import type { Incoterm } from '@tongshang/incoterms';
import { FACT_RULES, type Fact, type TradeRole } from '@tongshang/trade-facts';
import { applies } from '../progress.ts';
import { sampleFile } from './sample-file.ts';

/** The facts after the order, in their usual order, up to closing, where nobody claims anything. */
export function pathOf(change: Parameters<typeof sampleFile>[0]): readonly Fact[] {
  const { trade } = sampleFile(change);
  const aside: readonly Fact[] = [
    'lost',
    ...(['enquired', 'quoted', 'ordered', 'contested', 'claimed', 'claim-resolved', 'cancelled'] as const),
    ...(['remedy-dispatched', 'remedy-declared', 'remedy-released', 'remedy-received'] as const),
    // Only where money comes from outside.
    ...(['remitted', 'repaid'] as const),
  ];
  return FACT_RULES.filter(({ fact, when }) => !aside.includes(fact) && applies(when, trade)).map(
    ({ fact }) => fact,
  );
}

/** Incoterm, who declares the export out of China, who the import: under EXW no buyer from abroad. */
export const INCOTERMS_OF_TEST: readonly [Incoterm, TradeRole, TradeRole][] = [
  ['EXW', 'seller', 'buyer'],
  ['FCA', 'seller', 'buyer'],
  ['FOB', 'seller', 'buyer'],
  ['CIF', 'seller', 'buyer'],
  ['DAP', 'seller', 'buyer'],
  ['DDP', 'seller', 'seller'],
];
