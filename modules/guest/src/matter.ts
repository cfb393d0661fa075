import type { Tx } from '@tongshang/database';
import type { LineId } from '@tongshang/identifier';
import { addDecimals, formatDecimal, parseDecimal, ZERO } from '@tongshang/money';
import {
  actionsNow,
  factsOf,
  isExpired,
  type NextAction,
  standingOffer,
  type Trade,
  type TradeFile,
} from '@tongshang/trade';
import { BROUGHT_TYPES } from './act.ts';
import { cargoOf, placeName } from './cargo.ts';
import type { Hindrance, Matter } from './contract.ts';
import type { GuestDeps } from './dependencies.ts';
import type { Link } from './link.ts';
import { progressOf } from './progress.ts';

/** What a link shows of its act, and why that cannot be done now. */
type Shown = { readonly matter: Matter | null; readonly hindrance: Hindrance | null };

/** No more of the trade than the act needs. */
export async function matterOf(
  deps: Pick<GuestDeps, 'document'>,
  tx: Tx,
  file: TradeFile,
  link: Link,
): Promise<Shown> {
  const { trade } = file;
  switch (link.act) {
    case 'confirm-order':
      return orderMatter(file, link, tx.now);
    case 'quote-freight':
      return free(freightMatter(trade));
    case 'bring-paper': {
      const { shipmentId, paperType = 'BillOfLading' } = link.asked;
      return free({ type: 'paper', ...cargoOf(trade, shipmentId), paperType });
    }
    case 'confirm-pickup':
      return pickupMatter(file, link, tx.now);
    case 'confirm-receipt':
      return receiptMatter(file, link, tx.now);
    case 'answer-question':
      return free({ type: 'question', question: link.asked.question ?? '' });
    case 'follow-progress':
      return free(await progressOf(deps, tx, file, link));
  }
}

/** Everything that a price for carrying goods hangs on. */
function freightMatter(trade: Trade): Matter {
  const { incoterm, place, portOfDischarge } = trade.terms;
  const buyer = trade.parties.find(({ role }) => role === 'buyer');
  return {
    ...{ type: 'freight', ...cargoOf(trade, undefined), incoterm, place: placeName(place) },
    destinationCountry: portOfDischarge?.country ?? buyer?.country ?? null,
    lines: trade.lines.map(({ lineId, name, quantity: { value, unit } }) => ({
      ...{ lineId, name: { ...name }, quantity: { value, unit } },
    })),
  };
}

const free = (matter: Matter): Shown => ({ matter, hindrance: null });

/** Whether the offer that a link is for still waits for its answer. */
export function isMeantOffer(
  file: TradeFile,
  { asked, role }: Pick<Link, 'asked' | 'role'>,
  now: Temporal.Instant,
): boolean {
  const offer = standingOffer(file);
  return (
    offer !== undefined &&
    !isExpired(offer, now) &&
    offer.number === asked.quotationNumber &&
    offer.sequence === asked.sequence &&
    offer.offeredBy !== role
  );
}

/** Whether a guest may say which number an order has: its own, where the offer names none. */
export const mayNumber = (file: TradeFile, { role }: Pick<Link, 'role'>): boolean =>
  role === 'buyer' && standingOffer(file)?.orderNumber === undefined;

function orderMatter(file: TradeFile, link: Link, now: Temporal.Instant): Shown {
  if (factsOf(file.trade, 'ordered').length > 0) return { matter: null, hindrance: 'done' };
  const offer = standingOffer(file);
  if (!offer || !isMeantOffer(file, link, now)) return { matter: null, hindrance: 'replaced' };
  const { terms, lines } = offer;
  return free({
    type: 'order',
    quotationNumber: offer.number,
    validUntil: offer.validUntil,
    mayNumber: mayNumber(file, link),
    lines: lines.map(({ lineId, name, quantity, unitPrice: { amount, currency, per }, lineTotal }) => ({
      ...{ lineId, name, quantity, lineTotal },
      unitPrice: { amount, currency, ...(per === undefined ? {} : { per }) },
    })),
    total: offer.total,
    incoterm: terms.incoterm,
    place: placeName(terms.place),
    ...(terms.insurance === undefined ? {} : { insurance: terms.insurance }),
    payment: terms.payment,
    ...(terms.latestShipmentDate === undefined ? {} : { latestShipmentDate: terms.latestShipmentDate }),
  } as unknown as Matter);
}

/** What the contact would do of a fact: the first, of the shipment that the link names where it names one. */
export function actionOf(
  file: TradeFile,
  { organisationId, contactId, asked }: Pick<Link, 'organisationId' | 'contactId' | 'asked'>,
  fact: 'shipped' | 'delivered',
  now: Temporal.Instant,
): NextAction | undefined {
  return actionsNow(file, organisationId, now).find(
    (one) =>
      one.fact === fact &&
      one.inTheNameOf === contactId &&
      (asked.shipmentId === undefined || one.shipmentId === asked.shipmentId),
  );
}

function hindranceOf(file: TradeFile, link: Link, fact: 'shipped' | 'delivered', now: Temporal.Instant) {
  const action = actionOf(file, link, fact, now);
  if (action?.ready) return { action, hindrance: null };
  const { shipmentId } = link.asked;
  const isStated = factsOf(file.trade, fact).some(
    ({ details }) => shipmentId === undefined || details.shipmentId === shipmentId,
  );
  return { action: undefined, hindrance: isStated && !action ? ('done' as const) : ('not-yet' as const) };
}

function pickupMatter(file: TradeFile, link: Link, now: Temporal.Instant): Shown {
  const { action, hindrance } = hindranceOf(file, link, 'shipped', now);
  const documentTypes =
    file.trade.terms.modeOfTransport === 'sea' ? [...BROUGHT_TYPES] : (['Waybill'] as const).slice();
  const cargo = cargoOf(file.trade, action?.shipmentId ?? link.asked.shipmentId);
  return { matter: { type: 'pickup', ...cargo, documentTypes } as Matter, hindrance };
}

function receiptMatter(file: TradeFile, link: Link, now: Temporal.Instant): Shown {
  const { action, hindrance } = hindranceOf(file, link, 'delivered', now);
  const { trade } = file;
  const shipmentId = action?.shipmentId ?? link.asked.shipmentId;
  const units = factsOf(trade, 'packed')
    .filter(({ details }) => shipmentId === undefined || details.shipmentId === shipmentId)
    .flatMap(({ details }) => details.handlingUnits);
  const carried = quantitiesIn(units);
  const lines = trade.lines.flatMap(({ lineId, name, quantity: { unit } }) => {
    const value = carried.get(lineId);
    return value === undefined ? [] : [{ lineId, name: { ...name }, quantity: { value, unit } }];
  });
  return { matter: { type: 'receipt', packages: units.length || null, lines }, hindrance };
}

function quantitiesIn(
  units: readonly { readonly contents: readonly { readonly lineId: LineId; readonly quantity: string }[] }[],
): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const { lineId, quantity } of units.flatMap(({ contents }) => contents)) {
    const before = sums.get(lineId);
    const sum = addDecimals(before === undefined ? ZERO : parseDecimal(before), parseDecimal(quantity));
    sums.set(lineId, formatDecimal(sum));
  }
  return sums;
}
