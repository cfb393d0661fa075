import { useSyncExternalStore } from 'react';

/** Whether the server answered last time it was asked. Nothing polls: every request tells. */
let answers = true;
const listeners = new Set<() => void>();

export function noteAnswer(answered: boolean): void {
  if (answers === answered) return;
  answers = answered;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useServerAnswers = (): boolean => useSyncExternalStore(subscribe, () => answers);
