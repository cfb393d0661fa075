export { useAnothersSession } from '../api/held-session.ts';
export { useProofAsked } from '../api/proof.ts';
export { addTo, type BasketItem, useBasket, writeBasket } from './basket.ts';
export {
  enterSession,
  mayGo,
  readSession,
  type Session,
  type SessionView,
  sessionOf,
  sessionQuery,
  signOut,
  useMaybeSession,
  useSession,
} from './session.ts';
export { secondFactorAddress, signInAddress } from './sign-in-from.ts';
export { readStored, writeStored } from './stored.ts';
