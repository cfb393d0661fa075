export { entryName } from './entry-name.ts';
export {
  countryName,
  formatAgo,
  formatBytes,
  formatClock,
  formatDay,
  formatDayShort,
  formatMoment,
  groupDigits,
  instantOf,
  trimZeros,
  writeAmount,
} from './format.ts';
export {
  type Areas,
  type Catalogue,
  fetchCatalogue,
  fill,
  joinCatalogues,
  type Language,
  languages,
  type MessageName,
  type MessageSource,
  namesIn,
  type Same,
} from './message.ts';
export { type UiMessages, uiMessages } from './own-text.ts';
export { type MessageKey, type Text, useAnyText, useTextOf } from './text.tsx';
