import type { OrganisationKind } from '@tongshang/identity';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One organisation per role, and three that take no part unless asked. */
export const ORGANISATIONS = {
  seller: id(1),
  buyer: id(2),
  manufacturer: id(3),
  carrier: id(4),
  warehouse: id(5),
  customs: id(6),
  quality: id(7),
  tax: id(8),
  bank: id(9),
  operator: id(10),
  stranger: id(11),
  otherBank: id(12),
  foreignCustoms: id(13),
} as const;

export type Who = keyof typeof ORGANISATIONS;

const KINDS: Readonly<Record<Who, OrganisationKind>> = {
  seller: 'trader',
  buyer: 'trader',
  manufacturer: 'manufacturer',
  carrier: 'carrier',
  warehouse: 'warehouse',
  customs: 'customs',
  quality: 'quality',
  tax: 'tax',
  bank: 'bank',
  operator: 'operator',
  stranger: 'trader',
  otherBank: 'bank',
  foreignCustoms: 'customs',
};

export function kindOf(who: Who): OrganisationKind {
  return KINDS[who];
}

/** Records as the party module keeps them; authorities of China, Great Britain and the United States in one. */
export function recordsOf(demonstration: boolean, countries: Readonly<Partial<Record<Who, string>>>) {
  return (Object.keys(ORGANISATIONS) as Who[]).map((who) => {
    const country = countries[who] ?? 'CN';
    const isAuthority = ['customs', 'quality', 'tax'].includes(who);
    return {
      organisationId: ORGANISATIONS[who],
      name: { en: `The ${who}` },
      kinds: [KINDS[who]],
      country,
      address: { country },
      taxId: null,
      legalId: null,
      eoris: [],
      jurisdictions: isAuthority ? ['CN', 'GB', 'US'] : who === 'foreignCustoms' ? ['FR'] : [],
      joinsAtOnce: true,
      createdAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
      demonstration,
    };
  });
}
