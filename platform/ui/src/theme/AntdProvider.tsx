import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import enGB from 'antd/locale/en_GB';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { usePreferences } from './preferences.tsx';
import { antThemeOf } from './theme.ts';

const prefersStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ant Design under our tokens and in the reader's language; the Chinese words are fetched only when read. */
export function AntdProvider(props: { children: ReactNode }) {
  const { language, themeName } = usePreferences();
  const theme = useMemo(() => antThemeOf(themeName, language, !prefersStill), [themeName, language]);
  const [chinese, setChinese] = useState<Locale>();
  useEffect(() => {
    if (language !== 'zh-CN') return;
    void import('./antd-zh.ts').then((words) => setChinese(words.zhCN));
  }, [language]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh-CN' ? (chinese ?? enGB) : enGB}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>{props.children}</App>
    </ConfigProvider>
  );
}
