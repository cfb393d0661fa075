import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** One party's way to the platform: its key, its address. */
export interface Api {
  get<T>(path: string): Promise<T>;
  /** A command; repeated with the same key when the connection breaks, so that it is done once. */
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T>;
  bytes(path: string): Promise<Uint8Array>;
}

const ATTEMPTS = 4;
const PAUSE_MS = 250;

/** A problem of the platform (RFC 9457) as a refusal that carries the text the platform gave. */
export class ApiProblem extends Refusal {
  readonly status: number;
  readonly detail: string;

  constructor(problem: {
    code: string;
    status: number;
    detail: string;
    errors: { field: string; text: string }[];
  }) {
    super(problem.code, {}, problem.errors[0]?.field);
    this.status = problem.status;
    this.detail = [problem.detail, ...problem.errors.map(({ field, text }) => `${field}: ${text}`)].join(' ');
  }
}

/** Calls the platform at `address` as the holder of an API key. */
export function createApi(address: string, apiKey: string, language: string): Api {
  const headers = { authorization: `Bearer ${apiKey}`, 'accept-language': language };
  const call = (path: string, init: RequestInit) =>
    insistently(address, () =>
      fetch(new URL(path, address), { ...init, headers: { ...headers, ...init.headers } }),
    );
  return {
    get: async <T>(path: string) => (await readReply(await call(path, {}))) as T,
    async send<T>(method: 'POST' | 'PUT', path: string, body: unknown) {
      const commandHeaders = { 'content-type': 'application/json', 'idempotency-key': randomUUIDv7() };
      const reply = await call(path, { method, body: JSON.stringify(body), headers: commandHeaders });
      return (await readReply(reply)) as T;
    },
    async bytes(path) {
      const reply = await call(path, {});
      if (!reply.ok) await readReply(reply);
      return new Uint8Array(await reply.arrayBuffer());
    },
  };
}

/** Tries again when nobody answered or the platform asked to (503). @throws WALK_UNREACHABLE */
async function insistently(address: string, attempt: () => Promise<Response>): Promise<Response> {
  for (let count = 1; ; count += 1) {
    const reply = await attempt().catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (reply && (reply.status !== 503 || count === ATTEMPTS)) return reply;
    if (count === ATTEMPTS) throw refuse('WALK_UNREACHABLE', { address });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** count));
  }
}

async function readReply(reply: Response): Promise<unknown> {
  if (reply.status === 204) return undefined;
  const value = await reply.json();
  if (reply.ok) return value;
  throw new ApiProblem(value);
}
