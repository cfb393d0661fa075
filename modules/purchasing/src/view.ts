import type { Contact } from '@tongshang/contact';
import { offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { formatDecimal, formatMoney, parseMoney, sumMoney } from '@tongshang/money';
import { coverageOf, loadingOf } from './coverage.ts';
import type { Sale } from './sale.ts';
import {
  arrivedOf,
  costOf,
  depositOwed,
  isRunning,
  type KeptOrder,
  openOf,
  overpaidOf,
  owedOf,
  paidOf,
  receivedOf,
  totalOf,
} from './supplier-order.ts';
import { isChangeable, stepsOf } from './write-order.ts';

/** Names of the suppliers, by contact; one that is gone has none. */
type Names = ReadonlyMap<string, Contact['name']>;

/** Whether something is still to come of an order, and its day has gone by. */
export function isLate(order: KeptOrder, today: string): boolean {
  const { deliverBy } = order.stated;
  return isRunning(order) && deliverBy !== undefined && deliverBy < today && receivedOf(order) !== 'all';
}

export function listed(order: KeptOrder, names: Names, today: string) {
  const { supplierOrderId, number, state, supplierContactId, tradeId, stated, createdAt, changedAt } = order;
  return {
    ...{ supplierOrderId, number, state, received: receivedOf(order), tradeId },
    supplier: { contactId: supplierContactId, name: names.get(supplierContactId) ?? { en: '–' } },
    ...{ total: formatMoney(totalOf(stated)), owed: formatMoney(owedOf(order)) },
    ...{ deliverBy: stated.deliverBy ?? null, isLate: isLate(order, today) },
    ...{ createdAt: createdAt.toString(), changedAt: changedAt.toString() },
  };
}

/** @param sale what the order is for, where it is for a sale */
export function viewOf(
  order: KeptOrder,
  names: Names,
  sale: Pick<Sale, 'trade'> | undefined,
  principal: Pick<Principal, 'scopes'>,
  today: string,
) {
  const { stated, version, receipts, payments } = order;
  const owed = depositOwed(order);
  const overpaid = overpaidOf(order);
  return {
    ...listed(order, names, today),
    ...stated,
    deliverBy: stated.deliverBy ?? null,
    version,
    sale: sale
      ? {
          ...{ number: sale.trade.number, orderNumber: sale.trade.orderNumber ?? null },
          currency: sale.trade.terms.currency,
        }
      : null,
    lines: stated.lines.map((line, index) => {
      const { accepted, rejected } = arrivedOf(order, index + 1);
      return {
        ...line,
        total: formatMoney(costOf(line, stated.currency)),
        ...{ received: formatDecimal(accepted), rejected: formatDecimal(rejected) },
        open: formatDecimal(openOf(order, index + 1)),
      };
    }),
    paid: formatMoney(paidOf(order)),
    depositOwed: owed ? formatMoney(owed) : null,
    overpaid: overpaid ? formatMoney(overpaid) : null,
    ...{ receipts, payments },
    actions: actionsOf(order, principal),
  };
}

/** `change`; `send`, `confirm`, `close`, `cancel` by the state they lead to; `receive`, `pay`. */
function actionsOf(order: KeptOrder, principal: Pick<Principal, 'scopes'>) {
  if (!principal.scopes.has('purchasing:write')) return [];
  return [
    ...(isChangeable(order) ? [offer('change')] : []),
    ...stepsOf(order).map((state) => offer('move', { subject: state })),
    ...(isRunning(order) ? [offer('receive')] : []),
    ...(isRunning(order) || order.state === 'closed' ? [offer('pay')] : []),
  ];
}

export function coverageView(
  { trade, lines }: Sale,
  orders: readonly KeptOrder[],
  names: Names,
  principal: Pick<Principal, 'scopes'>,
) {
  const covered = coverageOf(lines, orders);
  const supplierOf = new Map(orders.map((one) => [one.supplierOrderId, names.get(one.supplierContactId)]));
  const margins = covered.flatMap(({ margin }) => (margin ? [parseMoney(margin)] : []));
  const { currency } = trade.terms;
  const isOpen = trade.status === 'open' && principal.scopes.has('purchasing:write');
  return {
    currency,
    lines: covered.map((line, index) => ({
      ...line,
      name: trade.lines[index]?.name ?? {},
      ...{ quantity: lines[index]?.quantity, price: lines[index]?.price },
      covers: line.covers.map((cover) => ({
        ...cover,
        supplier: supplierOf.get(cover.supplierOrderId) ?? { en: '–' },
      })),
    })),
    margin:
      covered.length > 0 && margins.length === covered.length
        ? formatMoney(sumMoney(margins, currency))
        : null,
    loading: loadingOf(orders),
    actions: isOpen ? [offer('order')] : [],
  };
}
