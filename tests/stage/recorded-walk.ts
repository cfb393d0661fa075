import type { PurchaseOrder } from '@tongshang/purchase-order';
import { type Access, createWalker, type WalkOptions, type WalkSummary } from '@tongshang/walk';
import { vi } from 'vitest';
import type { Method } from './caller.ts';

/** A request of a walk and what came back. */
export type Exchange = {
  readonly method: Method;
  /** With its query: `/api/v1/trades/0190…/order`. */
  readonly path: string;
  readonly body: unknown;
  readonly reply: unknown;
};

export type RecordedWalk = {
  readonly summary: WalkSummary;
  readonly exchanges: readonly Exchange[];
  /** Keys of the buyer and the seller that stand in for those of the order. */
  readonly buyer: StandIn;
  readonly seller: StandIn;
};
export type StandIn = { readonly organisationId: string; readonly apiKey: string };

/** Carries an order with new stand-ins and keeps every request: real input for every command of a trade. */
export async function recordedWalk(
  access: Access,
  order: PurchaseOrder,
  options: WalkOptions = { demonstration: true },
): Promise<RecordedWalk> {
  const exchanges: Exchange[] = [];
  const through = globalThis.fetch;
  vi.stubGlobal('fetch', async (request: Request) => {
    const sent = await request.clone().text();
    const reply = await through(request);
    const { pathname, search } = new URL(request.url);
    const isJson = reply.headers.get('content-type')?.includes('json');
    exchanges.push({
      method: request.method as Method,
      path: pathname + search,
      body: sent === '' ? undefined : JSON.parse(sent),
      reply: isJson ? await reply.clone().json() : undefined,
    });
    return reply;
  });
  try {
    const summary = await createWalker(access, 'en').walk(order, options);
    const standIn = (name: string | undefined) =>
      exchanges.find(
        ({ path, body }) =>
          path === '/api/v1/demonstration/parties' && (body as { name: { und: string } }).name.und === name,
      )?.reply as StandIn;
    return { summary, exchanges, buyer: standIn(order.buyer.name), seller: standIn(order.seller?.name) };
  } finally {
    vi.unstubAllGlobals();
  }
}
