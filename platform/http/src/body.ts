import { isUtf8 } from 'node:buffer';
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

/** JSON is in UTF-8 (RFC 8259, 8.1): bytes of another encoding would become other words than were sent. Errors: BODY_NOT_UTF8. */
export function utf8Text(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw refuse('BODY_NOT_UTF8');
  return bytes.toString('utf8');
}

/** Characters that JSON can spell out and that no text column nor canonical form can hold. */
const suspicious = /\\u(0000|d[89a-f])/i;

/** Levels of a JSON body: what is deeper no canonical form holds, and what walks it would run out of stack. */
const DEPTH_MAX = 256;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [ARRAY, ARRAY_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Errors: BODY_TOO_DEEP. Looks at the text, before anything is made of it; what is no JSON is not for it to say. */
export function checkDepth(json: string): void {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (isInText) {
      if (letter === BACKSLASH) at += 1;
      else if (letter === QUOTE) isInText = false;
    } else if (letter === QUOTE) isInText = true;
    else if (letter === ARRAY || letter === OBJECT) {
      depth += 1;
      if (depth > DEPTH_MAX) throw refuse('BODY_TOO_DEEP', { limit: String(DEPTH_MAX) });
    } else if (letter === ARRAY_END || letter === OBJECT_END) depth -= 1;
  }
}

/** Errors: TEXT_NOT_UNICODE. Costs a scan of the text; looks into the values only where an escape is suspicious. */
export function checkText(json: string, value: unknown): void {
  if (suspicious.test(json) && !isStorable(value)) throw refuse('TEXT_NOT_UNICODE');
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member));
}
