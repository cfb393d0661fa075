import { hash } from 'node:crypto';
import { invariant } from '@tongshang/refusal';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { TSchema } from 'typebox';
import { letIn } from './admission.ts';
import type { Declared, HttpApp } from './app.ts';
import { checkBody } from './body.ts';
import type {
  Access,
  Exchange,
  Idempotency,
  InAction,
  InCommand,
  Input,
  InSteps,
  InTransaction,
  Method,
  OwnTransaction,
  Prepared,
  ValueOf,
} from './endpoint.ts';
import { exchangeOf } from './exchange.ts';
import {
  type Claim,
  claimKey,
  idempotencyKey,
  isClaimed,
  type KeptReply,
  keepReply,
  readReply,
} from './idempotency.ts';
import { rateLimitOf } from './rate-limit.ts';
import { asAdmitted, stand } from './standing.ts';
import { formOverheadBytes, isUpload, readUpload, type UploadBody } from './upload.ts';
import { closedSchema, plainSchema } from './wire-schema.ts';
import { WrittenJson } from './written-json.ts';

type Schema = TSchema | undefined;
type Body = TSchema | UploadBody | undefined;

type Declaration<A extends Access, P extends Schema, Q extends Schema, R extends Schema> = {
  readonly url: string;
  /** Unique, camelCase: the name of the function in the generated client. */
  readonly operationId: string;
  /** One line for people. */
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly access: A;
  /** Path parameters. */
  readonly params?: P;
  readonly querystring?: Q;
  /** Body of the reply; without it the reply is 204. Members that it does not name are left out. */
  readonly response?: R;
  /** Codes of the refusals a caller should expect, for the documentation. */
  readonly refusals?: readonly string[];
  /** Requests a minute from one address (public) or caller; default by the server's settings. */
  readonly perMinute?: number;
};

type Change<
  A extends Access,
  P extends Schema,
  Q extends Schema,
  B extends Body,
  R extends Schema,
> = Declaration<A, P, Q, R> & {
  readonly method: Exclude<Method, 'GET'>;
  /** JSON by a schema (unknown members are refused), or `upload({ … })`. */
  readonly body?: B;
  /** Default 200; 204 without `response`. */
  readonly status?: 200 | 201 | 202;
  /** Of a JSON body; default 1 MiB, of a public endpoint 64 KiB. */
  readonly bodyBytesMax?: number;
  /** Refuses by what stands in the headers, before any of the body is read. */
  readonly beforeBody?: (exchange: Exchange) => Promise<void>;
};

/** An endpoint that changes something, as `command` declares it. */
export type CommandDefinition<
  A extends Access,
  P extends Schema,
  Q extends Schema,
  B extends Body,
  R extends Schema,
  W = undefined,
> = Change<A, P, Q, B, R> & {
  readonly idempotency?: Idempotency;
  /**
   * What is slow and needs no row: reading the file that came, as a rule in a thread. Runs before the transaction is
   * opened, once; its value is `prepared` in the handler.
   */
  readonly prepare?: (input: Input<A, P, Q, B>) => Promise<W>;
  readonly handler: (input: InCommand<A, P, Q, B> & Prepared<W>) => Promise<ValueOf<R>>;
};

type ActionDefinition<
  A extends Access,
  P extends Schema,
  Q extends Schema,
  B extends Body,
  R extends Schema,
> = Change<A, P, Q, B, R> & {
  readonly handler: (input: InAction<A, P, Q, B>) => Promise<ValueOf<R> | WrittenJson>;
};

type QueryDefinition<A extends Access, P extends Schema, Q extends Schema, R extends Schema> = Declaration<
  A,
  P,
  Q,
  R
> & { readonly method?: 'GET' } & Reading<A, P, Q, ValueOf<R> | WrittenJson>;

/**
 * How a reading is answered: in one transaction (`handler`), or by steps with transactions of their own, where something
 * slow stands between them: nothing is waited for while a connection is held.
 */
export type Reading<A extends Access, P, Q, V> =
  | { readonly handler: (input: InTransaction<A, P, Q, undefined>) => Promise<V>; readonly inSteps?: never }
  | { readonly inSteps: (input: InSteps<A, P, Q>) => Promise<V>; readonly handler?: never };

/** 1 MiB. */
export const bodyBytesMaxDefault = 1_048_576;
/** 64 KiB: a body from whom nobody knows is a form's, not a file's. */
const publicBodyBytesMax = 65_536;

/**
 * Declares an endpoint that changes something. It runs in one transaction, with the record of its Idempotency-Key and
 * reply; a refusal rolls both back. The handler may run again after a deadlock (see Database.transaction).
 */
export function command<
  const A extends Access,
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Body = undefined,
  R extends Schema = undefined,
  W = undefined,
