import { useRef } from 'react';

/**
 * An act by a press: a second press, before the first is drawn or after it was done, does nothing. What failed may be pressed again: call
 * `again` then.
 */
export function useOnce<A extends readonly unknown[]>(act: (...args: A) => void) {
  const isDone = useRef(false);
  return {
    press: (...args: A) => {
      if (isDone.current) return;
      isDone.current = true;
      act(...args);
    },
    again: () => {
      isDone.current = false;
    },
  };
}
