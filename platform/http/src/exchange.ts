import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpApp } from './app.ts';
import type { CookieOptions, Exchange } from './endpoint.ts';

/** The handler's view of a request and of the headers of its reply. */
export function exchangeOf(app: HttpApp, request: FastifyRequest, reply: FastifyReply): Exchange {
  let gone: AbortSignal | undefined;
  return {
    requestId: request.id,
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 300) ?? '',
    language: request.language,
    header(name) {
      const value = request.headers[name.toLowerCase()];
      return Array.isArray(value) ? value[0] : value;
    },
    cookie: (name) => request.cookies[name],
    setCookie(name, value, { maxAgeSeconds, httpOnly }: CookieOptions) {
      reply.setCookie(name, value, { ...cookieScope(app), httpOnly, maxAge: maxAgeSeconds });
    },
    clearCookie(name) {
      reply.clearCookie(name, cookieScope(app));
    },
    setHeader: (name, value) => void reply.header(name, value),
    get gone() {
      gone ??= goneSignal(reply);
      return gone;
    },
  };
}

function goneSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const close = () => {
    if (!raw.writableFinished) controller.abort();
  };
  if (raw.destroyed) close();
  else raw.once('close', close);
  return controller.signal;
}

function cookieScope(app: HttpApp) {
  return { path: '/', sameSite: 'lax', secure: app.secureCookies } as const;
}
