/*
 * Keeps the verify page usable without a network once it has been opened. It controls addresses under /verify only and
 * keeps only what that page itself names: the page, its scripts and styles. No data of anyone passes through it.
 */
const cacheName = 'tongshang-verify';
const page = '/verify';

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  if (!Array.isArray(keep)) return;
  const answer = (kept) => event.ports[0]?.postMessage({ kept });
  event.waitUntil(keepOnly(keep).then(answer, () => answer(false)));
});

/** Fetches what is not kept yet and drops what an earlier build left. Whether everything is there now. */
async function keepOnly(paths) {
  const cache = await caches.open(cacheName);
  const wanted = new Set([page, ...paths]);
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    if (path !== page && !wanted.has(path)) await cache.delete(request);
  }
  const have = await Promise.all(
    [...wanted].map(async (path) => {
      if (path !== page && (await cache.match(path))) return true;
      const response = await fetch(path, { headers: path === page ? { accept: 'text/html' } : {} }).catch(
        () => undefined,
      );
      if (response?.ok) await cache.put(path, response);
      return response?.ok || (await cache.match(path)) !== undefined;
    }),
  );
  return have.every(Boolean);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await caches.match(page)) ?? Response.error()));
  } else if (url.pathname.startsWith('/assets/') || url.pathname === '/mark.svg') {
    event.respondWith(caches.match(url.pathname).then((kept) => kept ?? fetch(request)));
  }
});
