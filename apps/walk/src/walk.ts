import { notCarried, type PurchaseOrder } from '@tongshang/purchase-order';
import type { Language, Refusal } from '@tongshang/refusal';
import { invariant } from '@tongshang/refusal';
import type { Fact, Trade, WireMoney } from '@tongshang/trade';
import { isRefused, isUnanswered, problemLine } from './api.ts';
import { type Access, type Actor, type Company, createCompany, type SidesBy } from './company.ts';
import type { FactsFile } from './facts-file.ts';
import { placesOf } from './find-places.ts';
import { type Lane, laneOf } from './lane.ts';
import { demonstrationFields } from './made-up.ts';
import { wrongReceipt } from './receipt-facts.ts';
import { refuse } from './refusals.ts';
import { FactsMissing, forgetTrade, inTrade, type Stage, type Step, tradeOf } from './stage.ts';
import { contradictedBy } from './stated-facts.ts';
import { enquire, order, quote } from './steps/agree.ts';
import { declareExport, declareImport, releaseExport, releaseImport } from './steps/clearance.ts';
import { pack, produce, receive } from './steps/goods.ts';
import { insure } from './steps/insurance.ts';
import { close, fund, settle } from './steps/money.ts';
import { certifyOrigin, invoice } from './steps/papers.ts';
import { arrive, ship } from './steps/transport.ts';
import { countriesOf, termsOf } from './terms.ts';

/** The path of a trade, in the order the demonstration parties take it. */
const STEPS: readonly Step[] = [
  enquire,
  quote,
  order,
  fund,
  produce,
  pack,
  insure,
  invoice,
  certifyOrigin,
  declareExport,
  releaseExport,
  ship,
  arrive,
  declareImport,
  releaseImport,
  receive,
  settle,
  close,
];

/** Country of a seller that the order does not name: the demonstration's own. */
const SELLER_COUNTRY = 'CN';

type Milestone = { readonly milestone: Fact; readonly ms: number };

/** Where and why a walk stopped. */
type Stop = {
  readonly milestone: Fact;
  /** Each fact that is missing, by its place. */
  readonly missing: readonly string[];
  /** What the platform refused, in words. */
  readonly problem?: string;
};

export type WalkSummary = {
  readonly orderNumber: string;
  readonly tradeId?: string;
  readonly number?: string;
  /** `open`: it was only to be carried so far; `interrupted`: it was told to end. */
  readonly status: 'closed' | 'open' | 'stopped' | 'interrupted';
  readonly buyer: string;
  readonly seller: string;
  readonly countries: { readonly seller: string; readonly buyer: string };
  readonly total?: WireMoney;
  readonly milestones: readonly Milestone[];
  readonly stop?: Stop;
  /** Fields whose value is a stand-in. */
  readonly demonstration: readonly string[];
  /** Of these, what the order states and leaves a question about, in words. */
  readonly assumed: readonly { readonly place: string; readonly question: string }[];
  /** Parts of the order that the trade does not carry. */
  readonly notCarried: readonly string[];
  readonly ms: number;
};

export type WalkOptions = {
  readonly facts?: FactsFile;
  /** Fill what is missing with stand-ins, marked as demonstration. */
  readonly demonstration?: boolean;
  /**
   * Who plays seller and buyer; default: stand-ins for the parties the order names. The cast's seller has a catalogue, which then
   * names the goods.
   */
  readonly sides?: SidesBy;
  /** The last milestone to be reached; default: all of them. */
  readonly until?: Fact;
  /** Once aborted, no further milestone is begun. */
  readonly signal?: AbortSignal;
  /** Told before the order is carried. */
  readonly onLane?: (lane: Lane) => void;
  readonly onMilestone?: (reached: Milestone, orderNumber: string) => void;
};

export type Walker = {
  walk(order: PurchaseOrder, options?: WalkOptions): Promise<WalkSummary>;
  /** The dossier of a trade, as its seller gets it. */
  dossier(tradeId: string, pdf: 'en' | 'zh-CN' | 'all' | 'both' | 'none'): Promise<Uint8Array>;
};

/**
 * Carries orders through whole trades over the API, with the demonstration parties of a platform; several at once if asked to.
 * What the platform refuses stops a walk; its calls throw WALK_UNREACHABLE when nobody answers.
 */
export function createWalker(access: Access, language: Language): Walker {
  const company = createCompany(access, language);
  const stages = new Map<string, Stage>();
  const answered = <T>(call: Promise<T>): Promise<T> =>
    call.catch((error: unknown) => {
      throw isUnanswered(error) ? refuse('WALK_UNREACHABLE', { address: access.address }) : error;
    });
  return {
    async walk(purchaseOrder, options = {}) {
      const { summary, stage } = await answered(walk(company, purchaseOrder, options));
      if (summary.tradeId && stage) stages.set(summary.tradeId, stage);
      return summary;
    },
    async dossier(tradeId, pdf) {
      const stage = stages.get(tradeId);
      invariant(stage, `the trade ${tradeId} was not walked here`);
      const params = { ...inTrade(stage), query: { pdf } };
      const init = { params, parseAs: 'arrayBuffer' as const };
      const dossier = stage.seller.api.get('/api/v1/trades/{tradeId}/dossier', init);
      return new Uint8Array(await answered(dossier));
    },
  };
}

