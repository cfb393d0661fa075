/**
 * Registers the small service worker of the verify page and hands it the addresses to keep: everything this page has
 * loaded so far, and what it will need to check a file. Resolves to whether the page now works without a network.
 */
export async function keepForOffline(needed: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return false;
  try {
    const registration = await navigator.serviceWorker.register('/verify-sw.js', { scope: '/verify' });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (!worker) return false;
    if (worker.state !== 'activated') await activated(worker);
    const loaded = performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name, location.href))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname);
    const keep = [...loaded, ...needed].filter((path) => path.startsWith('/assets/') || path === '/mark.svg');
    return await kept(worker, [...new Set(keep)]);
  } catch {
    // Refused by the browser (private window, policy): the page works, only not offline.
    return false;
  }
}

/** Resolves once the worker has everything, so that nothing is promised that is not there yet. */
function kept(worker: ServiceWorker, keep: readonly string[]): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event: MessageEvent<{ kept: boolean }>) => resolve(event.data.kept);
    worker.postMessage({ keep }, [port2]);
  });
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('replaced'));
    });
  });
}
