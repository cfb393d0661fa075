import { Select, type SelectProps } from 'antd';
import { useMemo } from 'react';
import { useText } from '../i18n/own-text.ts';
import { offeredCurrencies } from './offered-currencies.ts';

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
      }}
    />
  );
}
