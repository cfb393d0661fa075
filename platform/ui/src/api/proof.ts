import { useSyncExternalStore } from 'react';

/** Answers whoever waits: whether it was shown. */
type Answer = (isShown: boolean) => void;

let waiting: Answer[] = [];
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Has whoever signed in show once more who it is; those who ask meanwhile wait for the same answer. False when nobody can ask. */
export function proofShown(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    tell();
  });
}

/** The answer that is waited for, if one is: for whoever asks the person. */
export function useProofAsked(): Answer | undefined {
  const isAsked = useSyncExternalStore(subscribe, () => waiting.length > 0);
  return isAsked ? answer : undefined;
}

function answer(isShown: boolean): void {
  const answered = waiting;
  waiting = [];
  tell();
  for (const one of answered) one(isShown);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
