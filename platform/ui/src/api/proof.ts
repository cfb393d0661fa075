import { useSyncExternalStore } from 'react';

/** What a request may be refused for the want of, and a person show on the spot: that it is still there, or a second factor. */
export type Asked = 'proof' | 'factor';

/** Answers whoever waits: whether it was shown. */
type Answer = (isShown: boolean) => void;

const waiting: Record<Asked, Answer[]> = { proof: [], factor: [] };
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Has whoever signed in show it; those who ask for the same meanwhile wait for the same answer. False when nobody can ask. */
export function proofShown(asked: Asked): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    waiting[asked] = [...waiting[asked], resolve];
    tell();
  });
}

/** The answer that is waited for, if one is: for whoever asks the person. */
export function useProofAsked(asked: Asked): Answer | undefined {
  const isAsked = useSyncExternalStore(subscribe, () => waiting[asked].length > 0);
  return isAsked ? (isShown) => answer(asked, isShown) : undefined;
}

function answer(asked: Asked, isShown: boolean): void {
  const answered = waiting[asked];
  waiting[asked] = [];
  tell();
  for (const one of answered) one(isShown);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
