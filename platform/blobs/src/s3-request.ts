import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './refusals.ts';
import { type SigningKey, signRequest } from './signature-v4.ts';

export type S3Settings = {
  readonly origin: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** How long a reply may take to begin, beside the time its body takes to go up. Default 15,000. */
  readonly timeoutMs?: number;
  /** Between tries, doubled each time. Default 200. */
  readonly pauseMs?: number;
  readonly clock?: () => Temporal.Instant;
};

type S3Request = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Path below the bucket, without a leading slash; '' = the bucket. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body that can be sent again. */
  readonly body?: Uint8Array<ArrayBuffer> | Blob;
  readonly payloadSha256?: string;
  /** Statuses that are an answer, not a failure. */
  readonly accept: readonly number[];
};

const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const attemptsMax = 3;
/** A body goes up at no less than this a second, or the connection is given up. */
const slowestBytes = 128 * 1024;

/** The store in messages: where it is, nothing else. */
export const nameOf = ({ origin, bucket }: S3Settings): string => `${origin}/${bucket}`;

/**
 * Sends a signed request, again when the store does not answer, answers too late, or says that it is busy (429, 5xx).
 * @throws BLOB_STORE_UNREACHABLE, BLOB_STORE_REFUSED, BLOB_STORE_FULL
 */
export async function askS3(settings: S3Settings, request: S3Request): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await once(settings, request).catch((error: unknown) => reasonOf(error));
    if (typeof outcome !== 'string' && request.accept.includes(outcome.status)) return outcome;
    const reason = typeof outcome === 'string' ? outcome : await said(outcome);
    const mayPass = typeof outcome === 'string' || outcome.status === 429 || outcome.status >= 500;
    if (!mayPass) throw refuse('BLOB_STORE_REFUSED', { store: nameOf(settings), reason });
    if (typeof outcome !== 'string' && outcome.status === 507) {
      throw refuse('BLOB_STORE_FULL', { store: nameOf(settings) });
    }
    if (attempt === attemptsMax) throw refuse('BLOB_STORE_UNREACHABLE', { store: nameOf(settings), reason });
    await pause((settings.pauseMs ?? 200) * 2 ** (attempt - 1) * (0.5 + Math.random()));
  }
}

async function once(settings: S3Settings, request: S3Request): Promise<Response> {
  const { method, path, query = {}, headers = {}, body, payloadSha256 = nothing } = request;
  const url = new URL(`${settings.origin}/${settings.bucket}${path === '' ? '' : `/${path}`}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const key: SigningKey = { ...settings, service: 's3' };
  const all = { ...headers, 'x-amz-content-sha256': payloadSha256 };
  const now = (settings.clock ?? Temporal.Now.instant)();
  const signed = signRequest({ method, url, headers: all, payloadSha256 }, key, now);
  const giveUp = new AbortController();
  const bytes = body === undefined ? 0 : body instanceof Blob ? body.size : body.length;
  const timeoutMs = (settings.timeoutMs ?? 15_000) + (bytes / slowestBytes) * 1000;
  const timer = setTimeout(() => giveUp.abort(new Error('no reply in time')), timeoutMs);
  try {
    return await fetch(url, {
      ...{ method, headers: { ...all, ...signed }, redirect: 'manual', signal: giveUp.signal },
      ...(body === undefined ? {} : { body }),
    });
  } finally {
    // Once the reply has begun, its body may take as long as it flows.
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}

/** The code in an error of S3 (`<Code>NoSuchBucket</Code>`), else the status. */
async function said(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
  return code === undefined ? `status ${response.status}` : `${response.status} ${code}`;
}
