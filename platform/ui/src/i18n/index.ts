export { addressText } from './address.ts';
export { entryName } from './entry-name.ts';
export {
  countryName,
  formatAgo,
  formatBytes,
  formatClock,
  formatDay,
  formatDayShort,
  formatMoment,
  instantOf,
  languageName,
} from './format.ts';
export {
  fetchCatalogue,
  type Language,
  languages,
  type MessageName,
  type Same,
} from './message.ts';
export type { UiMessages } from './own-text.ts';
export { type Text, useAnyText, useTextOf } from './text.tsx';
