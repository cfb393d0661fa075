import { Drawer, type DrawerProps } from 'antd';
import { useRef } from 'react';

/** A drawer that takes the focus into itself when it opens, and gives it back when it closes. */
export function SideDrawer(props: DrawerProps) {
  const panel = useRef<HTMLDivElement>(null);
  return (
    <Drawer
      {...props}
      panelRef={panel}
      afterOpenChange={(open) => {
        props.afterOpenChange?.(open);
        if (open && !panel.current?.contains(document.activeElement)) {
          panel.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
        }
      }}
    />
  );
}
