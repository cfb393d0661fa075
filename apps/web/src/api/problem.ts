/** One field's complaint inside a problem. `place` is JSON-pointer-like without the leading slash: `lines/0/quantity`. */
export interface FieldProblem {
  readonly place: string;
  readonly text: string;
  readonly code?: string;
}

/**
 * A "no" from the server (RFC 9457 problem details) or from the wire. `text` is in the reader's language: the server
 * writes it by `Accept-Language`. `status` 0: no answer came.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly text: string;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldProblem[];

  constructor(given: {
    status: number;
    code: string;
    text: string;
    requestId?: string | undefined;
    fields?: readonly FieldProblem[];
  }) {
    super(`${given.status} ${given.code}: ${given.text}`);
    this.status = given.status;
    this.code = given.code;
    this.text = given.text;
    this.requestId = given.requestId;
    this.fields = given.fields ?? [];
  }

  /** The answer never came: the machine is offline or the server is not running. */
  get offline(): boolean {
    return this.status === 0;
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads problem details, whatever is missing in them; never throws. */
export function problemFrom(status: number, body: unknown, requestId: string | null): Problem {
  const record = asRecord(body);
  const listed = Array.isArray(record.errors) ? record.errors : [];
  const fields = listed.map((item): FieldProblem => {
    const entry = asRecord(item);
    const code = asText(entry.code);
    return {
      place: (asText(entry.field) ?? asText(entry.place) ?? asText(entry.pointer) ?? '').replace(
        /^[#/]+/,
        '',
      ),
      text: asText(entry.detail) ?? asText(entry.text) ?? asText(entry.message) ?? '',
      ...(code ? { code } : {}),
    };
  });
  const text = asText(record.detail) ?? asText(record.title) ?? `HTTP ${status}`;
  const place = asText(record.field) ?? asText(record.place);
  return new Problem({
    status,
    code: asText(record.code) ?? `HTTP_${status}`,
    text,
    requestId: asText(record.requestId) ?? requestId ?? undefined,
    fields: fields.length > 0 ? fields : place ? [{ place: place.replace(/^[#/]+/, ''), text }] : [],
  });
}
