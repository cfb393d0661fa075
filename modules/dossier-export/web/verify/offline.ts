/**
 * Registers the small service worker of the verify page and hands it the addresses to keep: everything this page has
 * loaded so far, and what it will need to check a file. Resolves to whether the page now works without a network.
 */
export async function keepForOffline(needed: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return false;
  try {
    await navigator.serviceWorker.register('/verify-sw.js', { scope: '/verify' });
    const worker = (await navigator.serviceWorker.ready).active;
    if (!worker) return false;
    const loaded = performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name, location.href))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname);
    const keep = [...loaded, ...needed].filter((path) => path.startsWith('/assets/') || path === '/mark.svg');
    const wanted = [...new Set(keep)];
    // A busy machine may let a request fall: once more, for what is still missing.
    return (await kept(worker, wanted)) || (await kept(worker, wanted));
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
