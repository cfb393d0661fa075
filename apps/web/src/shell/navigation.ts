import type { OrganisationKind } from '@tongshang/ui/api';
import type { NavItem } from '@tongshang/ui/slice';

/** Where this person may go, in one order for everyone; look-ups are always there, also for visitors. */
export function navigationOf(
  items: readonly NavItem[],
  kinds: readonly OrganisationKind[] | undefined,
): readonly NavItem[] {
  return items.filter((item) => {
    if (item.for === 'everyone') return true;
    if (!kinds) return false;
    return item.for === 'signed-in' || item.for.some((kind) => kinds.includes(kind));
  });
}
