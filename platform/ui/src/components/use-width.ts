import { useEffect, useState } from 'react';

/** The width an element really has, followed as it changes. */
export function useWidth<E extends HTMLElement>(): [React.RefCallback<E>, number] {
  const [node, setNode] = useState<E | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(node);
    return () => observer.disconnect();
  }, [node]);
  return [setNode, width];
}
