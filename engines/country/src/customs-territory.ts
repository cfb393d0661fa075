import { MEMBER_STATES } from './european-union.ts';

/** Where goods, or who trades them, are: as much as is known of it. */
export type CustomsPlace = {
  /** ISO 3166-1 alpha-2; `XI` is Northern Ireland, which no code of ISO 3166-1 tells from Great Britain. */
  readonly country: string;
  /** Tells the parts of a country that lie outside its customs territory. */
  readonly postalCode?: string;
};

type CustomsTerritory = {
  readonly name: string;
  readonly countries: ReadonlySet<string>;
  readonly source: string;
  /** From when it has been so, ISO 8601 date. */
  readonly since: string;
};

const countries = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/**
 * Countries between which goods pass without declarations. Territories in customs union that still declare at the border
 * between them are none: Turkey, San Marino, Andorra, the Channel Islands, the Eurasian and the Southern African union.
 */
export const CUSTOMS_TERRITORIES: readonly CustomsTerritory[] = [
  {
    name: 'European Union',
    countries: new Set([...MEMBER_STATES, 'MC', 'XI']),
    source:
      'Regulation (EU) No 952/2013, article 4: the member states, and Monaco (2)(a); Windsor Framework, article 5(4) and annex 2: Northern Ireland',
    since: '2021-01-01',
  },
  {
    name: 'United Kingdom',
    countries: countries('GB IM XI'),
    source: 'Isle of Man Act 1979; Windsor Framework, article 4: Northern Ireland',
    since: '2021-01-01',
  },
  {
    name: 'Switzerland',
    countries: countries('CH LI'),
    source: 'Zollvertrag Schweiz–Liechtenstein of 29 March 1923, SR 0.631.112.514, article 1',
    since: '1924-01-01',
  },
];

/**
 * Postcodes of member states whose places lie outside the customs territory of the Union (Regulation (EU) No 952/2013,
 * article 4(1)), or inside it and outside that of VAT, between which and the rest goods are declared all the same (article
 * 1(3); Directive 2006/112/EC, article 6).
 */
const APART: Readonly<Record<string, RegExp>> = {
  // Heligoland; Büsingen.
  DE: /^(27498|78266)$/,
  // The Canary Islands; Ceuta; Melilla.
  ES: /^(35|38|51|52)\d{3}$/,
  // The Åland Islands.
  FI: /^22\d{3}$/,
  // The overseas departments and territories; 980 is Monaco.
  FR: /^(97\d|98[6-8])\d{2}$/,
  // Mount Athos.
  GR: /^6308[67]$/,
  // Livigno; Campione d’Italia.
  IT: /^(23041|22061)$/,
};

/**
 * Whether no customs border lies between these places: they are of one country, or all in one customs territory.
 * Within one country nothing is told apart: what an island of its own customs asks of the mainland is not known here.
 */
export function isWithoutCustomsBorder(places: readonly CustomsPlace[]): boolean {
  const [first, ...others] = places;
  if (!first) return true;
  if (others.every(({ country }) => country === first.country)) return true;
  if (places.some(isApart)) return false;
  return CUSTOMS_TERRITORIES.some((territory) =>
    places.every(({ country }) => territory.countries.has(country)),
  );
}

function isApart({ country, postalCode = '' }: CustomsPlace): boolean {
  const written = postalCode.replace(/^[A-Z]{1,2}-/i, '').replace(/\s/g, '');
  return APART[country]?.test(written) ?? false;
}
