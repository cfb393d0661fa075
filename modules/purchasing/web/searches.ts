import { oneOf, present, text, type Written } from '@tongshang/ui/slots';
import { states } from './api.ts';

export interface OrdersSearch {
  readonly text?: string;
  readonly state?: (typeof states)[number];
}

export const ordersSearch = (written: Written): OrdersSearch =>
  present<OrdersSearch>({ text: text(written.text, 100), state: oneOf(written.state, states) });

interface NewOrderSearch {
  /** The sale whose goods are ordered. */
  readonly sale?: string;
}

export const newOrderSearch = (written: Written): NewOrderSearch =>
  present<NewOrderSearch>({ sale: text(written.sale, 40) });
