import type { OrganisationKind } from '../api/wire.ts';
import type { IconName } from '../components/icon.tsx';

export interface NavItem {
  readonly to: '/' | '/trades' | '/products' | '/accounts' | '/queue' | '/warehouse' | '/tariff' | '/verify';
  readonly label: `nav.${'home' | 'trades' | 'queue' | 'products' | 'warehouse' | 'accounts' | 'tariff' | 'verify'}`;
  readonly icon: IconName;
  /** Second key of its `g …` sequence. */
  readonly key: string;
}

const items = {
  home: { to: '/', label: 'nav.home', icon: 'home', key: 'h' },
  trades: { to: '/trades', label: 'nav.trades', icon: 'trades', key: 't' },
  queue: { to: '/queue', label: 'nav.queue', icon: 'queue', key: 'q' },
  products: { to: '/products', label: 'nav.products', icon: 'products', key: 'p' },
  warehouse: { to: '/warehouse', label: 'nav.warehouse', icon: 'warehouse', key: 'w' },
  accounts: { to: '/accounts', label: 'nav.accounts', icon: 'accounts', key: 'a' },
  tariff: { to: '/tariff', label: 'nav.tariff', icon: 'tariff', key: 'd' },
  verify: { to: '/verify', label: 'nav.verify', icon: 'verify', key: 'v' },
} as const satisfies Record<string, NavItem>;

const order: readonly (keyof typeof items)[] = [
  'home',
  'queue',
  'trades',
  'products',
  'warehouse',
  'accounts',
  'tariff',
  'verify',
];

const byKind: Readonly<Record<OrganisationKind, readonly (keyof typeof items)[]>> = {
  trader: ['trades', 'products', 'warehouse', 'accounts'],
  manufacturer: ['trades', 'products', 'warehouse', 'accounts'],
  carrier: ['trades', 'accounts'],
  warehouse: ['trades', 'warehouse', 'accounts'],
  customs: ['queue', 'trades'],
  quality: ['queue', 'trades'],
  tax: ['queue', 'trades'],
  bank: ['trades', 'accounts'],
  operator: ['trades', 'products', 'accounts'],
};

/** Where this person may go, in one order for everyone; look-ups are always there, also for visitors. */
export function navigationOf(kinds: readonly OrganisationKind[] | undefined): readonly NavItem[] {
  if (!kinds) return [items.tariff, items.verify];
  const allowed = new Set<keyof typeof items>([
    'home',
    'tariff',
    'verify',
    ...kinds.flatMap((kind) => byKind[kind]),
  ]);
  return order.filter((name) => allowed.has(name)).map((name) => items[name]);
}
