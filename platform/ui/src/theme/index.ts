export { AntdProvider } from './AntdProvider.tsx';
export { loadPreferences, PreferencesProvider, type ThemeChoice, usePreferences } from './preferences.tsx';