async function walk(
  company: Company,
  purchaseOrder: PurchaseOrder,
  {
    facts = {},
    demonstration = false,
    sides: by = 'stand-ins',
    until,
    signal,
    onLane,
    onMilestone,
  }: WalkOptions,
): Promise<{ summary: WalkSummary; stage: Stage | undefined }> {
  const started = performance.now();
  const countries = countriesOf(purchaseOrder, facts, SELLER_COUNTRY);
  const find = placesOf(company.shared.operator.api);
  const found = await termsOf(purchaseOrder, facts, { demonstration, countries, find });
  const milestones: Milestone[] = [];
  const summarise = (more: Pick<WalkSummary, 'status'> & Partial<WalkSummary>): WalkSummary => ({
    orderNumber: purchaseOrder.orderNumber,
    buyer: purchaseOrder.buyer.name,
    seller: purchaseOrder.seller?.name ?? '',
    countries,
    milestones,
    demonstration: [],
    assumed: [],
    notCarried: notCarried(purchaseOrder),
    ...more,
    ms: Math.round(performance.now() - started),
  });
  const stopped = (stop: Stop) => ({ summary: summarise({ status: 'stopped', stop }), stage: undefined });
  const contradicted = [...contradictedBy(facts, purchaseOrder), ...wrongReceipt(facts, purchaseOrder)];
  if ('missing' in found || contradicted.length > 0) {
    const terms = 'missing' in found ? found : { missing: [], asked: [] };
    const missing = [...terms.missing, ...contradicted.map(({ place }) => place)];
    const asked = [...terms.asked, ...contradicted.map(({ refusal }) => refusal)];
    const problem = asked.map(company.say).join(' ');
    return stopped({ milestone: 'enquired', missing, ...(problem === '' ? {} : { problem }) });
  }
  const sides = await company
    .sides(withSeller(purchaseOrder, facts), countries, by)
    .catch((error: unknown) => stopOf('enquired', error));
  if ('milestone' in sides) return stopped(sides);
  const known = by === 'stand-ins' ? await ordered(sides.buyer, purchaseOrder.orderNumber) : undefined;
  if (known) return stopped({ milestone: 'ordered', missing: [], problem: company.say(known) });
  onLane?.(await laneOf(sides.seller, purchaseOrder, facts, found.terms, countries));
  const today = Temporal.Now.plainDateISO('UTC').toString();
  const stage: Stage = {
    ...{ order: purchaseOrder, facts, demonstration, company, terms: found.terms, today, tradeId: '' },
    ...sides,
    byCast: by === 'cast',
    until: until ?? 'closed',
    signal,
    trade: undefined,
    shipments: [],
    declared: new Map(),
  };
  const stop = await takeSteps(stage, (reached) => {
    milestones.push(reached);
    onMilestone?.(reached, purchaseOrder.orderNumber);
  });
  forgetTrade(stage);
  const trade = stage.tradeId ? await tradeOf(stage) : undefined;
  const of = trade ? { tradeId: trade.tradeId, number: trade.number, total: trade.total } : {};
  const summary = summarise({
    ...of,
    status: stop ? 'stopped' : statusOf(trade, signal),
    ...(stop ? { stop } : {}),
    demonstration: trade ? demonstrationFields(trade) : [],
    assumed: found.assumed.map(({ place, question }) => ({ place, question: company.say(question) })),
  });
  return { summary, stage };
}

function statusOf(trade: Trade | undefined, signal: AbortSignal | undefined): WalkSummary['status'] {
  if (trade?.status === 'closed') return 'closed';
  return signal?.aborted ? 'interrupted' : 'open';
}

/** Why this order is not carried a second time, found out before anything is begun; undefined when it is the first. */
async function ordered({ api }: Actor, orderNumber: string): Promise<Refusal | undefined> {
  const query = { text: orderNumber, role: 'buyer' as const };
  const { items } = await api.get('/api/v1/trades', { params: { query } });
  const known = items.find((trade) => trade.orderNumber === orderNumber);
  return known && refuse('WALK_ORDERED_ALREADY', { orderNumber, number: known.number });
}

/** Where the order does not name its seller, the facts may. */
function withSeller(purchaseOrder: PurchaseOrder, { seller }: FactsFile): PurchaseOrder {
  if (purchaseOrder.seller || !seller?.name || !seller.country) return purchaseOrder;
  return { ...purchaseOrder, seller: { name: seller.name, country: seller.country } };
}

async function takeSteps(stage: Stage, reached: (milestone: Milestone) => void): Promise<Stop | undefined> {
  for (const { milestone, acrossBorders, run } of STEPS) {
    if (stage.signal?.aborted) return undefined;
    const started = performance.now();
    try {
      if (acrossBorders && (await tradeOf(stage)).domestic) continue;
      if ((await run(stage)) === 'skipped') continue;
    } catch (error) {
      return stopOf(milestone, error);
    }
    reached({ milestone, ms: Math.round(performance.now() - started) });
    if (milestone === stage.until) return undefined;
  }
  return undefined;
}

function stopOf(milestone: Fact, error: unknown): Stop {
  if (error instanceof FactsMissing) return { milestone, missing: error.missing };
  if (isRefused(error)) return { milestone, missing: [], problem: problemLine(error) };
  throw error;
}
