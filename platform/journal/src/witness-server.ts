import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Witness } from './witness.ts';

/** Bytes of a request; 63 proof lines and a note with many signatures stay far below. */
const BODY_BYTES_MAX = 128 * 1024;

type WitnessServer = {
  /** The submission prefix. */
  readonly url: string;
  close(): Promise<void>;
};

/** Serves `POST /add-checkpoint` (C2SP tlog-witness). Port 0 takes a free one. */
export async function serveWitness(
  witness: Witness,
  options: {
    readonly port: number;
    readonly host?: string;
    readonly onError?: (error: unknown) => void;
  },
): Promise<WitnessServer> {
  const { port, host = '127.0.0.1', onError = () => {} } = options;
  const server = createServer((request, response) => {
    answer(witness, request, response).catch((error: unknown) => {
      onError(error);
      reply(response, 500, 'text/plain; charset=utf-8', 'INTERNAL\n');
    });
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { address, port: taken, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(witness: Witness, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = 'text/plain; charset=utf-8';
  if (request.url !== '/add-checkpoint') return reply(response, 404, text, 'NOT_FOUND\n');
  if (request.method !== 'POST') return reply(response, 405, text, 'METHOD_NOT_ALLOWED\n');
  const body = await readBody(request);
  if (body === 'too large') return reply(response, 413, text, 'BODY_TOO_LARGE\n');
  if (body === 'not UTF-8') return reply(response, 400, text, 'WITNESS_REQUEST_MALFORMED\n');
  const { status, contentType, body: sent } = await witness.addCheckpoint(body.text);
  reply(response, status, contentType, sent);
}

type Body = { readonly text: string } | 'too large' | 'not UTF-8';

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_BYTES_MAX) return 'too large';
    chunks.push(chunk);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return 'not UTF-8';
  }
}

function reply(response: ServerResponse, status: number, contentType: string, body: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
