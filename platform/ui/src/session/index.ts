export { addTo, type BasketItem, useBasket, writeBasket } from './basket.ts';
export {
  mayGo,
  type Session,
  type SessionView,
  sessionOf,
  sessionQuery,
  signInAddress,
  signOut,
  useMaybeSession,
  useSession,
} from './session.ts';
export { readStored, writeStored } from './stored.ts';
