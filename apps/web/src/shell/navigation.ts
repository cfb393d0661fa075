import type { NavItem } from '@tongshang/ui/slice';

/** Where this person may go, in one order for everyone; look-ups are always there, also for visitors. */
export const navigationOf = (items: readonly NavItem[], places: readonly string[] = []): readonly NavItem[] =>
  items.filter((item) => item.for === 'everyone' || places.includes(item.to));
