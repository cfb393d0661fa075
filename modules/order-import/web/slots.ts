import type { Part } from '@tongshang/ui/slice';

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** The fields of delivery and payment in the form that opens a trade from an order; their values stand under `terms`. */
    'order-file.terms': Part<{
      readonly fixedCurrency: boolean;
      readonly leadTimeRequired: boolean;
      /** Countries of the two sides. */
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      /** HS codes of the goods, as far as the order says them. */
      readonly opensWith: readonly string[];
    }>;
  }
}
