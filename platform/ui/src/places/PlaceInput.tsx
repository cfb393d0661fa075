import { useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { Place } from '../api/wire.ts';
import { CountrySelect } from '../components/Field.tsx';
import { countryName } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';
import styles from './places.module.css';
import { placeOf, placesQuery, usePlaceName } from './places.tsx';

/** A place: one that the platform knows, with its code and position, or any name with its country. */
export function PlaceInput(props: {
  value?: Place | undefined;
  onChange?: (place: Place | undefined) => void;
  id?: string;
  defaultCountry?: string | undefined;
}) {
  const { t, language } = useText();
  const { value, onChange } = props;
  const shown = usePlaceName(value);
  const [written, setTyped] = useState<string>();
  // Only as long as it is the value: a form may put another place here, or none.
  const typed = written?.trim() === (value?.name ?? '') && !value?.unlocode ? written : undefined;
  const text = useDeferredValue((typed ?? '').trim());
  const { data: found = [] } = useQuery({ ...placesQuery(text), enabled: text.length > 0 });
  const write = (name: string) => {
    setTyped(name);
    const country = value?.country ?? props.defaultCountry ?? '';
    onChange?.(name.trim() ? { name: name.trim(), country } : undefined);
  };
  return (
    <div className={styles.place}>
      <AutoComplete
        {...(props.id ? { id: props.id } : {})}
        value={typed ?? shown}
        onChange={write}
        onSelect={(code: string) => {
          const known = found.find((one) => one.unlocode === code);
          if (!known) return;
          setTyped(undefined);
          onChange?.(placeOf(known));
        }}
        options={found.map((one) => ({
          value: one.unlocode,
          label: `${one.name[language]} · ${countryName(one.country, language)} · ${one.unlocode}`,
        }))}
      />
      <CountrySelect
        aria-label={t('word.country')}
        {...(value?.country
          ? { value: value.country }
          : props.defaultCountry
            ? { value: props.defaultCountry }
            : {})}
        onChange={(country) => {
          const name = (typed ?? value?.name ?? '').trim();
          if (name) onChange?.({ name, country });
        }}
      />
    </div>
  );
}

/** Complete enough to send: a name and a country. */
export function usePlaceRule() {
  const { t } = useText();
  return {
    validator: async (_: unknown, place: Place | undefined) => {
      if (place?.name && !place.country) return Promise.reject(new Error(t('terms.placeCountry')));
      return undefined;
    },
  };
}
