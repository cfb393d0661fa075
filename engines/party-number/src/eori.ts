import { isMemberState } from '@tongshang/country';

/** Who registers economic operators: the European Union as one (whichever member state issued the number), Great Britain, Northern Ireland. */
type Register = 'EU' | 'GB' | 'XI';

/** The shortest numbers that are issued: seven digits, as German customs once gave them; Romania takes its fiscal codes, which have two to ten. */
const SHORTEST_ELSEWHERE = 7;
const SHORTEST: Readonly<Record<string, number>> = { RO: 2 };

/** By which register a number was issued; undefined where it is written like none. */
export function eoriRegister(eori: string): Register | undefined {
  const prefix = eori.slice(0, 2);
  // HMRC: the VAT number with three more digits, or fifteen digits.
  if (prefix === 'GB' || prefix === 'XI') return /^..(\d{12}|\d{15})$/.test(eori) ? prefix : undefined;
  if (!isMemberState(prefix) || !/^..[A-Z0-9]{1,15}$/.test(eori)) return undefined;
  return eori.length - prefix.length >= (SHORTEST[prefix] ?? SHORTEST_ELSEWHERE) ? 'EU' : undefined;
}

/**
 * Whether declarations of a country name their declarant by EORI number: Regulation (EU) No 952/2013, article 9; HMRC, Customs Declaration Service,
 * data elements 3/2 and 3/16.
 */
export const asksForEori = (country: string): boolean => country === 'GB' || isMemberState(country);

/** The one of a firm's numbers by which a country knows it: a number of Great Britain counts there alone, of the others in the Union. */
export function eoriFor(eoris: readonly string[], country: string): string | undefined {
  if (!asksForEori(country)) return undefined;
  const registers: readonly (Register | undefined)[] = country === 'GB' ? ['GB'] : ['EU', 'XI'];
  return registers.flatMap((register) => eoris.filter((one) => eoriRegister(one) === register)).at(0);
}
