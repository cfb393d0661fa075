import type { OrderFile } from './api.ts';

/** What a file says and no trade carries, but for what is said again where an order is open: of that order, and of the file as a whole. */
export function leftOutBeside(
  { leftOut }: Pick<OrderFile, 'leftOut'>,
  open: { readonly orderNumber: string } | undefined,
): OrderFile['leftOut'] {
  if (!open) return leftOut;
  return leftOut.filter(({ orderNumber }) => orderNumber !== undefined && orderNumber !== open.orderNumber);
}