>(app: HttpApp, definition: CommandDefinition<A, P, Q, B, R, W>): void {
  const idempotency = definition.idempotency ?? (definition.access === 'public' ? 'natural' : 'key');
  invariant(
    idempotency === 'natural' || definition.access !== 'public',
    `${definition.operationId}: a key belongs to an organisation; nobody is signed in at a public endpoint`,
  );
  const endpoint = endpointOf(definition, 'command', idempotency);
  register(app, endpoint, definition, async (request, reply) => {
    const input = await inputOf(app, endpoint, request, reply);
    const serialise = serialiserOf(endpoint, reply);
    const claim = idempotency === 'natural' ? undefined : claimOf(endpoint, request, input.body);
    let afterwards: (() => void | Promise<void>)[] = [];
    const afterCommit = (fn: () => void | Promise<void>) => void afterwards.push(fn);
    const prepared = await definition.prepare?.(input as unknown as Input<A, P, Q, B>);
    const run = () =>
      app.database.transaction(callerOf(request), async (tx): Promise<KeptReply> => {
        afterwards = [];
        // Not waited for: what the handler sends travels with the opening, and is undone with it.
        const opened = [stand(tx, request), ...(claim ? [claimKey(tx, claim)] : [])];
        const { principal } = request;
        const given = { ...input, principal, tx, afterCommit, prepared } as unknown as InCommand<A, P, Q, B> &
          Prepared<W>;
        const value = await handled(() => definition.handler(given), opened);
        const made = { status: endpoint.status, text: serialise(value) };
        if (claim && idempotency === 'key') keepReply(tx, claim, made);
        return made;
      });
    const { kept, isReplay } = await asAdmitted(app, request, definition.access, () =>
      onceForKey(app, request, claim, run),
    );
    if (isReplay) reply.header('idempotency-replayed', 'true');
    else for (const fn of afterwards) await fn();
    return send(reply, kept);
  });
}

/**
 * Declares an endpoint that changes something but runs its own transactions: only where one transaction cannot do
 * (a failed sign-in must be counted although it is refused). It must do no harm when repeated. What it changes in the name of a caller
 * who was let in, it changes in `transaction`, which looks at the caller once more.
 */
export function action<
  const A extends Access,
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Body = undefined,
  R extends Schema = undefined,
>(app: HttpApp, definition: ActionDefinition<A, P, Q, B, R>): void {
  const endpoint = endpointOf(definition, 'action', 'natural');
  register(app, endpoint, definition, async (request, reply) => {
    const input = await inputOf(app, endpoint, request, reply);
    const transaction: OwnTransaction = (fn) =>
      app.database.transaction(callerOf(request), (tx) => handled(() => fn(tx), [stand(tx, request)]));
    const given = { ...input, transaction } as unknown as InAction<A, P, Q, B>;
    const value = await asAdmitted(app, request, definition.access, () => definition.handler(given), 0);
    return answer(endpoint, reply, value);
  });
}

/** Declares an endpoint that only reads, under the caller's row-level security. */
export function query<
  const A extends Access,
  P extends Schema = undefined,
  Q extends Schema = undefined,
  R extends Schema = undefined,
>(app: HttpApp, definition: QueryDefinition<A, P, Q, R>): void {
  const endpoint = endpointOf(definition, 'query', 'natural');
  register(app, endpoint, definition, async (request, reply) => {
    const input = await inputOf(app, endpoint, request, reply);
    const value = await read(app, definition, request, input);
    return answer(endpoint, reply, value);
  });
}

/** Answers a reading in its transaction, or lets it open its own. */
export function read<A extends Access, P, Q, V>(
  app: HttpApp,
  { handler, inSteps }: Reading<A, P, Q, V>,
  request: FastifyRequest,
  input: Input<Access, Schema, Schema, Body>,
): Promise<V> {
  const caller = callerOf(request);
  if (inSteps) {
    const transaction: OwnTransaction = (fn) => app.database.transaction(caller, fn);
    return inSteps({ ...input, transaction } as unknown as InSteps<A, P, Q>);
  }
  return app.database.transaction(caller, (tx) =>
    handler({ ...input, tx } as unknown as InTransaction<A, P, Q, undefined>),
  );
}

type AnyDeclaration = Declaration<Access, Schema, Schema, Schema> & {
  readonly method?: Method;
  readonly body?: Body;
  readonly status?: number;
  readonly bodyBytesMax?: number;
  readonly beforeBody?: (exchange: Exchange) => Promise<void>;
  readonly contentTypes?: readonly string[];
};

export function endpointOf(
  definition: AnyDeclaration,
  kind: Declared['kind'],
  idempotency: Idempotency,
): Declared {
  const { description, params, querystring, body, response, contentTypes } = definition;
  const { url, operationId, summary, tags, access, refusals = [], method = 'GET' } = definition;
  const hasReply = response !== undefined || contentTypes !== undefined;
  return {
    ...{ method, url, operationId, summary, tags, access, kind, idempotency, refusals },
    ...(description === undefined ? {} : { description }),
    ...(params === undefined ? {} : { params }),
    ...(querystring === undefined ? {} : { querystring }),
    ...(body === undefined ? {} : { body }),
    ...(response === undefined ? {} : { response }),
    ...(contentTypes === undefined ? {} : { contentTypes }),
    status: definition.status ?? (hasReply ? 200 : 204),
  };
}

