import type { NavItem } from '@tongshang/ui/slice';

/** The place of the menu that an address lies in: that of which it is a part, the longest first; `within` where the page names another. */
export const placeOfAddress = (
  address: string,
  places: readonly string[],
  within?: string,
): string | undefined =>
  within ??
  places
    .filter((to) => address === to || (to !== '/' && address.startsWith(`${to}/`)))
    .toSorted((one, other) => other.length - one.length)[0];

/** Where this person may go, in one order for everyone; look-ups are always there, also for visitors. */
export const navigationOf = (items: readonly NavItem[], places: readonly string[] = []): readonly NavItem[] =>
  items.filter((item) => item.for === 'everyone' || places.includes(item.to));
