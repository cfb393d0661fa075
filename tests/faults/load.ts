import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import { type Access, createWalker, type Walker, type WalkSummary } from '@tongshang/walk';
import { BRITISH_BUYER, CHINESE_SELLER, purchaseOrder } from '../stage/orders.ts';
import { dice } from '../stage/seed.ts';

/** What the clients work on: made before anything is killed. */
export type Ground = {
  readonly access: Access;
  readonly accountId: string;
  readonly productId: string;
  readonly warehouses: readonly [string, string];
  readonly traders: readonly Trader[];
};

/** A buyer and a seller with orders to carry, one after the other. */
type Trader = {
  readonly walker: Walker;
  readonly nextOrder: () => PurchaseOrder;
  readonly first: WalkSummary;
};

/** What the clients were told is so. */
export type Outcome = {
  readonly walks: readonly WalkSummary[];
  /** Minor units on the account, by what was acknowledged. */
  readonly cash: bigint;
  /** Pieces in each warehouse, by what was acknowledged. */
  readonly pieces: readonly [number, number];
  /** Every checkpoint seen, as served. */
  readonly checkpoints: readonly string[];
};

export type Load = {
  /** False once a client met what must not happen; `finish` tells. */
  isGoing(): boolean;
  /** Lets every client finish what it has begun. */
  finish(): Promise<Outcome>;
};

type Role = 'seller' | 'buyer' | 'bank';
type Reply<T> = { readonly ok: boolean; readonly body: T };

const TRADERS = 2;
/** Anyone may make 300 requests a minute to what is public. */
const LOOK_EVERY_MS = 400;
const plainFetch = globalThis.fetch;
const CURRENCY = 'EUR';

async function call<T>(
  fetcher: typeof fetch,
  { address, parties }: Access,
  role: Role,
  path: string,
  body?: unknown,
): Promise<Reply<T>> {
  const headers = {
    authorization: `Bearer ${parties[role]?.apiKey}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUIDv7(),
  };
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const reply = await fetcher(`${address}${path}`, { ...init, headers });
  return { ok: reply.ok, body: (await reply.json()) as T };
}

async function made<T>(promise: Promise<Reply<T>>): Promise<T> {
  const { ok, body } = await promise;
  if (!ok) throw new Error(JSON.stringify(body));
  return body;
}

/** An account, a product, two warehouses, and traders who each have one trade behind them. */
export async function prepareGround(access: Access): Promise<Ground> {
  const organisationId = access.parties.buyer?.organisationId;
  const post = <T>(role: Role, path: string, body: unknown) => made(call<T>(fetch, access, role, path, body));
  const account = { organisationId, currency: CURRENCY };
  const { accountId } = await post<{ accountId: string }>('bank', '/api/v1/accounts', account);
  const product = { sku: 'FAULT-1', name: { en: 'Cast-iron pan', 'zh-CN': '铸铁锅' }, unit: 'C62' };
  const { productId } = await post<{ productId: string }>('seller', '/api/v1/products', product);
  const place = { name: 'Works', country: 'CN' };
  const open = (name: string) =>
    post<{ warehouseId: string }>('seller', '/api/v1/warehouses', { name: { en: name }, place });
  const first = await open('North store');
  const second = await open('South store');
  const traders = await Promise.all(Array.from({ length: TRADERS }, (_, number) => found(access, number)));
  return { access, accountId, productId, warehouses: [first.warehouseId, second.warehouseId], traders };
}

/**
 * Stand-ins are founded before anything is killed: the reply holds their key and is never given twice, so a founding that
 * is cut off has to be made anew, which is a client's own affair.
 */
async function found(access: Access, number: number): Promise<Trader> {
  const walker = createWalker(access, 'en');
  const buyer = { ...BRITISH_BUYER, name: `${BRITISH_BUYER.name} ${number}` };
  const seller = { ...CHINESE_SELLER, name: `${CHINESE_SELLER.name} ${number}` };
  let orders = 0;
  const nextOrder = () => {
    orders += 1;
    return purchaseOrder({ orderNumber: `F${number}-${orders}`, buyer, seller });
  };
  return { walker, nextOrder, first: await walker.walk(nextOrder(), { demonstration: true }) };
}

/** Clients that go on until they are told to finish: whole trades, money in and out, goods to and fro, a watcher of the log. */
export function startLoad(ground: Ground, fetcher: typeof fetch): Load {
  const stopping = new AbortController();
  const { signal } = stopping;
  const trading = ground.traders.map((trader) => tradeOn(trader, signal));
  const clients = Promise.all([
    Promise.all(trading),
    payOn(ground, fetcher, signal),
    moveOn(ground, fetcher, signal),
    watchLog(ground, signal),
  ]);
  clients.catch(() => stopping.abort());
  return {
    isGoing: () => !signal.aborted,
    async finish() {
      stopping.abort();
      const [walks, cash, pieces, checkpoints] = await clients;
      return { walks: walks.flat(), cash, pieces, checkpoints };
    },
  };
}

/** One order after the other, each carried to the end of its trade. */
async function tradeOn({ walker, nextOrder, first }: Trader, signal: AbortSignal): Promise<WalkSummary[]> {
  const walks = [first];
  while (!signal.aborted) walks.push(await walker.walk(nextOrder(), { demonstration: true }));
  return walks;
}

/** Deposits and withdrawals of one account; some withdrawals ask for more than there is and are refused. */
async function payOn({ access, accountId }: Ground, fetcher: typeof fetch, signal: AbortSignal) {
  const { between } = dice('money');
  let balance = 0n;
  while (!signal.aborted) {
    const cents = BigInt(between(1, 9_999));
    const amount = { amount: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`, currency: CURRENCY };
    const isDeposit = between(1, 2) === 1;
    const [role, path] = isDeposit ? (['bank', 'deposits'] as const) : (['buyer', 'withdrawals'] as const);
    const { ok } = await call(fetcher, access, role, `/api/v1/accounts/${accountId}/${path}`, { amount });
    if (ok !== (isDeposit || cents <= balance)) {
      throw new Error(`${path} of ${cents} with ${balance} there: ${ok ? 'done' : 'refused'}`);
    }
    if (ok) balance += isDeposit ? cents : -cents;
  }
  return balance;
}

