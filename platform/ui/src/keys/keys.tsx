import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** A key, a sequence of two (`g t`) or a key with Ctrl, ⌘ on a Mac (`Ctrl+K`, which works while one types, too), and what it does, in the reader's words. */
interface KeyBinding {
  readonly keys: string;
  readonly label: string;
  run(event: KeyboardEvent): unknown;
}

interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

interface KeyRegistry {
  readonly groups: readonly KeyGroup[];
  add(group: KeyGroup): () => void;
}

const KeyContext = createContext<KeyRegistry | undefined>(undefined);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.role === 'combobox');

/** Finds what a key press means after what was pressed before; `pending` when it opens a sequence. */
function matchKey(
  bindings: readonly KeyBinding[],
  before: string,
  key: string,
): KeyBinding | 'pending' | undefined {
  const sequence = before ? `${before} ${key}` : key;
  const exact = bindings.find((binding) => binding.keys === sequence);
  if (exact) return exact;
  if (!before && bindings.some((binding) => binding.keys.startsWith(`${key} `))) return 'pending';
  return before ? matchKey(bindings, '', key) : undefined;
}

export function KeyProvider(props: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly KeyGroup[]>([]);
  const current = useRef(groups);
  useEffect(() => {
    current.current = groups;
  });

  const add = useCallback((group: KeyGroup) => {
    setGroups((before) => [...before, group]);
    return () => setGroups((before) => before.filter((other) => other !== group));
  }, []);

  useEffect(() => {
    let before = '';
    let timer = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.metaKey || event.ctrlKey) {
        const pressed = `Ctrl+${event.key.toUpperCase()}`;
        const bindings = current.current.toReversed().flatMap((group) => group.bindings);
        const match = bindings.find(({ keys }) => keys === pressed);
        if (match) event.preventDefault();
        match?.run(event);
        return;
      }
      if (isTyping(event.target)) return;
      // Later groups (the page) win over earlier ones (the shell).
      const bindings = current.current.toReversed().flatMap((group) => group.bindings);
      const match = matchKey(bindings, before, event.key);
      window.clearTimeout(timer);
      before = '';
      if (match === 'pending') {
        before = event.key;
        timer = window.setTimeout(() => {
          before = '';
        }, 1200);
      } else if (match) {
        event.preventDefault();
        match.run(event);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const value = useMemo(() => ({ groups, add }), [groups, add]);
  return <KeyContext value={value}>{props.children}</KeyContext>;
}

export function useKeyGroups(): readonly KeyGroup[] {
  return use(KeyContext)?.groups ?? [];
}

/** Offers keys while the component is on the page; they are listed in the help on `?`. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const add = use(KeyContext)?.add;
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const shape = bindings.map((binding) => `${binding.keys}\t${binding.label}`).join('\n');
  useEffect(() => {
    if (!add || shape === '') return;
    const stable = shape.split('\n').map((line, at): KeyBinding => {
      const [keys = '', label = ''] = line.split('\t');
      return { keys, label, run: (event) => latest.current[at]?.run(event) };
    });
    return add({ title, bindings: stable });
  }, [add, title, shape]);
}
