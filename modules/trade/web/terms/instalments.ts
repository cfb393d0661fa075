import { type Instalment, isCountedFrom } from '@tongshang/trade-facts';

/** Numbered in their order; what an event does not take is left out. */
export function tidied(payment: readonly Instalment[]): readonly Instalment[] {
  return payment.map(({ due: { event, days, date }, ...instalment }, index) => ({
    ...instalment,
    instalmentId: String(index + 1),
    due: {
      event,
      ...(isCountedFrom(event) ? { days: days ?? 30 } : {}),
      ...(event === 'date' && date ? { date } : {}),
    },
  }));
}

/** Per cent that the instalments come to; undefined where one of them is no share. */
export function sumOfShares(payment: readonly Instalment[]): number | undefined {
  if (payment.some(({ share }) => share === undefined)) return undefined;
  return payment.reduce((sum, { share }) => sum + Math.round(Number(share) * 10000), 0) / 10000;
}
