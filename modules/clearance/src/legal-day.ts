import { dayAt, type Trade } from '@tongshang/trade';
import type { Direction } from './declaration.ts';

/** Where a customs office sits: its country, and within that the place if it is known. */
type Office = { readonly country: string; readonly name?: string; readonly timeZone?: string };

/**
 * The day that counts in law at a customs office, by its own clocks: on which a declaration is accepted, and so of which day its measures and exchange
 * rates are (Union Customs Code, article 172(2); 19 CFR 141.68), and by which its time limits run.
 */
export const legalDay = (now: Temporal.Instant, office: Office): Temporal.PlainDate =>
  Temporal.PlainDate.from(dayAt(office, now));

/** The office at which the goods of a trade cross the border of a country: at its port there; where none is named, somewhere in the country. */
export function officeOf({ terms }: Pick<Trade, 'terms'>, country: string, direction: Direction): Office {
  const port = direction === 'export' ? terms.portOfLoading : terms.portOfDischarge;
  return port?.country === country ? port : { country };
}

/** The latest day that has begun anywhere: what is said to have happened abroad is not dated after it. */
export const latestDay = (now: Temporal.Instant): Temporal.PlainDate =>
  now.add({ hours: 14 }).toZonedDateTimeISO('UTC').toPlainDate();
