import { join } from 'node:path';
import { verifyDossier } from '@tongshang/dossier';
import type { WitnessPolicy } from '@tongshang/merkle-log';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import { type Access, createWalker, type Walker, type WalkSummary } from '@tongshang/walk';
import type { Terminal } from '../terminal.ts';
import type { TradeRunOptions } from './options.ts';
import { WORDS } from './words.facts.ts';
import { folderOf, writeResults } from './write-results.ts';

export type OrderResult = WalkSummary & {
  /** Whether the dossier holds against the platform's published keys; absent when there is none. */
  readonly verified?: boolean;
  readonly documents?: number;
  readonly folder?: string;
};

/** Carries the orders one after the other; each milestone is shown as it happens. */
export async function runOrders(
  orders: readonly PurchaseOrder[],
  options: TradeRunOptions,
  access: Access,
  terminal: Terminal,
): Promise<OrderResult[]> {
  const walker = createWalker(access, terminal.language);
  const trust = (await (await fetch(new URL('/log/trust.json', access.address))).json()) as WitnessPolicy;
  const results: OrderResult[] = [];
  const started = performance.now();
  const single = orders.length === 1;
  for (const order of orders) {
    results.push(await runOrder(walker, order, options, trust, { terminal, single }));
    if (!single) showProgress(results.length, orders.length, performance.now() - started, terminal);
  }
  return results;
}

async function runOrder(
  walker: Walker,
  order: PurchaseOrder,
  { facts, demonstration, out, pdf }: TradeRunOptions,
  trust: WitnessPolicy,
  { terminal, single }: { terminal: Terminal; single: boolean },
): Promise<OrderResult> {
  const words = WORDS[terminal.language];
  terminal.progress(words.order(order.orderNumber, order.buyer.name));
  const summary = await walker.walk(order, {
    facts,
    demonstration,
    onMilestone: ({ milestone, ms }) =>
      terminal.progress(`  ✓ ${milestone.padEnd(16)} ${String(ms).padStart(6)} ms`),
  });
  showSummary(summary, terminal);
  if (!summary.tradeId) return summary;
  const dossier = await walker.dossier(summary.tradeId, pdf);
  const folder = single ? out : join(out, folderOf(order.orderNumber));
  const { documents } = await writeResults(folder, dossier);
  const verified = verifyDossier(dossier, trust).verdict === 'holds';
  terminal.progress(words.verified(verified));
  terminal.progress(words.wrote(folder));
  return { ...summary, verified, documents, folder };
}

function showSummary(summary: WalkSummary, terminal: Terminal): void {
  const words = WORDS[terminal.language];
  const say = (text: string) => terminal.progress(text);
  if (summary.stop) {
    say(words.stopped(summary.stop.milestone));
    if (summary.stop.missing.length > 0) say(words.missing);
    for (const place of summary.stop.missing) say(`    ${place}`);
    if (summary.stop.problem) say(`    ${summary.stop.problem}`);
  } else say(words.closed(summary.number ?? '', summary.ms));
  if (summary.notCarried.length > 0) say(`${words.notCarried} ${summary.notCarried.join(', ')}`);
  if (summary.demonstration.length > 0) say(words.demonstration(summary.demonstration.length));
}

function showProgress(done: number, of: number, elapsedMs: number, terminal: Terminal): void {
  const perMinute = ((done / elapsedMs) * 60_000).toFixed(1);
  const left = `${Math.ceil(((of - done) * elapsedMs) / done / 1000)} s`;
  terminal.progress(WORDS[terminal.language].progress(done, of, perMinute, left));
}
