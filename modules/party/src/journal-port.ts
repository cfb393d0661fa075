import type { Append } from '@tongshang/journal';

/** What party needs of the journal: to append in the transaction of the change. */
export type Journal = { readonly append: Append };
