import { useParams, useSearch } from '@tanstack/react-router';
import type { Written } from './written.ts';

/** The places of the page's path: `/trades/$tradeId` → `usePageParams<'tradeId'>()`. */
export const usePageParams = <K extends string>(): Readonly<Record<K, string>> =>
  useParams({ strict: false }) as Readonly<Record<K, string>>;

/** What the page's `search` has taken out of the address. */
export const usePageSearch = <S extends object>(_search: (written: Written) => S): S =>
  useSearch({ strict: false }) as S;
