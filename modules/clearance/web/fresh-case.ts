import { useEffect, useRef, useState } from 'react';

/** How long a case must have been before the officer's eyes before it takes a decision, in milliseconds. */
export const SEEN_AFTER_MS = 800;

interface Press {
  /** How long the case has been shown, in milliseconds. */
  readonly shownFor: number;
  /** Whether the mouse has moved since the case is shown. */
  readonly moved: boolean;
  readonly by: 'mouse' | 'key' | 'touch';
  /** The key is held down, not pressed anew. */
  readonly repeated?: boolean;
}

/**
 * Whether a press means this case. The next case opens under the pointer and under the finger on the key: what was meant for
 * the last one (a second click, a key held down) must decide nothing here.
 */
export function meansThisCase({ shownFor, moved, by, repeated = false }: Press): boolean {
  if (shownFor < SEEN_AFTER_MS || repeated) return false;
  return by !== 'mouse' || moved;
}

/** Watches over a case that has just been shown: `isSeen` once it may be decided, and which presses mean it. */
export function useFreshCase() {
  const [isSeen, setSeen] = useState(false);
  const shownAt = useRef(Number.POSITIVE_INFINITY);
  const moved = useRef(false);
  useEffect(() => {
    shownAt.current = performance.now();
    const timer = window.setTimeout(() => setSeen(true), SEEN_AFTER_MS);
    const move = () => {
      moved.current = true;
    };
    document.addEventListener('pointermove', move, { once: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointermove', move);
    };
  }, []);
  const means = (by: Press['by'], repeated = false) =>
    meansThisCase({ shownFor: performance.now() - shownAt.current, moved: moved.current, by, repeated });
  return {
    isSeen,
    /** A press of a button: by mouse, by finger, or by the keyboard, which clicks without a pointer. */
    meansClick: (event: { readonly detail: number; readonly nativeEvent: MouseEvent }) => {
      const { pointerType } = event.nativeEvent as MouseEvent & { readonly pointerType?: string };
      if (event.detail === 0) return means('key');
      return means(pointerType === undefined || pointerType === 'mouse' ? 'mouse' : 'touch');
    },
    meansKey: (event: KeyboardEvent) => means('key', event.repeat),
  };
}
