import type { IsolationSeed } from '@tongshang/database/testing';

/** Files are stored by whoever refers to them: by papers and pictures of the world. */
export const isolationSeed: IsolationSeed = {};
