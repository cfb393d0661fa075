import { useEffect, useSyncExternalStore } from 'react';

/** What the page shown is about, where it is one thing among many; one page is shown at a time. */
let subject = '';
const listeners = new Set<() => void>();

function say(next: string): void {
  subject = next;
  for (const listener of listeners) listener();
}

/** Says of what the page is: the number of a trade, the name of a product. The title of the tab begins with it. */
export function usePageSubject(name: string | undefined): void {
  useEffect(() => {
    say(name ?? '');
    return () => say('');
  }, [name]);
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNamedSubject = (): string => useSyncExternalStore(listen, () => subject);
