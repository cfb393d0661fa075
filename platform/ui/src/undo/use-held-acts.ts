import { useSyncExternalStore } from 'react';
import { type FailedAct, type HeldAct, heldActs } from './acts.ts';

/** Acts that may still be taken back, the oldest first. */
export const useHeldActs = (): readonly HeldAct[] =>
  useSyncExternalStore(heldActs.subscribe, heldActs.waiting);

/** Acts that were sent and refused, until their person has put them away. */
export const useFailedActs = (): readonly FailedAct[] =>
  useSyncExternalStore(heldActs.subscribe, heldActs.failed);
