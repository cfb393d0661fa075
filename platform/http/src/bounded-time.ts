/**
 * Years that a day or an instant of a caller lies in. Beyond them no trade has anything to say, and what calculates with days ends: the
 * calendar of the database, four digits of RFC 3339, an offset that leads out of either.
 */
export const YEARS = { from: 1900, to: 2999 } as const;

type Format = { validate(text: string): boolean };

/** A format of JSON Schema for days or instants, within `YEARS` only. */
export function withinYears(format: unknown): (text: string) => boolean {
  const { validate } = format as Format;
  return (text) => {
    const year = Number(text.slice(0, 4));
    return year >= YEARS.from && year <= YEARS.to && validate(text);
  };
}
