import type { FastifyRequest } from 'fastify';
import type { Endpoint } from './endpoint.ts';
import { refuse } from './refusals.ts';
import { isUpload, mediaType } from './upload.ts';

/** The media types that are JSON (RFC 8259, RFC 6839 3.1). */
export const jsonMediaType = /^application\/([\w.-]+\+)?json$/;

/**
 * Sees that a body is there, of the declared kind, and holds only storable text.
 * Errors: BODY_MISSING, MEDIA_TYPE_UNSUPPORTED, TEXT_NOT_UNICODE.
 */
export function checkBody(request: FastifyRequest, expected: Endpoint['body']): void {
  if (request.url.includes('%00')) throw refuse('TEXT_NOT_UNICODE');
  if (expected === undefined || isUpload(expected)) return;
  const type = mediaType(request.headers['content-type']);
  if (type !== '' && !jsonMediaType.test(type)) {
    throw refuse('MEDIA_TYPE_UNSUPPORTED', { accepted: 'application/json' });
  }
  if (request.body === undefined || request.body === null) throw refuse('BODY_MISSING');
}

/** Characters that JSON can spell out and that no text column nor canonical form can hold. */
const suspicious = /\\u(0000|d[89a-f])/i;

/** Errors: TEXT_NOT_UNICODE. Costs a scan of the text; looks into the values only where an escape is suspicious. */
export function checkText(json: string, value: unknown): void {
  if (suspicious.test(json) && !isStorable(value)) throw refuse('TEXT_NOT_UNICODE');
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member));
}
