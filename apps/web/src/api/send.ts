import { Problem, problemFrom } from './problem.ts';
import { noteAnswer } from './reachability.ts';

type Query = Readonly<Record<string, string | number | boolean | undefined | null>>;

export interface SendOptions {
  readonly query?: Query;
  /** Sent as JSON, unless it is a `FormData` or `Blob`. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Repeating a command with the same key gives the same answer instead of doing it twice. */
  readonly idempotencyKey?: string;
}

/** What the transport must know of the reader; set once by the shell. */
const context = { language: 'en' };
export function setTransport(change: Partial<typeof context>): void {
  Object.assign(context, change);
}

/** The token that shows the request comes from our own page; the server puts it in a cookie this page may read. */
const csrfToken = (): string | undefined => /(?:^|; )tongshang_csrf=([^;]+)/.exec(document.cookie)?.[1];

export function pathWith(path: string, query: Query | undefined): string {
  const pairs = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  if (pairs.length === 0) return path;
  return `${path}?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

const isRaw = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob;

function requestOf(method: string, options: SendOptions): RequestInit {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': context.language,
  };
  if (method !== 'GET') {
    headers['idempotency-key'] = options.idempotencyKey ?? crypto.randomUUID();
    const token = csrfToken();
    if (token) headers['x-csrf-token'] = token;
  }
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (options.signal) init.signal = options.signal;
  if (options.body !== undefined) {
    if (isRaw(options.body)) init.body = options.body;
    else {
      headers['content-type'] = 'application/json';
      init.body = JSON.stringify(options.body);
    }
  }
  return init;
}

/** One request. Throws {@link Problem} for every answer that is not a 2xx and when no answer comes. */
export async function sendRaw(method: string, path: string, options: SendOptions = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(pathWith(path, options.query), requestOf(method, options));
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    noteAnswer(false);
    throw new Problem({ status: 0, code: 'NO_ANSWER', text: '' });
  }
  noteAnswer(true);
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  throw problemFrom(response.status, body, response.headers.get('x-request-id'));
}

export async function send<T>(method: string, path: string, options: SendOptions = {}): Promise<T> {
  const response = await sendRaw(method, path, options);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  send<T>('GET', path, { ...(query ? { query } : {}), ...(signal ? { signal } : {}) });

export const post = <T>(path: string, body: unknown, idempotencyKey?: string): Promise<T> =>
  send<T>('POST', path, { body, ...(idempotencyKey ? { idempotencyKey } : {}) });

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
export async function download(
  path: string,
  onProgress: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const response = await sendRaw('GET', path, { signal });
  const length = Number(response.headers.get('content-length'));
  const total = Number.isFinite(length) && length > 0 ? length : undefined;
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  if (!response.body) return response.blob();
  const parts: BlobPart[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    loaded += value.byteLength;
    onProgress({ loaded, total });
  }
  return new Blob(parts, { type });
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
