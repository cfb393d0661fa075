import { localTime, timeZoneOf } from '@tongshang/places';
import type { UblDocument } from '@tongshang/ubl';

/**
 * The day (ISO 8601) of a moment by the clocks of the place where a document was made out, as its date of issue is: by the offset of its time of
 * issue, or, where it states none, at the seller's.
 */
export function dayAtIssue({ issueTime, parties }: UblDocument, at: string): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(issueTime ?? '')?.[0];
  if (offset === undefined) {
    const seller = parties.seller?.address;
    return localTime(at, timeZoneOf(seller && { name: seller.city, country: seller.country })).date;
  }
  const minutes = offset === 'Z' ? 0 : Number(offset.slice(0, 3)) * 60 + Number(offset[0] + offset.slice(4));
  return new Date(Date.parse(at) + minutes * 60_000).toISOString().slice(0, 10);
}
