import { once } from 'node:events';
import type { EventId } from '@tongshang/identifier';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { letIn } from './admission.ts';
import type { HttpApp } from './app.ts';
import { endpointOf, inputOf, register } from './define.ts';
import type { Access, Input } from './endpoint.ts';
import { refuse } from './refusals.ts';

/** One event of a stream (WHATWG HTML, 9.2). `id` comes back as `lastEventId` when the browser reconnects. */
export type ServerEvent = { readonly event: string; readonly id?: string; readonly data: unknown };

type EventsInput<A extends Access, P, Q> = Input<A, P, Q, undefined> & {
  /** What the client had received before it reconnected. */
  readonly lastEventId: EventId | null;
  /** Aborts when the client leaves, the server closes or the caller may no longer read: stop yielding then. */
  readonly signal: AbortSignal;
};

type EventsDefinition<A extends Access, P, Q> = {
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly access: A;
  readonly params?: P;
  readonly querystring?: Q;
  readonly refusals?: readonly string[];
  readonly perMinute?: number;
  /** Checks that the caller may read before the stream opens; what it throws becomes a problem. */
  readonly before?: (input: EventsInput<A, P, Q>) => Promise<void>;
  readonly handler: (input: EventsInput<A, P, Q>) => AsyncIterable<ServerEvent>;
};

/** A comment this often keeps proxies from closing the stream and finds clients that are gone. */
const heartbeatMs = 20_000;
/** One caller's open streams; more are refused. */
const streamsPerCallerMax = 20;

const open = new Map<string, number>();

/**
 * Declares a stream of events for pages that update themselves. Before each event it is asked whether its caller may still read: the same
 * person, for the same organisation. Whoever may not any more (signed out, removed, key revoked, gone over to another organisation) is cut
 * off as soon as that is known here, at the latest at the next heartbeat.
 * Errors: RATE_LIMITED for too many streams at once.
 */
export function events<
  const A extends Access,
  P extends TSchema | undefined = undefined,
  Q extends TSchema | undefined = undefined,
>(app: HttpApp, definition: EventsDefinition<A, P, Q>): void {
  const endpoint = endpointOf({ ...definition, contentTypes: ['text/event-stream'] }, 'events', 'natural');
  register(app, endpoint, definition, async (request, reply) => {
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, app.closing]);
    reply.raw.once('close', () => left.abort());
    const lastEventId = request.headers['last-event-id'];
    const input = {
      ...(await inputOf(app, endpoint, request, reply)),
      lastEventId: typeof lastEventId === 'string' ? lastEventId.slice(0, 200) : null,
      signal,
    } as unknown as EventsInput<A, P, Q>;
    await definition.before?.(input);
    const leave = enter(request);
    const { principal } = request;
    const stillMay = () =>
      mayRead(app, request, definition.access, principal).then((may) => may || left.abort());
    const unheard = app.onCredentialsChanged(stillMay);
    try {
      await stream(reply, definition.handler(input), signal, stillMay);
    } finally {
      unheard();
      left.abort();
      leave();
    }
    return reply;
  });
}

/** Whether the caller who was let in still is who it was. */
async function mayRead(
  app: HttpApp,
  request: FastifyRequest,
  access: Access,
  before: FastifyRequest['principal'],
): Promise<boolean> {
  try {
    await letIn(app, request, access);
  } catch {
    return false;
  }
  const { principal } = request;
  return principal?.organisationId === before?.organisationId && principal?.personId === before?.personId;
}

function enter({ principal, ip }: FastifyRequest): () => void {
  const caller = principal?.personId ?? principal?.organisationId ?? ip;
  const count = open.get(caller) ?? 0;
  if (count >= streamsPerCallerMax) throw refuse('RATE_LIMITED', { seconds: '60' });
  open.set(caller, count + 1);
  return () => {
    const rest = (open.get(caller) ?? 1) - 1;
    if (rest === 0) open.delete(caller);
    else open.set(caller, rest);
  };
}

async function stream(
  reply: FastifyReply,
  source: AsyncIterable<ServerEvent>,
  signal: AbortSignal,
  stillMay: () => Promise<unknown>,
): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(': open\n\n');
  const heartbeat = setInterval(() => {
    raw.write(': still here\n\n');
    void stillMay();
  }, heartbeatMs);
  const iterator = source[Symbol.asyncIterator]();
  const ended = once(signal, 'abort').then(() => ({ done: true as const, value: undefined }));
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), ended]);
      if (next.done) break;
      await stillMay();
      if (signal.aborted) break;
      if (!raw.write(eventText(next.value))) await Promise.race([once(raw, 'drain'), ended]);
    }
  } catch (error) {
    reply.log.error({ err: error, requestId: reply.request.id }, 'event stream failed');
  } finally {
    clearInterval(heartbeat);
    raw.end();
    // Not awaited: a source that waits for something else than the signal must not hold the connection.
    iterator.return?.().catch(() => {});
  }
}

function eventText({ event, id, data }: ServerEvent): string {
  const name = id === undefined ? '' : `id: ${id}\n`;
  return `${name}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
