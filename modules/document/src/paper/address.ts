import type { UblAddress } from '@tongshang/ubl';
import type { PaperLanguage } from './sheet.ts';

/** Where the post code stands behind the town (Universal Postal Union, addressing systems of its members); elsewhere it stands before it. */
const CODE_LAST: ReadonlySet<string> = new Set(
  'AU BD CA GB GG ID IE IM IN IR JE JM KE KH KR LB LK MM MT MV NG NP NZ PK PR SA SG TH TW US ZA'.split(' '),
);

const HAN = /\p{Script=Han}/u;

/**
 * An address as its country writes it, a line each; the country in words of the paper. On a Chinese paper an address in Chinese goes from
 * the larger to the smaller (GB/T 40952), its post code apart.
 */
export function addressLines(
  address: UblAddress | undefined,
  language: PaperLanguage,
  nameOf: (country: string) => string,
): string[] {
  if (!address) return [];
  const { country, postalCode, subdivision, city } = address;
  const street = [address.building, address.street, address.buildingNumber].filter(Boolean).join(' ');
  const more = [address.additionalStreet, ...(address.lines ?? [])];
  const land = country && nameOf(country);
  const isChinese = HAN.test([city, street].filter(Boolean).join(''));
  if (language !== 'en' && isChinese) {
    const place = [land, subdivision, city, street].filter(Boolean).join(' ');
    return written([place, ...more, postalCode && `邮编 ${postalCode}`]);
  }
  const comma = language === 'en' ? ', ' : '，';
  return written([street, ...more, written([...townOf(address), land]).join(comma)]);
}

/** Town, region and post code in the order of the country: `Los Angeles, CA 90045`, `London NW1 7BY`, `47119 Duisburg`. */
function townOf({ country = '', city, subdivision, postalCode }: UblAddress): (string | undefined)[] {
  const together = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ') || undefined;
  if (!CODE_LAST.has(country)) return [together(postalCode, city), subdivision];
  return subdivision ? [city, together(subdivision, postalCode)] : [together(city, postalCode)];
}

const written = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));