/** Registers the route of an endpoint: admission before the body is read, then limits, validation, handler. */
export function register(
  app: HttpApp,
  endpoint: Declared,
  { perMinute, bodyBytesMax, beforeBody }: Pick<AnyDeclaration, 'perMinute' | 'bodyBytesMax' | 'beforeBody'>,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.declare(endpoint);
  const { method, url, operationId, access, body, params, querystring, response, status } = endpoint;
  const byDefault = access === 'public' ? publicBodyBytesMax : bodyBytesMaxDefault;
  const most = isUpload(body) ? body.bytesMax : (bodyBytesMax ?? byDefault);
  const route: RouteOptions = {
    method,
    url,
    bodyLimit: isUpload(body) ? most + formOverheadBytes : most,
    schema: {
      ...(params ? { params: plainSchema(params) } : {}),
      ...(querystring ? { querystring: closedSchema(querystring) } : {}),
      ...(body && !isUpload(body) ? { body: closedSchema(body) } : {}),
      ...(response ? { response: { [status]: plainSchema(response) } } : {}),
    },
    config: { operationId, bodyBytesMax: most, ...rateLimitOf(app, access, perMinute) },
    onRequest: (request) => letIn(app, request, access),
    preParsing: async (request, reply, payload) => {
      await beforeBody?.(exchangeOf(app, request, reply));
      return payload;
    },
    preValidation: async (request) => checkBody(request, body),
    handler,
  };
  app.fastify.route(route);
}

function callerOf({ principal }: FastifyRequest) {
  return { organisationId: principal?.organisationId ?? null, personId: principal?.personId ?? null };
}

export async function inputOf(
  app: HttpApp,
  { body }: Pick<Declared, 'body'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Input<Access, Schema, Schema, Body>> {
  return {
    principal: request.principal,
    params: request.params as Record<never, never>,
    query: request.query as Record<never, never>,
    body: isUpload(body) ? await readUpload(request, body) : (request.body as undefined),
    exchange: exchangeOf(app, request, reply),
  } as Input<Access, Schema, Schema, Body>;
}

function serialiserOf({ status }: Declared, reply: FastifyReply): (value: unknown) => string | null {
  if (status === 204) return () => null;
  const serialise = reply.getSerializationFunction(String(status));
  return serialise ? (value) => serialise(value as Record<string, unknown>) : JSON.stringify;
}

function claimOf({ operationId }: Declared, request: FastifyRequest, body: unknown): Claim {
  const { principal } = request;
  invariant(principal !== null, 'a keyed command has a caller');
  const uploaded = (body as { bytes?: Uint8Array } | undefined)?.bytes;
  const bodyHash = uploaded instanceof Uint8Array ? hash('sha256', uploaded) : JSON.stringify(body ?? null);
  return {
    organisationId: principal.organisationId,
    key: idempotencyKey(request.headers['idempotency-key']),
    operation: operationId,
    requestHash: hash('sha256', `${request.url}\n${bodyHash}`, 'buffer'),
  };
}

/** What a handler gives once its transaction is opened; when that fails, so does the handler, and the opening tells why. */
async function handled<T>(handler: () => Promise<T>, opened: readonly Promise<void>[]): Promise<T> {
  const all = Promise.all(opened);
  all.catch(() => {});
  try {
    return await handler();
  } finally {
    await all;
  }
}

/** Runs a command, or gives the reply of the one that was committed under its key. */
async function onceForKey(
  app: HttpApp,
  request: FastifyRequest,
  claim: Claim | undefined,
  run: () => Promise<KeptReply>,
): Promise<{ kept: KeptReply; isReplay: boolean }> {
  for (;;) {
    try {
      return { kept: await run(), isReplay: false };
    } catch (error) {
      if (claim === undefined || !isClaimed(error)) throw error;
      const kept = await app.database.transaction(callerOf(request), (tx) => readReply(tx, claim));
      // Forgotten between the claim and now: the key is free again.
      if (kept !== undefined) return { kept, isReplay: true };
    }
  }
}

function answer(endpoint: Declared, reply: FastifyReply, value: unknown): FastifyReply {
  const { status } = endpoint;
  if (!(value instanceof WrittenJson))
    return send(reply, { status, text: serialiserOf(endpoint, reply)(value) });
  reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return reply.send(value.bytes);
}

function send(reply: FastifyReply, { status, text }: KeptReply): FastifyReply {
  reply.code(status).header('cache-control', 'no-store');
  if (text === null) return reply.send();
  return reply.type('application/json; charset=utf-8').send(text);
}
