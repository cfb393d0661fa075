import { type Instalment, inFull, onCredit } from './payment.ts';

const THIRTY = { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } } as const;
const SEVENTY = { instalmentId: '2', share: '70', method: 'outside' } as const;

/** Terms of payment that trades usually have, the commonest of exporters first. */
export const USUAL_PAYMENTS: readonly (readonly Instalment[])[] = [
  [THIRTY, { ...SEVENTY, due: { event: 'documents' } }],
  [THIRTY, { ...SEVENTY, due: { event: 'shipment' } }],
  inFull('outside'),
  inFull('outside', { event: 'invoice', days: 30 }),
  inFull('outside', { event: 'invoice', days: 60 }),
  inFull('escrow'),
  [
    { ...THIRTY, method: 'transfer' },
    { ...SEVENTY, method: 'escrow', due: { event: 'shipment' } },
  ],
  inFull('transfer'),
  onCredit(30),
];

const said = (payment: readonly Instalment[]): string =>
  JSON.stringify(
    payment.map(({ share, amount, method, due: { event, days, date } }) => [
      ...[share, amount?.currency, amount?.amount, method],
      ...[event, days, date],
    ]),
  );

/** Whether two schedules ask for the same payments, whatever their instalments are called. */
export const isSamePayment = (one: readonly Instalment[], other: readonly Instalment[]): boolean =>
  said(one) === said(other);
