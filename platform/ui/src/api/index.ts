export { isSeen, type SeenFact, type TradeFact } from './facts.ts';
export { pagedQuery, readAll } from './paging.ts';
export { useServerAnswers } from './reachability.ts';
export {
  type DownloadProgress,
  download,
  get,
  getBytes,
  isProblem,
  patch,
  pathWith,
  post,
  put,
  remove,
  saveAs,
  upload,
} from './send.ts';
export { type SigningKey, signingKeysQuery } from './signing-keys.ts';
export {
  type Action,
  type ActionCode,
  type Amendment,
  actsIn,
  type ExpectedFact,
  factOf,
  factsOf,
  firmProfileQuery,
  type Home,
  holds,
  homeQuery,
  type IncotermCode,
  mayDo,
  type NextAction,
  type Offer,
  partyOf,
  productDataQuery,
  seesFact,
  type Trade,
  type TradeLine,
  type TradeListItem,
  type TradeTerms,
  tradeQuery,
} from './trade.ts';
export type { BodyOf, ReplyOf, Schema } from './typed.ts';
export type {
  Address,
  Agency,
  Localised,
  MemberRole,
  OrganisationKind,
  Place,
  TradeRole,
  WireMoney,
} from './wire.ts';
