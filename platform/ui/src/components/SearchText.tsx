import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/own-text.ts';
import { Icon } from './icon.tsx';
import layout from './layout.module.css';

/** Searches a moment after the last key, so that typing is not one request a letter. */
export function SearchText(props: { value: string; onSearch(text: string): void; hint?: string }) {
  const { t } = useText();
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  useEffect(() => {
    if (typed.trim() === props.value) return;
    const timer = window.setTimeout(() => props.onSearch(typed.trim()), 300);
    return () => window.clearTimeout(timer);
  });
  return (
    <Input
      type="search"
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={props.hint ?? t('word.searchHint')}
      aria-label={props.hint ?? t('word.searchHint')}
      prefix={<Icon name="search" size={16} />}
      className={layout.search ?? ''}
    />
  );
}
