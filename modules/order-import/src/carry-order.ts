import type { Tx } from '@tongshang/database';
import type { OriginalType } from '@tongshang/document';
import type { FileId, OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Unusual } from '@tongshang/incoterms';
import {
  offeredLine,
  particularsOf,
  sumsOf,
  type VatDifference,
  vatDifference,
  vatFiguresInText,
} from '@tongshang/purchase-order';
import type { Trade, TradeRole, TradeTerms } from '@tongshang/trade';
import type { OrderImportDeps } from './dependencies.ts';
import { isCarried, isOfOneOrder, leftOutOf } from './order-file.ts';
import { insertCarried, lockFile, selectCarried } from './order-file-store.ts';
import { ownNumbers, requireOwnNumber } from './own-number.ts';
import { countriesOf, orderAt, type Side } from './propose.ts';
import { refuse } from './refusals.ts';
import { requireStatedTerms } from './stated-terms.ts';

type Carrying = {
  readonly fileId: FileId;
  /** Of the orders of the file, from 0. */
  readonly position: number;
  /** Of the reading that was seen. */
  readonly version: number;
  /** What the caller is: the buyer places its order, the seller quotes on the order it was sent. */
  readonly side: Side;
  readonly counterpartOrganisationId: OrganisationId;
  readonly terms: TradeTerms;
  /** Unusual terms that are meant so. */
  readonly meant?: readonly Unusual[];
  /** That what the file says beside is to be left out. */
  readonly leavesOut: boolean;
  /** That VAT other than the law's stands as the order states it. */
  readonly vatAsStated?: boolean;
  /** That the trade goes by the caller's own tax number, where the order states another. */
  readonly numberAsOwn?: boolean;
  readonly validUntil?: string;
  readonly parties?: readonly { readonly organisationId: OrganisationId; readonly role: TradeRole }[];
};

/**
 * Makes an order of a file a trade, and keeps the file in it as it came where it holds no other order. As the buyer, its order stands until the seller confirms it; as
 * the seller, its quotation on the order stands until the buyer accepts it: nobody's word is taken for the other's.
 * @throws ORDER_FILE_NOT_FOUND, ORDER_FILE_CHANGED, ORDER_NOT_IN_FILE, ORDER_CARRIED_ALREADY, ORDER_LEFT_OUT_UNSEEN, ORDER_VAT_DIFFERS, ORDER_OWN_NUMBER_DIFFERS,
 * ORDER_TERM_CONTRADICTS, ORDER_PLACE_UNSUITABLE, and what the trade module refuses
 */
export async function carryOrder(
  deps: OrderImportDeps,
  tx: Tx,
  principal: Principal,
  bytes: Uint8Array,
  { fileId, position, version, side, ...carrying }: Carrying,
): Promise<Trade> {
  const file = await lockFile(tx, fileId);
  if (file.version !== version) throw refuse('ORDER_FILE_CHANGED');
  const order = orderAt(file, position);
  const { orderNumber, buyer } = order;
  const known = (await selectCarried(tx, fileId)).find(isCarried(order));
  if (known) throw refuse('ORDER_CARRIED_ALREADY', { orderNumber, number: known.number });
  const left = leftOutOf(file.reading, order).length;
  if (left > 0 && !carrying.leavesOut)
    throw refuse('ORDER_LEFT_OUT_UNSEEN', { count: String(left) }, 'leavesOut');
  const countries = await countriesOf(deps, tx, principal, order);
  const terms = await requireStatedTerms(order, carrying.terms, countries);
  if (!carrying.vatAsStated) requireVatOfLaw(vatDifference(order, terms, countries));
  if (!carrying.numberAsOwn) requireOwnNumber((await ownNumbers(deps, tx, principal, order))[side]);
  const offered = {
    lines: order.lines.map((line) => offeredLine(line)),
    sums: sumsOf(order),
    particulars: particularsOf(order),
    ...(carrying.validUntil === undefined ? {} : { validUntil: carrying.validUntil }),
    ...{ orderNumber, terms },
    ...(carrying.meant ? { meant: carrying.meant } : {}),
    ...(carrying.parties ? { parties: carrying.parties } : {}),
  };
  const { counterpartOrganisationId } = carrying;
  const trade =
    side === 'buyer'
      ? await deps.trades.placeOrder(tx, principal, {
          ...offered,
          sellerOrganisationId: counterpartOrganisationId,
        })
      : await deps.trades.quoteOrder(tx, principal, {
          ...offered,
          buyerOrganisationId: counterpartOrganisationId,
        });
  const { tradeId, number } = trade;
  // A file of several orders says what others order: it stays with whoever brought it.
  if (isOfOneOrder(file.reading))
    await deps.document.encloseOrder(tx, principal, tradeId, {
      ...{ number: orderNumber, bytes, fileName: file.fileName },
      mediaType: file.mediaType as OriginalType,
    });
  await insertCarried(tx, fileId, { orderNumber, buyerName: buyer.name, tradeId, number });
  return trade;
}

/** @throws ORDER_VAT_DIFFERS with both figures */
function requireVatOfLaw(difference: VatDifference | undefined): void {
  if (!difference) return;
  const [stated, reckoned] = [difference.stated, difference.reckoned].map(vatFiguresInText);
  throw refuse('ORDER_VAT_DIFFERS', { stated: stated ?? '', reckoned: reckoned ?? '' }, 'vatAsStated');
}
