import { PLACE_FACTS } from './places.facts.ts';

export type KnownPlace = {
  readonly unlocode: string;
  readonly name: { readonly en: string; readonly 'zh-CN': string };
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA. */
  readonly timeZone: string;
  readonly modes: readonly ('sea' | 'air' | 'rail')[];
};

const MODES = { s: 'sea', a: 'air', r: 'rail' } as const;

/** The starter table by UN/LOCODE. */
export const PLACES: ReadonlyMap<string, KnownPlace> = new Map(
  PLACE_FACTS.trim()
    .split('\n')
    .map((row): [string, KnownPlace] => {
      const [unlocode = '', en = '', zh = '', latitude, longitude, timeZone = '', modes = ''] =
        row.split('|');
      const place: KnownPlace = {
        unlocode,
        name: { en, 'zh-CN': zh },
        country: unlocode.slice(0, 2),
        latitude: Number(latitude),
        longitude: Number(longitude),
        timeZone,
        modes: [...modes].map((letter) => MODES[letter as keyof typeof MODES]),
      };
      return [unlocode, place];
    }),
);

/** Letters that Unicode does not take apart, as they are written where a keyboard lacks them. */
const UNMARKED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe' },
};

/** Spelling that does not tell places apart: accents, case, spaces, hyphens, apostrophes. */
export function foldedPlaceName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđħßæœ]/g, (letter) => UNMARKED[letter] ?? letter)
    .replace(/[\s'’-]/g, '');
}

let byName: ReadonlyMap<string, KnownPlace> | undefined;

/**
 * The place of the table that a written place means: by its UN/LOCODE, else by its whole name in that country. Undefined when the
 * table does not have it.
 */
export function knownPlace(place: {
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly unlocode?: string | undefined;
}): KnownPlace | undefined {
  const coded = place.unlocode === undefined ? undefined : PLACES.get(place.unlocode);
  if (coded) return coded;
  // A code that the table does not have is another place than the one of the table with its name.
  if (place.unlocode !== undefined || place.name === undefined || place.country === undefined)
    return undefined;
  byName ??= new Map(
    [...PLACES.values()]
      .reverse()
      .flatMap((one) =>
        [one.name.en, one.name['zh-CN']].map((name): [string, KnownPlace] => [
          `${one.country} ${foldedPlaceName(name)}`,
          one,
        ]),
      ),
  );
  return byName.get(`${place.country} ${foldedPlaceName(place.name)}`);
}

type Named = { readonly name: string; readonly country: string; readonly unlocode?: string };

/** Whether two say the same place: by code where both have one, else by country and name. */
export function isSamePlace(left: Named, right: Named): boolean {
  if (left.unlocode && right.unlocode) return left.unlocode === right.unlocode;
  return left.country === right.country && foldedPlaceName(left.name) === foldedPlaceName(right.name);
}
