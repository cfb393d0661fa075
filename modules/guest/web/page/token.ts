import { useSyncExternalStore } from 'react';

const read = (): string => window.location.hash.slice(1);
const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** What stands behind `#` of the address: no browser sends it anywhere. */
export const useToken = (): string => useSyncExternalStore(listen, read);
