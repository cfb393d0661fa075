import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { MeantOrganisation } from '@tongshang/party';
import {
  type Countries,
  lineTotalsOf,
  notCarried,
  type PurchaseOrder,
  sumsOfOrder,
  vatDifference,
} from '@tongshang/purchase-order';
import { invariant } from '@tongshang/refusal';
import type { OrderImportDeps } from './dependencies.ts';
import { isCarried, leftOutOf, type OrderFile } from './order-file.ts';
import { selectCarried } from './order-file-store.ts';
import { ownNumbers } from './own-number.ts';
import { refuse } from './refusals.ts';
import { statedTerms } from './stated-terms.ts';

export type Side = 'buyer' | 'seller';

/** The sound order of that number at a place of a file. @throws ORDER_NOT_IN_FILE */
export function orderAt({ reading }: OrderFile, position: number): PurchaseOrder {
  const order = reading.orders[position];
  if (!order) throw refuse('ORDER_NOT_IN_FILE', { orderNumber: String(position + 1) });
  return order;
}

/** Countries of the two sides: the order's; of a seller it does not name, the caller's own. */
export async function countriesOf(
  { party }: Pick<OrderImportDeps, 'party'>,
  tx: Tx,
  { organisationId }: Principal,
  { buyer, seller }: PurchaseOrder,
): Promise<Countries> {
  if (seller) return { buyer: buyer.country, seller: seller.country };
  const [own] = await party.readOrganisations(tx, [organisationId]);
  invariant(own !== undefined, 'an organisation sees itself');
  return { buyer: buyer.country, seller: own.country };
}

/** What of an order would be carried, what is left open and who may be meant; nothing is done. */
export async function propose(
  deps: Pick<OrderImportDeps, 'party' | 'contact'>,
  tx: Tx,
  principal: Principal,
  file: OrderFile,
  position: number,
) {
  const order = orderAt(file, position);
  const { buyer, seller } = order;
  const buyers = await deps.party.findMeant(tx, buyer);
  const sellers = seller ? await deps.party.findMeant(tx, seller) : [];
  const carried = (await selectCarried(tx, file.fileId)).find(isCarried(order));
  const side = sideOf(principal, buyers, sellers);
  const countries = await countriesOf(deps, tx, principal, order);
  const stated = await statedTerms(order, countries);
  const vat = vatDifference(order, stated.terms, countries);
  const numbers = await ownNumbers(deps, tx, principal, order);
  return {
    ...{ order, position, payable: sumsOfOrder(order).payable },
    lineTotals: lineTotalsOf(order),
    leftOut: leftOutOf(file.reading, order),
    notCarried: notCarried(order),
    ...(carried ? { trade: { tradeId: carried.tradeId, number: carried.number } } : {}),
    ...(side ? { side } : {}),
    counterparts: [
      ...withoutOwn(principal, side === 'buyer' ? sellers : buyers),
      ...(await meantContacts(deps, tx, principal, side === 'buyer' ? seller : buyer)),
    ],
    ...(vat ? { vat } : {}),
    ...(Object.keys(numbers).length > 0 ? { ownNumbers: numbers } : {}),
    ...stated,
  };
}

/** Of the caller's address book, to whoever may read it. */
async function meantContacts(
  { contact }: Pick<OrderImportDeps, 'contact'>,
  tx: Tx,
  { scopes }: Principal,
  said: PurchaseOrder['buyer'] | undefined,
) {
  if (!said || !scopes.has('contact:read')) return [];
  return (await contact.findMeant(tx, said)).map(({ contactId, ...found }) => ({
    ...{ ...found, organisationId: contactId, demonstration: false },
    isContact: true,
  }));
}

/** Which side the caller is, where the order names its organisation. */
function sideOf(
  { organisationId }: Principal,
  buyers: readonly MeantOrganisation[],
  sellers: readonly MeantOrganisation[],
): Side | undefined {
  const isOwn = (one: MeantOrganisation) => one.organisationId === organisationId;
  if (buyers.some(isOwn)) return 'buyer';
  return sellers.some(isOwn) ? 'seller' : undefined;
}

const withoutOwn = ({ organisationId }: Principal, found: readonly MeantOrganisation[]) =>
  found.filter((one) => one.organisationId !== organisationId);
