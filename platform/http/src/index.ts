export { Action, Actions, offer } from './actions.ts';
export type { Authenticate, Authenticated, Credentials } from './admission.ts';
export type { HttpApp, RateLimits } from './app.ts';
export { createHttp, type HttpOptions, rateLimitsDefault } from './create-http.ts';
export { action, bodyBytesMaxDefault, command, query } from './define.ts';
export { type Download, type DownloadDefinition, download, type StoredBytes } from './download.ts';
export type { Access, Endpoint, Exchange, Idempotency, Method } from './endpoint.ts';
export { forgetReplies } from './idempotency.ts';
export { negotiateLanguage } from './language.ts';
export { createLogger, type LogLevel } from './logging.ts';
export { type CursorKind, decodeCursor, encodeCursor, pageOf } from './paging.ts';
export { forgetRateCounts } from './rate-count-store.ts';
export { table as httpRefusals } from './refusals.ts';
export {
  CountryCode,
  CurrencyCode,
  Decimal,
  Instant,
  LanguageTag,
  Localised,
  Money,
  Nullable,
  Page,
  PageQuery,
  PlainDate,
  Problem,
  ProblemError,
  Quantity,
  TimeZone,
  Uuid,
} from './schemas.ts';
export { type EventsInput, events, type ServerEvent } from './server-events.ts';
export { type StoredUpload, type StoreUpload, type UploadedFile, upload } from './upload.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
