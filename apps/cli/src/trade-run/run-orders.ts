import { join } from 'node:path';
import { verifyDossier } from '@tongshang/dossier';
import type { WitnessPolicy } from '@tongshang/merkle-log';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import { type Access, createWalker, type Lane, type Walker, type WalkSummary } from '@tongshang/walk';
import type { Terminal } from '../terminal.ts';
import type { TradeRunOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { WORDS } from './words.facts.ts';
import { folderOf, writeResults } from './write-results.ts';

type OrderResult = WalkSummary & {
  /** Whether the dossier holds against the platform's published keys; absent when there is none. */
  readonly verified?: boolean;
  readonly documents?: number;
  readonly folder?: string;
};

export type Run = {
  /** One for each order that was begun, in the order of the file. */
  readonly results: readonly OrderResult[];
  /** Orders that were not begun: the run was interrupted, or failed. */
  readonly unbegun: readonly PurchaseOrder[];
  /** What ended the run before its end: the platform is gone, the disk is full. */
  readonly failure?: unknown;
};

/** Trades that are carried at once: while one waits for the platform, others are prepared, written and verified. */
const LANES = 4;

type Work = {
  readonly walker: Walker;
  readonly trust: WitnessPolicy;
  readonly options: TradeRunOptions;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  readonly single: boolean;
};

/** Carries the orders, several at once. Once `signal` is aborted none is begun, and those under way end at their next milestone. */
export async function runOrders(
  orders: readonly PurchaseOrder[],
  options: TradeRunOptions,
  access: Access,
  { terminal, signal }: { terminal: Terminal; signal: AbortSignal },
): Promise<Run> {
  const trust = (await (await fetch(new URL('/log/trust.json', access.address))).json()) as WitnessPolicy;
  const walker = createWalker(access, terminal.language);
  const failed = new AbortController();
  const work: Work = {
    ...{ walker, trust, options, terminal },
    signal: AbortSignal.any([signal, failed.signal]),
    single: orders.length === 1,
  };
  const results: (OrderResult | undefined)[] = orders.map(() => undefined);
  const waiting = orders.entries();
  const progress = progressOf(orders.length, terminal);
  let failure: unknown;
  const lane = async () => {
    for (const [index, order] of waiting) {
      if (work.signal.aborted) return;
      try {
        const result = await runOrder(work, order);
        results[index] = result;
        if (!work.single) progress(result);
      } catch (error) {
        failure ??= error;
        failed.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return {
    results: results.filter((result) => result !== undefined),
    unbegun: orders.filter((_order, index) => results[index] === undefined),
    ...(failure === undefined ? {} : { failure }),
  };
}

async function runOrder(work: Work, order: PurchaseOrder): Promise<OrderResult> {
  const { walker, trust, terminal, signal, single } = work;
  const { facts, demonstration, out, pdf } = work.options;
  const words = WORDS[terminal.language];
  const say = (text: string) => single && terminal.progress(text);
  say(words.order(order.orderNumber, order.buyer.name));
  const summary = await walker.walk(order, {
    ...{ facts, demonstration, signal },
    ...(single ? { onLane: (lane: Lane) => showLane(lane, terminal) } : {}),
    onMilestone: ({ milestone, ms }) => say(`  ✓ ${milestone.padEnd(16)} ${String(ms).padStart(6)} ms`),
  });
  if (single) showSummary(summary, terminal);
  if (!summary.tradeId) return summary;
  const dossier = await walker.dossier(summary.tradeId, pdf);
  const folder = single ? out : join(out, folderOf(order.orderNumber));
  const { documents } = await writeResults(folder, dossier);
  const verified = verifyDossier(dossier, trust).verdict === 'holds';
  say(words.verified(verified));
  say(words.wrote(folder));
  return { ...summary, verified, documents, folder };
}

/** What will be stated from outside, and the papers that takes; nothing where all is computed or done here. */
function showLane({ steps }: Lane, terminal: Terminal): void {
  const outside = steps.filter(({ how }) => how === 'outside');
  if (outside.length === 0) return;
  terminal.progress(WORDS[terminal.language].outside);
  for (const { says } of outside) terminal.progress(`    ${says[terminal.language]}`);
}

function showSummary(summary: WalkSummary, terminal: Terminal): void {
  const words = WORDS[terminal.language];
  const say = (text: string) => terminal.progress(text);
  const { stop, status, milestones } = summary;
  if (stop) {
    say(words.stopped(stop.milestone));
    if (stop.missing.length > 0) say(words.missing);
    for (const place of stop.missing) say(`    ${place}`);
    if (stop.problem) say(`    ${stop.problem}`);
  } else if (status === 'closed') say(words.closed(summary.number ?? '', summary.ms));
  else say(words.interrupted(milestones.at(-1)?.milestone ?? '–'));
  if (summary.notCarried.length > 0) say(`${words.notCarried} ${summary.notCarried.join(', ')}`);
  if (summary.assumed.length > 0) say(words.assumed);
  for (const { place, question } of summary.assumed) say(`    ${place}: ${question}`);
  if (summary.demonstration.length > 0) {
    say(words.demonstration(summary.demonstration.length));
    say(`    ${inShort(summary.demonstration).join(', ')}`);
  }
}

/** Places of made-up values, those of all lines together. */
function inShort(places: readonly string[]): string[] {
  return [...new Set(places.map((place) => place.replace(/(^|\/)(lines|packing)\/[^/]+/, '$1$2/*')))];
}

/** One line for each order that is done: how it ended, the rate so far, the time left. */
function progressOf(of: number, terminal: Terminal): (result: OrderResult) => void {
  const words = WORDS[terminal.language];
  const started = performance.now();
  let done = 0;
  return (result) => {
    done += 1;
    const elapsedMs = performance.now() - started;
    const perMinute = ((done / elapsedMs) * 60_000).toFixed(1);
    const left = `${Math.ceil(((of - done) * elapsedMs) / done / 1000)} s`;
    const how = words.ended(result.number ?? '–', outcomeOf(result), reasonOf(result));
    terminal.progress(`${words.progress(done, of, perMinute, left)}  ${result.orderNumber}: ${how}`);
  };
}

export function outcomeOf({ status, verified }: OrderResult): Outcome {
  if (status !== 'closed') return status === 'stopped' ? 'stopped' : 'interrupted';
  return verified ? 'closed' : 'unverified';
}

/** Why an order did not come to its end: the milestone, what is missing there or what was refused; empty when it did. */
export function reasonOf({ stop }: OrderResult): string {
  if (!stop) return '';
  const { milestone, missing, problem } = stop;
  return [milestone, missing.join(', '), problem].filter(Boolean).join(': ');
}
