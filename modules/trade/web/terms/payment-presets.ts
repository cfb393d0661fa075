import { type Instalment, inFull, onCredit } from '@tongshang/trade-facts';

const THIRTY = { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } } as const;
const SEVENTY = { instalmentId: '2', share: '70', method: 'outside' } as const;

/** Usual terms of payment, the commonest of exporters first. */
export const PRESETS: readonly (readonly Instalment[])[] = [
  [THIRTY, { ...SEVENTY, due: { event: 'documents' } }],
  [THIRTY, { ...SEVENTY, due: { event: 'shipment' } }],
  inFull('outside'),
  inFull('outside', { event: 'invoice', days: 60 }),
  inFull('escrow'),
  [
    { ...THIRTY, method: 'transfer' },
    { ...SEVENTY, method: 'escrow', due: { event: 'shipment' } },
  ],
  inFull('transfer'),
  onCredit(30),
];

/** Which of the usual terms these are, by their place among them; −1 for a schedule of one's own. */
export function presetOf(payment: readonly Instalment[]): number {
  const wanted = said(payment);
  return PRESETS.findIndex((preset) => said(preset) === wanted);
}

const said = (payment: readonly Instalment[]): string =>
  payment
    .map(({ share = '', method, due: { event, days, date } }) => [share, method, event, days, date].join())
    .join(';');

/** Numbered in their order; what an event does not take is left out. */
export function tidied(payment: readonly Instalment[]): readonly Instalment[] {
  return payment.map(({ due: { event, days, date }, ...instalment }, index) => ({
    ...instalment,
    instalmentId: String(index + 1),
    due: {
      event,
      ...(isCounted(event) ? { days: days ?? 30 } : {}),
      ...(event === 'date' && date ? { date } : {}),
    },
  }));
}

export const isCounted = (event: Instalment['due']['event']): boolean =>
  event === 'bill-of-lading' || event === 'invoice' || event === 'receipt';

/** Per cent that the instalments come to; undefined where one of them is no share. */
export function sumOfShares(payment: readonly Instalment[]): number | undefined {
  if (payment.some(({ share }) => share === undefined)) return undefined;
  return payment.reduce((sum, { share }) => sum + Math.round(Number(share) * 10000), 0) / 10000;
}
