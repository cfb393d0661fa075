import { isAtOrigin } from '@tongshang/incoterms';
import type { IncotermCode, Place } from '@tongshang/ui/api';

/**
 * The country that goods go to: of the destination that is asked for, else of a place the Incoterm names at the destination, else
 * where the buyer sits.
 */
export function destinationOf(known: {
  readonly wanted: Place | undefined;
  readonly incoterm: IncotermCode;
  readonly place: Place | undefined;
  readonly buyer: string | undefined;
}): string | undefined {
  const { wanted, incoterm, place, buyer } = known;
  return wanted?.country || (!isAtOrigin(incoterm) && place?.country) || buyer;
}
