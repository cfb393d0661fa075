import type { FileId, TradeId } from '@tongshang/identifier';
import type { LeftOut, OrderReading, PurchaseOrder, ReadOrdersOptions } from '@tongshang/purchase-order';

/** What was said of how a file is to be read. */
export type Answers = Omit<ReadOrdersOptions, 'limits' | 'skipBadLines'>;

/** What a file says, read with some answers, as it is kept: data alone. */
export type KeptReading = Pick<
  OrderReading,
  'form' | 'orders' | 'problems' | 'remarks' | 'questions' | 'leftOut' | 'untraded' | 'sheet'
> & {
  /** How many more problems there are than are kept. */
  readonly problemsMore: number;
};

export type OrderFile = {
  readonly fileId: FileId;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string | null;
  readonly version: number;
  readonly answers: Answers;
  readonly reading: KeptReading;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
};

/** An order of a file that has become a trade. */
export type CarriedOrder = {
  readonly orderNumber: string;
  readonly buyerName: string;
  readonly tradeId: TradeId;
  readonly number: string;
};

/** What the file says and this order does not carry: what is said of it, and of the file as a whole. */
export function leftOutOf({ leftOut }: KeptReading, { orderNumber }: PurchaseOrder): readonly LeftOut[] {
  return leftOut.filter((one) => one.orderNumber === undefined || one.orderNumber === orderNumber);
}

/** Whether a file says nothing of any other order. */
export const isOfOneOrder = ({ orders, untraded, problems }: KeptReading): boolean =>
  orders.length === 1 && untraded.length === 0 && problems.length === 0;

export const isCarried =
  (order: PurchaseOrder) =>
  (one: CarriedOrder): boolean =>
    one.orderNumber === order.orderNumber && one.buyerName === order.buyer.name;