/** Receipts into the first warehouse, transfers between both; some ask for more than there is and are refused. */
async function moveOn(
  { access, productId, warehouses }: Ground,
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<[number, number]> {
  const { between } = dice('goods');
  const pieces: [number, number] = [0, 0];
  while (!signal.aborted) {
    const count = between(1, 40);
    const quantity = { value: String(count), unit: 'C62' };
    if (between(1, 3) === 1) {
      const receipt = { productId, quantity, warehouseId: warehouses[0] };
      await made(call(fetcher, access, 'seller', '/api/v1/stock/receipts', receipt));
      pieces[0] += count;
      continue;
    }
    const [from, to] = between(1, 2) === 1 ? ([0, 1] as const) : ([1, 0] as const);
    const transfer = {
      productId,
      quantity,
      fromWarehouseId: warehouses[from],
      toWarehouseId: warehouses[to],
    };
    const { ok } = await call(fetcher, access, 'seller', '/api/v1/stock/transfers', transfer);
    if (ok !== count <= pieces[from]) {
      throw new Error(`transfer of ${count} with ${pieces[from]} there: ${ok ? 'done' : 'refused'}`);
    }
    if (!ok) continue;
    pieces[from] -= count;
    pieces[to] += count;
  }
  return pieces;
}

/** What anyone may see of the log, as often as anyone may look; a look that fails is no matter. */
async function watchLog({ access }: Ground, signal: AbortSignal): Promise<string[]> {
  const seen = new Set<string>();
  while (!signal.aborted) {
    const reply = await plainFetch(`${access.address}/log/checkpoint`).catch(() => undefined);
    const text = await reply?.text().catch(() => undefined);
    if (reply?.ok && text) seen.add(text);
    await pause(LOOK_EVERY_MS);
  }
  return [...seen];
}
