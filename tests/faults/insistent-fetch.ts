import { setTimeout as pause } from 'node:timers/promises';

/** A command the server has acknowledged, as it went over the wire. */
export type Acknowledged = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly status: number;
  readonly reply: string;
};

/** A client that asks again, with the same key, until it knows what became of its request. */
export type InsistentClient = {
  readonly fetch: typeof fetch;
  /** Every command that was answered with success, in order. */
  readonly acknowledged: readonly Acknowledged[];
  /** Replies that should never be: 5xx other than 503. */
  readonly failures: readonly string[];
  /** How many requests wait for their reply. */
  inFlight(): number;
  /** How many commands got their reply only after an attempt without one. */
  retried(): number;
};

/** A request as what can be sent, and kept, more than once. */
async function parts(request: Request): Promise<RequestInit> {
  const { method, headers } = request;
  const body = await request.text();
  return { method, headers: Object.fromEntries(headers), ...(body === '' ? {} : { body }) };
}

const REPLY_MAX_MS = 30_000;
const GIVE_UP_MS = 120_000;
const PAUSE_MS = 40;

export function insistentClient(through: typeof fetch = globalThis.fetch): InsistentClient {
  const acknowledged: Acknowledged[] = [];
  const failures: string[] = [];
  let inFlight = 0;
  let retried = 0;

  async function attempt(url: string, init: RequestInit): Promise<Response | undefined> {
    inFlight += 1;
    try {
      const reply = await through(url, { ...init, signal: AbortSignal.timeout(REPLY_MAX_MS) });
      // Only a reply that is whole is one.
      const bytes = await reply.arrayBuffer();
      if (reply.status === 503) return undefined;
      const isEmpty = reply.status === 204;
      return new Response(isEmpty ? null : bytes, { status: reply.status, headers: reply.headers });
    } catch (error) {
      if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return undefined;
      throw error;
    } finally {
      inFlight -= 1;
    }
  }

  async function insist(input: string | URL | Request, given: RequestInit = {}): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    const init = input instanceof Request ? await parts(input) : given;
    const until = performance.now() + GIVE_UP_MS;
    for (let count = 1; performance.now() < until; count += 1) {
      const reply = await attempt(url, init);
      if (reply === undefined) {
        await pause(PAUSE_MS);
        continue;
      }
      if (count > 1) retried += 1;
      await note(url, init, reply.clone());
      return reply;
    }
    throw new Error(`${init.method ?? 'GET'} ${url}: no reply for ${GIVE_UP_MS / 1000} s`);
  }

  async function note(url: string, { method = 'GET', headers, body }: RequestInit, reply: Response) {
    const text = await reply.text();
    if (reply.status >= 500) failures.push(`${reply.status} ${method} ${url}: ${text}`);
    if (method === 'GET' || !reply.ok) return;
    acknowledged.push({
      ...{ method, url, status: reply.status, reply: text },
      headers: headers as Record<string, string>,
      body: body as string | undefined,
    });
  }

  return { fetch: insist, acknowledged, failures, inFlight: () => inFlight, retried: () => retried };
}
