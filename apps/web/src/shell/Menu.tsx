import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './shell.module.css';

/** A button that opens a small menu. Arrow keys move, Escape closes and gives the focus back. */
export function Menu(props: {
  label: string;
  button: ReactNode;
  children: ReactNode;
  /** Whether the page shown is one of those it leads to. */
  isHere?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const wrap = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const items = () => [...(wrap.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    items()[0]?.focus();
    const onPointer = (event: PointerEvent) => {
      if (!wrap.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      const all = items();
      const at = all.indexOf(document.activeElement as HTMLElement);
      if (event.key === 'Escape') {
        setOpen(false);
        trigger.current?.focus();
      } else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
      else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const node = wrap.current;
    document.addEventListener('pointerdown', onPointer);
    node?.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      node?.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div className={styles.menuWrap} ref={wrap}>
      <button
        type="button"
        ref={trigger}
        className={styles.tool}
        {...(props.isHere ? { 'aria-current': 'page' } : {})}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.label}
        onClick={() => setOpen((before) => !before)}
      >
        {props.button}
      </button>
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a click on an item bubbles here only to close the menu.
        <div
          id={id}
          role="menu"
          aria-label={props.label}
          className={styles.menu}
          tabIndex={-1}
          onClick={() => setOpen(false)}
        >
          {props.children}
        </div>
      )}
    </div>
  );
}

export function MenuChoice(props: { checked: boolean; children: ReactNode; onChoose(): void }) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={props.checked}
      className={styles.menuItem}
      onClick={props.onChoose}
    >
      {props.children}
    </button>
  );
}
