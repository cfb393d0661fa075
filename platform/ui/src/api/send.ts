import { createClient, ProblemError } from '@tongshang/client';
import { hasSessionEnded, isAnothersSession, sessionAnswered } from './held-session.ts';
import { type Asked, proofShown } from './proof.ts';
import { noteAnswer } from './reachability.ts';
import type { Address, BodyOf, QueryOf, ReplyOf } from './typed.ts';

/** What the transport must know of the reader; set once by the shell. */
const context = { language: 'en' };
export function setTransport(change: Partial<typeof context>): void {
  Object.assign(context, change);
}

/** Where the reader's machine says it is. */
const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const noted = async (request: Request): Promise<Response> => {
  try {
    const response = await fetch(request);
    noteAnswer(true);
    return response;
  } catch (error) {
    if (!request.signal.aborted) noteAnswer(false);
    throw error;
  }
};

/** The platform's typed client, in our page's own address and the reader's language. */
const client = createClient({ language: () => context.language, timeZone: ownTimeZone, fetch: noted });

type Query = Readonly<Record<string, unknown>>;
const given = (query: Query | undefined) =>
  Object.fromEntries(
    Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );

/** The addresses below are checked by the compiler against the document; the client itself takes them as they are. */
type Untyped = (path: string, init: object) => Promise<unknown>;
const by = (method: 'get' | 'post' | 'put' | 'patch' | 'delete'): Untyped => {
  const call = hearing(client[method] as unknown as Untyped);
  if (method === 'get') return call;
  return async (path, init) => {
    if (isAnothersSession()) throw notSent(hasSessionEnded() ? 'SESSION_ENDED' : 'OTHER_SESSION');
    return insisting(() => call(path, init), ['factor', 'proof']);
  };
};

/** Who is answered that nobody is signed in learns it for the whole page, which then waits for its reader to sign in again and keeps every form as it is. */
const hearing =
  (call: Untyped): Untyped =>
  async (path, init) => {
    try {
      return await call(path, init);
    } catch (error) {
      if (isProblem(error) && error.status === 401 && error.code === 'SIGN_IN_NEEDED')
        sessionAnswered(undefined);
      throw error;
    }
  };

const ASKED_FOR: Readonly<Record<string, Asked>> = { PROOF_NEEDED: 'proof', SECOND_FACTOR_NEEDED: 'factor' };

/** What is refused for the want of what a person can show on the spot is sent again once it is shown; of each kind one is asked for once. */
async function insisting<T>(send: () => Promise<T>, left: readonly Asked[]): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const asked = isProblem(error) ? ASKED_FOR[error.code] : undefined;
    if (!asked || !left.includes(asked) || !(await proofShown(asked))) throw error;
    return insisting(
      send,
      left.filter((one) => one !== asked),
    );
  }
}

/** A page sends nothing as somebody whom it was not loaded for. */
const notSent = (code: 'OTHER_SESSION' | 'SESSION_ENDED') =>
  new ProblemError({ status: 409, code, detail: '', errors: [], requestId: null });

export const get = <const A extends Address<'get'>>(
  address: A,
  query?: QueryOf<A, 'get'>,
  signal?: AbortSignal,
): Promise<ReplyOf<A, 'get'>> =>
  by('get')(address, { params: { query: given(query) }, ...(signal ? { signal } : {}) }) as Promise<
    ReplyOf<A, 'get'>
  >;

const keyed = (key: string | undefined) => (key ? { headers: { 'idempotency-key': key } } : {});

/** A command. Repeating it with the same key gives the same answer instead of doing it twice. */
export const post = <const A extends Address<'post'>>(
  address: A,
  body: BodyOf<A, 'post'>,
  idempotencyKey?: string,
  { keepalive = false }: Pick<RequestInit, 'keepalive'> = {},
): Promise<ReplyOf<A, 'post'>> =>
  by('post')(address, {
    ...(body === undefined ? {} : { body }),
    ...keyed(idempotencyKey),
    // Outlives its page; the browser takes no more than 64 KB so.
    ...(keepalive ? { keepalive } : {}),
  }) as Promise<ReplyOf<A, 'post'>>;

