/** Where the post code stands behind the town (Universal Postal Union, addressing systems of its members); elsewhere it stands before it. */
const CODE_LAST: ReadonlySet<string> = new Set(
  'AU BD CA GB GG ID IE IM IN IR JE JM KE KH KR LB LK MM MT MV NG NP NZ PK PR SA SG TH TW US ZA'.split(' '),
);

/** An address as it was stated; `country` is its code of ISO 3166-1 alpha-2. */
export interface Address {
  /** House and street, and what stands beside them, a line each. */
  readonly lines: readonly (string | undefined)[];
  readonly city?: string | undefined;
  readonly subdivision?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly country?: string | undefined;
}

/** How a language writes what its reader finds around an address. */
interface AddressWords {
  /** What the country of the address is called; absent where it is not said. */
  readonly land: string | undefined;
  readonly comma: string;
  /** For an address in the letters of a language that goes from the larger to the smaller (GB/T 40952), its post code apart. */
  readonly largestFirst?: { readonly between: string; postCode(code: string): string };
}

/** An address as its country writes it, a line each, what is not stated left out. */
export function addressLines(address: Address, words: AddressWords): string[] {
  const { lines, city, subdivision, postalCode } = address;
  const { land, comma, largestFirst } = words;
  const [street, ...more] = lines;
  if (largestFirst) {
    const place = written([land, subdivision, city, street]).join(largestFirst.between);
    return written([place, ...more, postalCode && largestFirst.postCode(postalCode)]);
  }
  return written([street, ...more, written([...townOf(address), land]).join(comma)]);
}

/** Town, region and post code in the order of the country: `Los Angeles, CA 90045`, `London NW1 7BY`, `47119 Duisburg`. */
export function townOf({ country = '', city, subdivision, postalCode }: Omit<Address, 'lines'>): string[] {
  const together = (...parts: (string | undefined)[]) => written(parts).join(' ') || undefined;
  if (!CODE_LAST.has(country)) return written([together(postalCode, city), subdivision]);
  return written(subdivision ? [city, together(subdivision, postalCode)] : [together(city, postalCode)]);
}

const written = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));
