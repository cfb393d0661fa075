import { invariant } from '@tongshang/refusal';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { setTransport } from '../api/send.ts';
import {
  type Catalogue,
  fetchCatalogue,
  type Language,
  languages,
  type MessageSource,
} from '../i18n/message.ts';
import { TextProvider } from '../i18n/text.tsx';
import { readStored, writeStored } from '../session/stored.ts';
import { cssVariablesOf, fontFamily, fontMono, type ThemeName } from './theme.ts';

export type ThemeChoice = 'auto' | ThemeName;

interface Preferences {
  readonly language: Language;
  readonly themeChoice: ThemeChoice;
  readonly themeName: ThemeName;
  setLanguage(language: Language): void;
  setThemeChoice(choice: ThemeChoice): void;
  /** Fetches a language's words without showing them, for a page that must work offline afterwards or is found by them. */
  fetchLanguage(language: Language): Promise<Catalogue>;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  invariant(preferences, 'usePreferences needs a PreferencesProvider above it');
  return preferences;
}

/** The language kept from last time, else the browser's, Chinese for any `zh`. */
function initialLanguage(stored: string | undefined, browser: readonly string[]): Language {
  const kept = languages.find((language) => language === stored);
  if (kept) return kept;
  const first = browser.find((tag) => /^(zh|en)\b/i.test(tag));
  return first && /^zh/i.test(first) ? 'zh-CN' : 'en';
}

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function applyTheme(name: ThemeName): void {
  const root = document.documentElement;
  root.dataset.theme = name;
  root.style.colorScheme = name;
  for (const [variable, value] of Object.entries(cssVariablesOf(name)))
    root.style.setProperty(variable, value);
}

function applyLanguage(language: Language): void {
  const root = document.documentElement;
  root.lang = language;
  root.style.setProperty('--font', fontFamily[language]);
  root.style.setProperty('--font-mono', fontMono);
  setTransport({ language });
}

/** What must be known before the first paint: language with its catalogue, and the theme. */
export async function loadPreferences(messages: readonly MessageSource[]) {
  const language = initialLanguage(readStored('language'), navigator.languages);
  const stored = readStored('theme');
  const themeChoice: ThemeChoice = stored === 'light' || stored === 'dark' ? stored : 'auto';
  applyLanguage(language);
  applyTheme(themeChoice === 'auto' ? (systemDark.matches ? 'dark' : 'light') : themeChoice);
  return { language, themeChoice, messages, catalogue: await fetchCatalogue(messages, language) };
}

export function PreferencesProvider(props: {
  initial: Awaited<ReturnType<typeof loadPreferences>>;
  children: ReactNode;
}) {
  const [{ language, catalogue }, setRead] = useState<{ language: Language; catalogue: Catalogue }>(
    props.initial,
  );
  const { messages } = props.initial;
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>(props.initial.themeChoice);
  const [dark, setDark] = useState(systemDark.matches);

  useEffect(() => {
    const follow = (event: MediaQueryListEvent) => setDark(event.matches);
    systemDark.addEventListener('change', follow);
    return () => systemDark.removeEventListener('change', follow);
  }, []);

  const themeName: ThemeName = themeChoice === 'auto' ? (dark ? 'dark' : 'light') : themeChoice;
  useEffect(() => applyTheme(themeName), [themeName]);

  const value = useMemo<Preferences>(
    () => ({
      language,
      themeChoice,
      themeName,
      setLanguage(next) {
        writeStored('language', next);
        void fetchCatalogue(messages, next).then((loaded) => {
          applyLanguage(next);
          setRead({ language: next, catalogue: loaded });
        });
      },
      setThemeChoice(next) {
        writeStored('theme', next);
        setThemeChoice(next);
      },
      fetchLanguage: async (wanted) => {
        const antd = wanted === 'zh-CN' && import('./antd-zh.ts');
        const [words] = await Promise.all([fetchCatalogue(messages, wanted), antd]);
        return words;
      },
    }),
    [language, themeChoice, themeName, messages],
  );

  return (
    <PreferencesContext value={value}>
      <TextProvider language={language} catalogue={catalogue}>
        {props.children}
      </TextProvider>
    </PreferencesContext>
  );
}
