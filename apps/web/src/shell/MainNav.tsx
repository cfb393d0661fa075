import { Link } from '@tanstack/react-router';
import { Icon, Menu, menuEntryClass } from '@tongshang/ui/components';
import { useAnyText } from '@tongshang/ui/i18n';
import type { NavItem } from '@tongshang/ui/slice';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../text.ts';
import { NavLink } from './NavLink.tsx';
import styles from './shell.module.css';

/** What the button of the rest takes, in pixels, with what stands between. */
const MORE = 92;

type Places = { readonly items: readonly NavItem[]; readonly here: string | undefined };

/** The places of the head, as many as there is room for; the rest behind one button. */
export function MainNav({ items, here }: Places) {
  const { t } = useText();
  const any = useAnyText();
  const nav = useRef<HTMLElement>(null);
  const names = items.map((item) => any.t(item.label)).join();
  const fits = useFitting(nav, names, items.length);
  const rest = items.slice(fits);
  return (
    <nav className={styles.nav} aria-label={t('nav.main')} ref={nav}>
      <ul>
        {items.slice(0, fits).map((item) => (
          <li key={item.to}>
            <NavLink item={item} here={here} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className={styles.rest}>
            <Menu
              isHere={rest.some((item) => item.to === here)}
              button={
                <>
                  {t('nav.more')} <Icon name="down" size={14} />
                </>
              }
            >
              {rest.map((item) => (
                <Link key={item.to} to={item.to} role="menuitem" className={menuEntryClass}>
                  {any.t(item.label)}
                </Link>
              ))}
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** How many of the places fit beside each other; all, until they were seen once. Measured anew when their names change. */
function useFitting(nav: RefObject<HTMLElement | null>, names: string, count: number): number {
  const [measured, setMeasured] = useState<{ names: string; widths: readonly number[] }>();
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const widths = measured?.names === names ? measured.widths : undefined;
  useLayoutEffect(() => {
    if (widths) return;
    const all = [...(nav.current?.querySelectorAll<HTMLElement>('li') ?? [])];
    setMeasured({ names, widths: all.map((item) => item.offsetWidth) });
  }, [nav, names, widths]);
  useLayoutEffect(() => {
    const node = nav.current;
    if (!node) return;
    const measure = () => setRoom(node.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    return () => watch.disconnect();
  }, [nav]);
  return widths ? fitting(widths, room) : count;
}

/** How many of these widths fit into the room; where not all do, beside the button of the rest. */
export function fitting(widths: readonly number[], room: number): number {
  const sum = (some: readonly number[]) => some.reduce((total, width) => total + width, 0);
  if (sum(widths) <= room) return widths.length;
  let count = widths.length;
  while (count > 0 && sum(widths.slice(0, count)) + MORE > room) count -= 1;
  return count;
}
