import type { ShipmentId } from '@tongshang/identifier';
import { formatMoney, parseMoney, sumMoney } from '@tongshang/money';
import {
  type AllowanceCharge,
  chargesOf,
  isShareOf,
  type Stretch,
  shareOf,
  type Trade,
} from '@tongshang/trade-facts';
import { factsOf } from './progress.ts';

/** A shipment, or what none carries yet, and the stretch of the value of the lines that its goods are. */
type Carried = { readonly shipmentId?: ShipmentId; readonly stretch: Stretch };

type Charges = readonly AllowanceCharge[];

/**
 * What is charged and taken off on a whole order, as it falls on each shipment. What is a per cent of the goods follows their value. Another charge falls by value
 * until it is invoiced; then it stands as it was billed, whatever becomes of prices and quantities, and what invoices leave of it falls on what they do not
 * cover. Where they cover all goods, the last of them bears what is left.
 * @param carried all shipments in the order they were packed, then what none carries
 */
export function chargesByShipment(
  trade: Trade,
  charges: Charges,
  carried: readonly Carried[],
): readonly Charges[] {
  const byValue = carried.map(({ stretch }) => chargesOf(charges, stretch));
  const billed = new Map(
    factsOf(trade, 'invoiced').map(({ details }) => [details.shipmentId, details.charges]),
  );
  const { currency } = trade.terms;
  const goods = sumMoney(
    trade.lines.map(({ lineTotal }) => parseMoney(lineTotal)),
    currency,
  );
  const columns = charges.map((charge, index) => {
    const shares = byValue.map((of) => of[index] as AllowanceCharge);
    if (isShareOf(charge, goods)) return shares;
    const stands = carried.map(({ shipmentId }) => {
      const found = shipmentId === undefined ? undefined : billed.get(shipmentId)?.[index];
      return found && isSame(found, charge) ? found : undefined;
    });
    return asBilled(charge, shares, stands, carried);
  });
  return carried.map((_, index) => columns.map((column) => column[index] as AllowanceCharge));
}

const isSame = (one: AllowanceCharge, other: AllowanceCharge): boolean =>
  one.kind === other.kind && one.reason === other.reason && one.reasonCode === other.reasonCode;

function asBilled(
  charge: AllowanceCharge,
  shares: readonly AllowanceCharge[],
  stands: readonly (AllowanceCharge | undefined)[],
  carried: readonly Carried[],
): readonly AllowanceCharge[] {
  const isAsShared = stands.every((one, index) => !one || one.amount.amount === shares[index]?.amount.amount);
  if (isAsShared) return shares;
  const { currency } = charge.amount;
  const taken = sumMoney(
    stands.flatMap((one) => (one ? [parseMoney(one.amount)] : [])),
    currency,
  );
  const left = formatMoney({ amount: parseMoney(charge.amount).amount - taken.amount, currency });
  const isOpen = carried.map(({ stretch: { from, to } }, index) => !stands[index] && to > from);
  const whole = carried.reduce(
    (sum, { stretch }, index) => sum + (isOpen[index] ? lengthOf(stretch) : 0n),
    0n,
  );
  const last = stands.findLastIndex((one) => one !== undefined);
  let from = 0n;
  return shares.map((share, index) => {
    const stood = stands[index];
    if (stood) {
      const amount = whole === 0n && index === last ? added(stood.amount, left) : stood.amount;
      return { ...stood, amount };
    }
    const to = from + (isOpen[index] ? lengthOf((carried[index] as Carried).stretch) : 0n);
    const amount = shareOf(left, { from, to, whole });
    from = to;
    return { ...share, amount };
  });
}

const lengthOf = ({ from, to }: Stretch): bigint => to - from;

const added = (one: AllowanceCharge['amount'], more: AllowanceCharge['amount']) =>
  formatMoney({ amount: parseMoney(one).amount + parseMoney(more).amount, currency: one.currency });
