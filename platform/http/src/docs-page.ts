import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RefusalTable } from '@tongshang/refusal';
import type { FastifyInstance } from 'fastify';

/** The assets of Swagger UI that the page loads, by content type. All come from the package; nothing from elsewhere. */
const assets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tongshang 通商 · API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<main id="api"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

const start = `SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#api', deepLinking: true, displayOperationId: true, docExpansion: 'list',
  defaultModelsExpandDepth: 0, filter: true, validatorUrl: null, requestInterceptor: (request) => {
    if (request.method !== 'GET') {
      request.headers['Idempotency-Key'] ||= crypto.randomUUID();
      const token = /(?:^|; )tongshang_csrf=([^;]+)/.exec(document.cookie)?.[1];
      if (token) request.headers['X-CSRF-Token'] = token;
    }
    return request;
  },
});
`;

/** Serves `/docs` (readable, one can try calls there), and `/problems`: what each code means. */
export function serveDocs(fastify: FastifyInstance, openApi: () => unknown, refusals: RefusalTable): void {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui')), 'static');
  let document: string | undefined;
  fastify.get('/openapi.json', { config: { operationId: 'openapi' } }, async (_request, reply) => {
    document ??= JSON.stringify(openApi());
    return reply.type('application/json; charset=utf-8').send(document);
  });
  fastify.get('/docs', { config: { operationId: 'docs' } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page),
  );
  fastify.get('/docs/start.js', { config: { operationId: 'docs' } }, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  );
  for (const [name, type] of Object.entries(assets)) {
    fastify.get(`/docs/${name}`, { config: { operationId: 'docs' } }, async (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=86400')
        .send(await readFile(join(folder, name))),
    );
  }
  const problems = problemsPage(refusals);
  fastify.get('/problems', { config: { operationId: 'problems' } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(problems),
  );
}

function problemsPage(refusals: RefusalTable): string {
  const rows = Object.entries(refusals)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, text]) =>
        `<tr id="${code}"><td><code>${code}</code><td>${text.status}<td>${escaped(text.en.replace(/\{(\w+):\w+\}/g, '{$1}'))}` +
        `<td lang="zh-CN">${escaped(text['zh-CN'])}`,
    );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tongshang 通商 · Problems</title>
<link rel="icon" href="data:,">
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid #ddd; padding: .4rem .6rem; text-align: left; vertical-align: top }
tr:target { background: #fff3bf }
</style>
<h1>Problems · 问题说明</h1>
<table><thead><tr><th>Code · 代码<th>Status · 状态<th>English<th>中文</thead>
<tbody>${rows.join('\n')}</tbody></table>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
