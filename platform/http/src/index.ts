export { Action, Actions, offer } from './actions.ts';
export { needHeldFactor, needProof, needSecondFactor } from './admission.ts';
export type { HttpApp } from './app.ts';
export type { Authenticate, Authenticated, Credentials, Standing } from './authenticate.ts';
export { bodyCheck } from './check-body.ts';
export { createHttp, type HttpOptions } from './create-http.ts';
export { action, type CommandDefinition, command, query } from './define.ts';
export { type Download, download, type StoredBytes } from './download.ts';
export type { Access, Endpoint, Exchange } from './endpoint.ts';
export { forgetReplies } from './idempotency.ts';
export { negotiateLanguage } from './language.ts';
export { createLogger } from './logging.ts';
export { networkOf } from './network.ts';
export { decodeCursor, encodeCursor, pageOf } from './paging.ts';
export { forgetRateCounts } from './rate-count-store.ts';
export { table as httpRefusals } from './refusals.ts';
export {
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  LanguageTag,
  Localised,
  LocalisedName,
  literals,
  Money,
  NAME,
  Name,
  Nullable,
  Page,
  PageQuery,
  PlainDate,
  PositiveDecimal,
  Quantity,
  SHOWN,
  TimeZone,
  TRIMMED,
  Uuid,
} from './schemas.ts';
export { events, type ServerEvent } from './server-events.ts';
export { type StoreUpload, upload } from './upload.ts';
export { WrittenJson, writtenWith } from './written-json.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
export { type Source, sourceOf } from './source.ts';
