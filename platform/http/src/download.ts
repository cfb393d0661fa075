import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import type { HttpApp } from './app.ts';
import { endpointOf, inputOf, type Reading, read, register } from './define.ts';
import type { Access } from './endpoint.ts';

/** A file to hand out. */
export type Download = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Offered to the person as the name of the file; without it the browser shows what it can. */
  readonly fileName?: string;
  /** True when these bytes never change under this address. */
  readonly immutable?: boolean;
};

export type DownloadDefinition<A extends Access, P, Q> = {
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

/** Declares an endpoint that replies with bytes; answers `If-None-Match` with 304. */
export function download<
  const A extends Access,
  P extends TSchema | undefined = undefined,
  Q extends TSchema | undefined = undefined,
>(app: HttpApp, definition: DownloadDefinition<A, P, Q>): void {
  const endpoint = endpointOf(definition, 'download', 'natural');
  register(app, endpoint, definition, async (request, reply) => {
    const input = await inputOf(app, endpoint, request, reply);
    const file = await read(app, definition, request, input);
    return sendFile(request, reply, file, definition.access === 'public');
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: Download, isPublic: boolean) {
  const { bytes, contentType, fileName, immutable = false } = file;
  const etag = `"${hash('sha256', bytes, 'base64url')}"`;
  const scope = isPublic ? 'public' : 'private';
  reply.header('etag', etag);
  reply.header('cache-control', `${scope}, ${immutable ? 'max-age=31536000, immutable' : 'no-cache'}`);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  // Bytes of others are shown by nobody's script: an XML or SVG opened in the browser runs nothing.
  reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (fileName !== undefined) reply.header('content-disposition', disposition(fileName));
  return reply.type(contentType).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** RFC 6266, with the name in RFC 8187 form beside its ASCII one. */
function disposition(fileName: string): string {
  const ascii = fileName.replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
