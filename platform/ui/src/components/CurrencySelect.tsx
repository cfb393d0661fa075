import { Select, type SelectProps } from 'antd';
import { useMemo } from 'react';
import { useText } from '../i18n/own-text.ts';
import { offeredCurrencies } from './offered-currencies.ts';

const beginsWith = (code: unknown, typed: string): number =>
  Number(String(code).toLowerCase().startsWith(typed.toLowerCase()));

/** A currency, found by its code and by its name in the language of the page. */
export function CurrencySelect(props: Omit<SelectProps, 'options' | 'optionRender' | 'showSearch'>) {
  const { language } = useText();
  const options = useMemo(
    () => offeredCurrencies(language).map((one) => ({ ...one, label: one.value })),
    [language],
  );
  return (
    <Select
      {...props}
      options={options}
      popupMatchSelectWidth={false}
      optionRender={({ data }) => `${data.value} ${data.name}`}
      showSearch={{
        filterOption: (typed, option) =>
          `${option?.value} ${option?.name}`.toLowerCase().includes(typed.toLowerCase()),
        // A code that begins with what is typed before names that hold it.
        filterSort: (one, other, { searchValue }) =>
          beginsWith(other.value, searchValue) - beginsWith(one.value, searchValue),
      }}
    />
  );
}
