/** What is known of a party beside the order: it fills what the order does not say. */
type KnownParty = { readonly name?: string; readonly country?: string };
export type KnownParties = { readonly buyer?: KnownParty; readonly seller?: KnownParty };

/** The unchecked order with what is known of its parties where it says nothing itself. */
export function withParties(order: unknown, { buyer, seller }: KnownParties = {}): unknown {
  if (typeof order !== 'object' || order === null) return order;
  const fields = order as Record<string, unknown>;
  const known = (written: unknown, party: KnownParty | undefined) =>
    party && typeof written === 'object' && written !== null ? { ...party, ...written } : written;
  const filled = { ...fields };
  if (buyer) filled.buyer = known(fields.buyer, buyer);
  if (seller && fields.seller !== undefined) filled.seller = known(fields.seller, seller);
  return filled;
}
