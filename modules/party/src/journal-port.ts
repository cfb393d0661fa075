import type { Tx } from '@tongshang/database';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What party needs of the journal: to append in the transaction of the change. */
export type Journal = {
  append(
    tx: Tx,
    entry: {
      readonly kind: string;
      readonly tradeId: null;
      readonly subject?: string;
      readonly public?: { readonly [name: string]: Json };
      readonly private?: { readonly [field: string]: Json };
    },
  ): { readonly entryId: string };
};
