import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './menu.module.css';

/**
 * A button that opens a small menu. Its first entry takes the focus; arrow keys and Tab move, Enter and Space choose, Escape
 * closes and gives the focus back, as choosing does.
 */
export function Menu(props: {
  /** What it is called, where the button does not say so in words. */
  label?: string;
  button: ReactNode;
  children: ReactNode;
  /** Whether the page shown is one of those it leads to. */
  isHere?: boolean;
  /** Looks like a button of the page, and opens towards its end; otherwise it is a tool of the head. */
  asButton?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const wrap = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const items = () => [...(wrap.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useEffect(() => {
    if (!open) return;
    wrap.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
    const onPointer = (event: PointerEvent) => {
      if (!wrap.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);

  const leave = () => {
    trigger.current?.focus();
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open && event.key !== 'ArrowDown') return;
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (!open) setOpen(true);
    else if (event.key === 'Escape') leave();
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at <= 0 ? -1 : at - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the menu in it.
    <div
      className={styles.wrap}
      ref={wrap}
      onKeyDown={onKey}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !wrap.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={trigger}
        className={props.asButton ? styles.button : 'tool'}
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
          className={`${styles.menu} ${props.asButton ? styles.fromStart : ''}`}
          tabIndex={-1}
          onClick={leave}
        >
          {props.children}
        </div>
      )}
    </div>
  );
}

/** One entry of a menu. */
export function MenuEntry(props: { children: ReactNode; onChoose(): void }) {
  return (
    <button type="button" role="menuitem" className={styles.item} onClick={props.onChoose}>
      {props.children}
    </button>
  );
}

/** One of several, of which one holds. */
export function MenuChoice(props: { checked: boolean; children: ReactNode; onChoose(): void }) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={props.checked}
      className={styles.item}
      onClick={props.onChoose}
    >
      {props.children}
    </button>
  );
}

/** The looks of an entry that is a link. */
export const menuEntryClass = styles.item ?? '';
