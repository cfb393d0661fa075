import { hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { cleanFileName } from '@tongshang/blobs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { letIn } from './admission.ts';
import type { HttpApp } from './app.ts';
import { endpointOf, inputOf, type Reading, read, register } from './define.ts';
import type { Access } from './endpoint.ts';
import { type ByteRange, isKnown, mayContinue, requestedRange } from './range.ts';
import { rateLimitOf } from './rate-limit.ts';
import { plainSchema } from './wire-schema.ts';

/** Bytes that lie elsewhere and are read when the transaction is over. */
export type StoredBytes = {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly length: number;
  /** The bytes, or a part of them. */
  read(range?: ByteRange): Promise<Readable>;
};

/** A file to hand out. */
export type Download = {
  readonly bytes: Uint8Array | StoredBytes;
  readonly contentType: string;
  /** Offered to the person as the name of the file; without it the browser shows what it can. */
  readonly fileName?: string;
  /** True when these bytes never change under this address. */
  readonly immutable?: boolean;
};

type DownloadDefinition<A extends Access, P, Q> = {
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly access: A;
  readonly params?: P;
  readonly querystring?: Q;
  readonly refusals?: readonly string[];
  readonly perMinute?: number;
  /** What the reply may be. */
  readonly contentTypes: readonly string[];
} & Reading<A, P, Q, Download>;

/**
 * Declares an endpoint that replies with bytes: found in one transaction, sent after it. Answers `HEAD`, `If-None-Match` with 304, and a
 * range with 206 (RFC 9110, 14). The tag is the SHA-256 of the whole.
 */
export function download<
  const A extends Access,
  P extends TSchema | undefined = undefined,
  Q extends TSchema | undefined = undefined,
>(app: HttpApp, definition: DownloadDefinition<A, P, Q>): void {
  const endpoint = endpointOf(definition, 'download', 'natural');
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const input = await inputOf(app, endpoint, request, reply);
    const file = await read(app, definition, request, input);
    return sendFile(request, reply, file, definition.access === 'public');
  };
  register(app, endpoint, definition, handler);
  registerHead(app, definition, handler);
}

/** `HEAD` is `GET` without its content: not an endpoint of its own. */
function registerHead(
  app: HttpApp,
  {
    url,
    operationId,
    access,
    params,
    querystring,
    perMinute,
  }: Omit<DownloadDefinition<Access, unknown, unknown>, 'handler' | 'inSteps'>,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.fastify.route({
    method: 'HEAD',
    url,
    schema: {
      ...(params ? { params: plainSchema(params as TSchema) } : {}),
      ...(querystring ? { querystring: plainSchema(querystring as TSchema) } : {}),
    },
    config: { operationId, ...rateLimitOf(app, access, perMinute) },
    onRequest: (request) => letIn(app, request, access),
    handler,
  });
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, file: Download, isPublic: boolean) {
  const { contentType, fileName, immutable = false } = file;
  const bytes = file.bytes instanceof Uint8Array ? inMemory(file.bytes) : file.bytes;
  const etag = `"${Buffer.from(bytes.sha256, 'hex').toString('base64url')}"`;
  const { headers, method } = request;
  if (isKnown(headers['if-none-match'], etag)) {
    return reply
      .code(304)
      .headers(lastingHeaders(etag, immutable, isPublic))
      .send();
  }
  const range =
    method === 'GET' && mayContinue(asText(headers['if-range']), etag) ? headers.range : undefined;
  const part = rangeOf(reply, range, bytes.length);
  // Before any header of the file: what cannot be read is told as a problem.
  const content = method === 'HEAD' ? undefined : await bytes.read(part);
  reply.headers(lastingHeaders(etag, immutable, isPublic));
  reply.header('accept-ranges', 'bytes');
  // Bytes of others are shown by nobody's script: an XML or SVG opened in the browser runs nothing.
  reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (fileName !== undefined) reply.header('content-disposition', disposition(fileName));
  reply.header('content-length', part ? part.last - part.first + 1 : bytes.length);
  if (part) reply.code(206).header('content-range', `bytes ${part.first}-${part.last}/${bytes.length}`);
  return reply.type(contentType).send(content);
}

function lastingHeaders(etag: string, immutable: boolean, isPublic: boolean) {
  const age = immutable ? 'max-age=31536000, immutable' : 'no-cache';
  return { etag, 'cache-control': `${isPublic ? 'public' : 'private'}, ${age}` };
}

/** @throws RANGE_NOT_SATISFIABLE, the reply then saying how long the whole is */
function rangeOf(reply: FastifyReply, header: string | undefined, length: number): ByteRange | undefined {
  try {
    return requestedRange(header, length);
  } catch (error) {
    reply.header('content-range', `bytes */${length}`);
    throw error;
  }
}

function inMemory(bytes: Uint8Array) {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    sha256: hash('sha256', bytes),
    length: bytes.length,
    read: async (range?: ByteRange) => (range ? whole.subarray(range.first, range.last + 1) : whole),
  };
}

const asText = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** RFC 6266, with the name in RFC 8187 form beside its ASCII one. */
function disposition(given: string): string {
  const fileName = cleanFileName(given) ?? 'file';
  const ascii = fileName.replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
