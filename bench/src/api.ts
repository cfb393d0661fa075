import { randomUUIDv7 } from 'node:crypto';

/** One party's calls of the platform. Anything but success throws: a measured refusal would be a fast one. */
export type Api = {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown, contentType?: string): Promise<T>;
};

export function createApi(address: string, apiKey: string): Api {
  const authorization = `Bearer ${apiKey}`;
  const call = async (path: string, init: RequestInit) => {
    const reply = await fetch(new URL(path, address), init);
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    get: (path) => call(path, { headers: { authorization } }),
    send: (method, path, body, contentType = 'application/json') =>
      call(path, {
        method,
        headers: { authorization, 'content-type': contentType, 'idempotency-key': randomUUIDv7() },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** The calls of the demonstration's party of a role. */
export function apiOf(
  { address, parties }: { address: string; parties: Readonly<Record<string, { readonly apiKey: string }>> },
  role: string,
): Api {
  const party = parties[role];
  if (!party) throw new Error(`the demonstration has no ${role}`);
  return createApi(address, party.apiKey);
}
