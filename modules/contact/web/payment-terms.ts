import { type Instalment, inFull, onCredit } from '@tongshang/trade-facts';

const THIRTY = { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } } as const;
const SEVENTY = { instalmentId: '2', share: '70', method: 'outside' } as const;

/** Terms of payment that contacts usually have; any other is kept as it is. */
export const usualPayments: readonly (readonly Instalment[])[] = [
  [THIRTY, { ...SEVENTY, due: { event: 'documents' } }],
  [THIRTY, { ...SEVENTY, due: { event: 'shipment' } }],
  inFull('outside'),
  inFull('outside', { event: 'invoice', days: 30 }),
  inFull('outside', { event: 'invoice', days: 60 }),
  inFull('escrow'),
  onCredit(30),
];

const said = (payment: readonly Instalment[]): string =>
  payment
    .map(({ share, method, due: { event, days, date } }) => [share, method, event, days, date].join())
    .join(';');

export const isSamePayment = (one: readonly Instalment[], other: readonly Instalment[]): boolean =>
  said(one) === said(other);
