import type { UblAddress } from '@tongshang/ubl';
import type { PaperLanguage } from './catalogue/languages.ts';
import type { Style } from './catalogue/style.ts';
import { fill } from './fill.ts';
import { languageOfText } from './language-of-text.ts';

/** Where the post code stands behind the town (Universal Postal Union, addressing systems of its members); elsewhere it stands before it. */
const CODE_LAST: ReadonlySet<string> = new Set(
  'AU BD CA GB GG ID IE IM IN IR JE JM KE KH KR LB LK MM MT MV NG NP NZ PK PR SA SG TH TW US ZA'.split(' '),
);

type Words = {
  readonly language: PaperLanguage;
  readonly style: Style;
  readonly country: (code: string) => string;
  /** The town in letters that readers of the paper know. */
  readonly city: (address: UblAddress) => string | undefined;
};

/**
 * An address as its country writes it, a line each; town and country in words of the paper. On a Chinese paper an address in Chinese goes from
 * the larger to the smaller (GB/T 40952), its post code apart.
 */
export function addressLines(address: UblAddress | undefined, words: Words): string[] {
  if (!address) return [];
  const { language, style } = words;
  const { country, postalCode: code, subdivision } = address;
  const street = [address.building, address.street, address.buildingNumber].filter(Boolean).join(' ');
  const more = [address.additionalStreet, ...(address.lines ?? [])];
  const land = country && words.country(country);
  const theirs = address.localised?.find((one) => languageOfText(one) === language);
  if (theirs) return inOneLine(theirs.text, { land, code }, words);
  const city = words.city(address);
  const isOwn = languageOfText({ text: [address.city, street].filter(Boolean).join(' ') }) === language;
  if (style.postCodeApart !== undefined && isOwn) {
    const place = written([land, subdivision, city, street]).join(style.place.between);
    return written([place, ...more, code && fill(style.postCodeApart, { code }, language)]);
  }
  const town = townOf({ ...address, ...(city === undefined ? {} : { city }) });
  return written([street, ...more, written([...town, land]).join(style.comma)]);
}

/** As the party itself writes it in the language of the paper. */
function inOneLine(
  text: string,
  { land, code }: { readonly land: string | undefined; readonly code: string | undefined },
  { language, style }: Words,
): string[] {
  if (style.postCodeApart !== undefined) {
    return written([
      written([land, text]).join(style.place.between),
      code && fill(style.postCodeApart, { code }, language),
    ]);
  }
  return written([text, written([code, land]).join(style.comma)]);
}

/** Town, region and post code in the order of the country: `Los Angeles, CA 90045`, `London NW1 7BY`, `47119 Duisburg`. */
function townOf({ country = '', city, subdivision, postalCode }: UblAddress): (string | undefined)[] {
  const together = (...parts: (string | undefined)[]) => written(parts).join(' ') || undefined;
  if (!CODE_LAST.has(country)) return [together(postalCode, city), subdivision];
  return subdivision ? [city, together(subdivision, postalCode)] : [together(city, postalCode)];
}

const written = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));
