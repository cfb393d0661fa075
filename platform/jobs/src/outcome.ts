/** How one attempt at a job ended. */
export type Outcome =
  /** `result`: JSON; null: none. */
  | { readonly is: 'done'; readonly result: string | null }
  /** `step`: of a saga. `attempts`: those of that step; default the job's. */
  | { readonly is: 'failed'; readonly error: unknown; readonly step?: string; readonly attempts?: number }
  /** Nothing of it is to be done any more. A saga turns round; what it began is undone. */
  | { readonly is: 'cancelled' }
  /** A saga has undone everything. */
  | { readonly is: 'undone' }
  /** The process stops; another begins anew, and this attempt does not count. */
  | { readonly is: 'handed back'; readonly attempts?: number };
