import { type Client, createClient, ProblemError } from '@tongshang/client';

/** One party's way to the platform: the typed client with its key. */
export type Api = Client;

const ATTEMPTS = 4;
const PAUSE_MS = 250;

/**
 * Calls the platform at `address` as the holder of an API key. What got no answer, or 503, is sent again as it was, its
 * Idempotency-Key included, so that a command is done once.
 */
export function createApi(address: string, apiKey: string, language: string): Api {
  return createClient({ baseUrl: address, apiKey, language: () => language, fetch: insistently });
}

async function insistently(request: Request): Promise<Response> {
  for (let count = 1; ; count += 1) {
    const isLast = count === ATTEMPTS;
    try {
      const reply = await fetch(request.clone());
      if (reply.status !== 503 || isLast) return reply;
    } catch (error) {
      if (!(error instanceof TypeError) || isLast) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** count));
  }
}

/** The problem as one line: its code, its text, and the text of each field. */
export function problemLine({ code, detail, errors }: ProblemError): string {
  return [`${code}: ${detail}`, ...errors.map(({ field, text }) => `${field}: ${text}`)].join(' ');
}

/** Whether nobody answered, however often asked. */
export const isUnanswered = (error: unknown): boolean => error instanceof ProblemError && error.status === 0;

/** Whether the platform refused, with this code where one is given. */
export const isRefused = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && error.status > 0 && (code === undefined || error.code === code);
