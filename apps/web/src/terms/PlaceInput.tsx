import { AutoComplete } from 'antd';
import { useState } from 'react';
import type { Place } from '../api/wire.ts';
import { CountrySelect } from '../components/Field.tsx';
import { countryName } from '../i18n/format.ts';
import { useText } from '../i18n/text.tsx';
import { findPorts, placeName } from '../map/ports.ts';
import styles from './terms.module.css';

/** A place: one of the ports we know with its code and position, or any name with its country. */
export function PlaceInput(props: {
  value?: Place | undefined;
  onChange?: (place: Place | undefined) => void;
  id?: string;
  defaultCountry?: string | undefined;
}) {
  const { language } = useText();
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value ? placeName(value, language) : '');
  const write = (name: string) => {
    setTyped(name);
    const country = value?.country ?? props.defaultCountry ?? '';
    onChange?.(name.trim() ? { name: name.trim(), country } : undefined);
  };
  return (
    <div className={styles.place}>
      <AutoComplete
        {...(props.id ? { id: props.id } : {})}
        value={typed}
        onChange={(name: string) => write(name)}
        onSelect={(code: string) => {
          const port = findPorts(code).find(({ place }) => place.unlocode === code);
          if (!port) return;
          setTyped(placeName(port.place, language));
          onChange?.(port.place);
        }}
        options={findPorts(typed)
          .slice(0, 12)
          .map(({ place }) => ({
            value: place.unlocode,
            label: `${placeName(place, language)} · ${countryName(place.country, language)} · ${place.unlocode}`,
          }))}
      />
      <CountrySelect
        {...(value?.country
          ? { value: value.country }
          : props.defaultCountry
            ? { value: props.defaultCountry }
            : {})}
        onChange={(country) => typed.trim() && onChange?.({ name: typed.trim(), country })}
      />
    </div>
  );
}

/** Complete enough to send: a name and a country. */
export function usePlaceRule() {
  const { t } = useText();
  return {
    validator: async (_: unknown, place: Place | undefined) => {
      if (place?.name && !place.country) throw new Error(t('terms.placeCountry'));
    },
  };
}
