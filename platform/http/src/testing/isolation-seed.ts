import type { IsolationSeed } from '@tongshang/database/testing';

/** Replies are kept for every command that the world has sent. */
export const isolationSeed: IsolationSeed = {};
