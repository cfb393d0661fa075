import type { OrganisationKind } from '@tongshang/identity';

/** Roles that the demonstration plays, each by an organisation of its own. */
const CAST_ROLES = [
  'seller',
  'buyer',
  'carrier',
  'warehouse',
  'customs',
  'quality',
  'tax',
  'bank',
  'operator',
] as const;
export type CastRole = (typeof CAST_ROLES)[number];

export type CastMember = {
  readonly role: CastRole;
  readonly kinds: readonly OrganisationKind[];
  readonly name: { readonly en: string; readonly 'zh-CN': string };
  readonly country: string;
  readonly address: { readonly street: string; readonly city: string; readonly postalCode: string };
  readonly person: string;
};

/** Made-up firms and authorities: none of them exists. */
export const CAST: readonly CastMember[] = [
  {
    role: 'seller',
    kinds: ['trader', 'manufacturer'],
    name: { en: 'Jingdezhen Morning Kiln Ceramics (demonstration)', 'zh-CN': '景德镇晨窑陶瓷（演示）' },
    country: 'CN',
    address: { street: '18 Taoyang Road', city: 'Jingdezhen', postalCode: '333000' },
    person: 'Lin Yue',
  },
  {
    role: 'buyer',
    kinds: ['trader'],
    name: { en: 'Harbour & Hearth Homeware (demonstration)', 'zh-CN': '港湾家居（演示）' },
    country: 'GB',
    address: { street: '7 Quay Street', city: 'Bristol', postalCode: 'BS1 4DJ' },
    person: 'Amelia Ward',
  },
  {
    role: 'carrier',
    kinds: ['carrier'],
    name: { en: 'Meridian Box Lines (demonstration)', 'zh-CN': '子午集运（演示）' },
    country: 'SG',
    address: { street: '3 Keppel Terrace', city: 'Singapore', postalCode: '098632' },
    person: 'Tan Wei Ming',
  },
  {
    role: 'warehouse',
    kinds: ['warehouse'],
    name: { en: 'Severn Overseas Warehouse (demonstration)', 'zh-CN': '塞文海外仓（演示）' },
    country: 'GB',
    address: { street: 'Dock 4, Avonmouth', city: 'Bristol', postalCode: 'BS11 9FT' },
    person: 'Owen Pryce',
  },
  {
    role: 'customs',
    kinds: ['customs'],
    name: { en: 'Customs (demonstration)', 'zh-CN': '海关（演示）' },
    country: 'CN',
    address: { street: '1 Customs Square', city: 'Shanghai', postalCode: '200002' },
    person: 'Officer Chen',
  },
  {
    role: 'quality',
    kinds: ['quality'],
    name: { en: 'Quality Inspection (demonstration)', 'zh-CN': '质量检验（演示）' },
    country: 'CN',
    address: { street: '2 Customs Square', city: 'Shanghai', postalCode: '200002' },
    person: 'Officer Zhao',
  },
  {
    role: 'tax',
    kinds: ['tax'],
    name: { en: 'Tax Service (demonstration)', 'zh-CN': '税务（演示）' },
    country: 'CN',
    address: { street: '3 Customs Square', city: 'Shanghai', postalCode: '200002' },
    person: 'Officer Sun',
  },
  {
    role: 'bank',
    kinds: ['bank'],
    name: { en: 'Bank of the Two Shores (demonstration)', 'zh-CN': '两岸通商银行（演示）' },
    country: 'SG',
    address: { street: '11 Raffles Walk', city: 'Singapore', postalCode: '048621' },
    person: 'Priya Nair',
  },
  {
    role: 'operator',
    kinds: ['operator'],
    name: { en: 'Tongshang Operator (demonstration)', 'zh-CN': '通商平台运营（演示）' },
    country: 'SG',
    address: { street: '11 Raffles Walk', city: 'Singapore', postalCode: '048621' },
    person: 'Operator',
  },
];

/** Printed at every start: whoever holds it must not be reachable from outside (SERVER_PUBLIC_DEMONSTRATION). */
export const DEMONSTRATION_PASSWORD = 'look-around-tongshang';

export const emailOf = (role: CastRole): string => `${role}@demo.tongshang.example`;
