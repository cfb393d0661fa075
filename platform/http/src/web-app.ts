import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Vite names built files by their content under `assets/`: they never change under one name. */
const hashedAsset = /[/\\]assets[/\\][^/\\]+$/;

/** Serves the built web app's files: hashed assets as immutable, brotli or gzip where they lie beside the file. */
export async function serveWebFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = hashedAsset.test(path);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The fallback for unknown addresses: `index.html` for every page's (the app routes by itself). */
export function webPages(folder: string) {
  const indexPath = join(folder, 'index.html');
  return async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    if (!isPageRequest(request)) return false;
    const index = await readFile(indexPath).catch(() => undefined);
    if (index === undefined) return false;
    reply.code(200).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(index);
    return true;
  };
}

/** A browser asking for a page, not a program asking for data nor a missing file. */
function isPageRequest({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  const isReserved = /^\/(api|epcis|log|docs|problems|openapi\.json|metrics|health|ready)(\/|$)/.test(path);
  const isFile = /\.[a-z0-9]{2,5}$/i.test(path);
  return method === 'GET' && !isReserved && !isFile && (headers.accept ?? '').includes('text/html');
}
