import type { IsolationSeed } from '@tongshang/database/testing';

/** Replies are kept for every command that the world has sent. */
export const isolationSeed: IsolationSeed = {
  shared: {
    'function http.claim_key':
      'of the organisation that the transaction acts for, under the policy of its table',
    'function http.keep_reply': 'as http.claim_key',
  },
};
