/** One thing that is wrong, and where: a JSON pointer into the body, `query/…`, `path/…`, or `row 14`. */
type FieldProblem = { readonly field: string; readonly text: string };

/**
 * The platform said no (RFC 9457 problem details), or no answer came. Decide by `code`; show `detail`, which is in the
 * language asked for.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Literal code of the refusal; `NO_ANSWER` when no answer came, `HTTP_502` and the like when not we answered. */
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** For whoever has to find the request in the log. */
  readonly requestId: string | null;

  constructor(
    given: Pick<ProblemError, 'status' | 'code' | 'detail' | 'errors' | 'requestId'>,
    cause?: unknown,
  ) {
    super(`${given.code}: ${given.detail}`, { cause });
    this.status = given.status;
    this.code = given.code;
    this.detail = given.detail;
    this.errors = given.errors;
    this.requestId = given.requestId;
  }

  /** True when the same request may succeed later unchanged. Keep its Idempotency-Key. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

/** Reads the problem of a reply; makes do with whatever stands between us and the platform answered instead. */
export async function problemOf(reply: Response): Promise<ProblemError> {
  const requestId = reply.headers.get('x-request-id');
  const body: unknown = await reply.json().catch(() => undefined);
  const { code, detail, errors } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  return new ProblemError({
    status: reply.status,
    code: typeof code === 'string' ? code : `HTTP_${reply.status}`,
    detail: typeof detail === 'string' ? detail : reply.statusText,
    errors: Array.isArray(errors) ? errors.filter(isFieldProblem) : [],
    requestId,
  });
}

function isFieldProblem(value: unknown): value is FieldProblem {
  const { field, text } = (value ?? {}) as Partial<FieldProblem>;
  return typeof field === 'string' && typeof text === 'string';
}
