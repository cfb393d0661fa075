import { MEMBER_STATES } from '@tongshang/country';
import type { Tariff } from '@tongshang/duty';
import type { Direction } from './declaration.ts';

const TEN: readonly string[] = ['CN', 'US'];
/** Eight digits of the combined nomenclature where goods leave, ten where they come in (Regulation (EEC) 2658/87, articles 3 and 5; UK Global Tariff). */
const COMBINED: readonly string[] = [...MEMBER_STATES, 'GB'];

/** How many digits the code of a country's own tariff has on its declarations; undefined where that is not held here. */
export function nationalDigits(country: string, direction: Direction): number | undefined {
  if (TEN.includes(country)) return 10;
  if (COMBINED.includes(country)) return direction === 'import' ? 10 : 8;
  return undefined;
}

/** A side of the trade: its country, and the import edition held of it, which names its national codes. */
type Owner = { readonly country: string; readonly edition?: Tariff | undefined };

/**
 * Whose national code one with more than six digits is that nobody said the country of: of the one side whose tariff has it; `asked` where both
 * tariffs have it. Where neither has it, it is nobody's: a buyer writes its own country's code into an order as often as a seller its own.
 */
export function ownerOfCode(code: string, seller: Owner, buyer: Owner): string | 'asked' | undefined {
  const [bySeller, byBuyer] = [seller, buyer].map(({ edition }) => isIn(edition, code));
  if (bySeller && byBuyer) return seller.country === buyer.country ? seller.country : 'asked';
  if (bySeller) return seller.country;
  return byBuyer ? buyer.country : undefined;
}

/** Beyond the six digits that all countries have in common. */
const isIn = (edition: Tariff | undefined, code: string): boolean =>
  edition?.commodities.some((one) => one.code.length > 6 && code.startsWith(one.code)) ?? false;
