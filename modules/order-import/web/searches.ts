import { flag, present, text, type Written } from '@tongshang/ui/slots';

interface OrderFileSearch {
  /** Position of the order that is open. */
  readonly order?: string;
  /** The same file was brought before. */
  readonly known?: boolean;
}

export const orderFileSearch = (written: Written): OrderFileSearch =>
  present<OrderFileSearch>({ order: text(written.order, 6), known: flag(written.known) });
