import { useRef } from 'react';

/**
 * An act by a press: a second press, before the first is drawn or after it was done, does nothing. What failed may be pressed again: call
 * `again` then.
 */
export function useOnce() {
  const isDone = useRef(false);
  return {
    press: (act: () => void): void => {
      if (isDone.current) return;
      isDone.current = true;
      act();
    },
    again: (): void => {
      isDone.current = false;
    },
  };
}
