import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { compactNumber } from '@tongshang/party-number';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import type { OrderImportDeps } from './dependencies.ts';
import { refuse } from './refusals.ts';

type Side = 'buyer' | 'seller';
type NumberDifference = { readonly stated: string; readonly own: string };

/** A number as it is written, without the prefix of its country: VAT numbers are written with and without. */
const bare = (written: string, country: string): string => {
  const compact = compactNumber(written);
  return compact.startsWith(country) ? compact.slice(country.length) : compact;
};

/**
 * Whether an order states another tax number of the caller than it has: a tax that an order states is charged under that number. For each side that the caller may be;
 * undefined where order or firm says none, or both say the same.
 */
export async function ownNumbers(
  { party }: Pick<OrderImportDeps, 'party'>,
  tx: Tx,
  { organisationId }: Principal,
  order: PurchaseOrder,
): Promise<{ readonly [S in Side]?: NumberDifference }> {
  const [own] = await party.readOrganisations(tx, [organisationId]);
  const of = (side: Side) => {
    const stated = order[side]?.taxId;
    if (stated === undefined || !own?.taxId) return {};
    if (bare(stated, own.country) === bare(own.taxId, own.country)) return {};
    return { [side]: { stated, own: own.taxId } };
  };
  return { ...of('buyer'), ...of('seller') };
}

/** @throws ORDER_OWN_NUMBER_DIFFERS with both */
export function requireOwnNumber(difference: NumberDifference | undefined): void {
  if (difference) throw refuse('ORDER_OWN_NUMBER_DIFFERS', difference, 'numberAsOwn');
}
