/** How an order ended. */
export type Outcome = 'closed' | 'stopped' | 'interrupted' | 'unverified';

/** Of a whole file: how many ended each way, or never began. */
export type Counts = Readonly<Record<Outcome | 'unbegun' | 'leftOut' | 'problems', number>>;
