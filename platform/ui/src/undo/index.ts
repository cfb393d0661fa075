export { heldActs } from './acts.ts';
export { HeldActs } from './HeldActs.tsx';
export { useHeldActs } from './use-held-acts.ts';