export const put = <const A extends Address<'put'>>(
  address: A,
  body: BodyOf<A, 'put'>,
  idempotencyKey?: string,
): Promise<ReplyOf<A, 'put'>> =>
  by('put')(address, { body, ...keyed(idempotencyKey) }) as Promise<ReplyOf<A, 'put'>>;

export const patch = <const A extends Address<'patch'>>(
  address: A,
  body: BodyOf<A, 'patch'>,
): Promise<ReplyOf<A, 'patch'>> => by('patch')(address, { body }) as Promise<ReplyOf<A, 'patch'>>;

export const remove = <const A extends Address<'delete'>>(address: A): Promise<void> =>
  by('delete')(address, {}) as Promise<void>;

/** Sends one file as it is. */
export const upload = <const A extends Address<'post'>>(
  address: A,
  file: Blob,
  query?: QueryOf<A, 'post'>,
  signal?: AbortSignal,
  headers?: Readonly<Record<string, string>>,
): Promise<ReplyOf<A, 'post'>> =>
  by('post')(address, {
    params: { query: given(query) },
    body: file,
    bodySerializer: (body: Blob) => body,
    headers: { 'content-type': file.type, ...headers },
    ...(signal ? { signal } : {}),
  }) as Promise<ReplyOf<A, 'post'>>;

export const getBytes = async <const A extends Address<'get'>>(
  address: A,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  new Uint8Array(
    (await by('get')(address, { parseAs: 'arrayBuffer', ...(signal ? { signal } : {}) })) as ArrayBuffer,
  );

/** An address with its query, for links that the browser itself follows. */
export function pathWith(path: string, query: Query | undefined): string {
  const pairs = Object.entries(given(query)).map(([key, value]) => [key, String(value)]);
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}

/** A page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface DownloadProgress {
  readonly loaded: number;
  /** Undefined where the server does not say how long the file is. */
  readonly total: number | undefined;
}

/** Fetches a file and says how far it is; the caller may cancel with the signal. */
export async function download<const A extends Address<'get'>>(
  address: A,
  onProgress: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  let loaded = 0;
  const watched = createClient({
    language: () => context.language,
    timeZone: ownTimeZone,
    fetch: async (request) => {
      const response = await noted(request);
      const length = Number(response.headers.get('content-length'));
      const total = Number.isFinite(length) && length > 0 ? length : undefined;
      onProgress({ loaded: 0, total });
      const counted = response.body?.pipeThrough(
        new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            loaded += chunk.byteLength;
            onProgress({ loaded, total });
            controller.enqueue(chunk);
          },
        }),
      );
      return new Response(counted, response);
    },
  });
  const read = watched.get as unknown as Untyped;
  return (await read(address, { parseAs: 'blob', signal })) as Blob;
}

/** Hands a file to the reader under a name. */
export function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export const isProblem = (error: unknown): error is ProblemError => error instanceof ProblemError;

/** Why it was not sent: another tab of this browser signed in as somebody else, or nobody is signed in any more. Undefined for what was sent. */
export function whyNotSent(error: unknown): 'otherSession' | 'sessionEnded' | undefined {
  if (!isProblem(error)) return undefined;
  if (error.code === 'OTHER_SESSION') return 'otherSession';
  return error.code === 'SESSION_ENDED' ? 'sessionEnded' : undefined;
}

/** Whether it was refused for want of a session, or was not sent because the session is no longer the page's. */
export const isSignedOut = (error: unknown): boolean =>
  whyNotSent(error) !== undefined ||
  (isProblem(error) && error.status === 401 && error.code === 'SIGN_IN_NEEDED');

/** The answer never came: the machine is offline or the server is not running. */
export const isUnanswered = (error: unknown): boolean => isProblem(error) && error.code === 'NO_ANSWER';
