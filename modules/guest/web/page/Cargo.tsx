import { DataList, Quantity } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { usePlaceName } from '@tongshang/ui/places';
import type { Matter } from '../api.ts';
import { useText } from '../text.ts';
import { Goods } from './Goods.tsx';

type Place = Matter<'freight'>['from'];

/** A place in the reader's words: its name, and the country it lies in. */
export function PlaceText(props: { place: Place | undefined }) {
  const { t, language } = useText();
  const { place } = props;
  const name = usePlaceName(place ?? undefined);
  return place ? t('guest.place', { name, country: countryName(place.country, language) }) : null;
}

/** Where goods go and how much they are. */
export function Cargo(props: { matter: Matter<'freight'> | Matter<'paper'> | Matter<'pickup'> }) {
  const { t, language } = useText();
  const { matter } = props;
  const { from, to, modeOfTransport, packages, grossWeightKg, volumeM3 } = matter;
  const priced = matter.type === 'freight' ? matter : undefined;
  return (
    <DataList
      rows={[
        [
          t('guest.delivery'),
          priced && (
            <>
              {priced.incoterm} <PlaceText place={priced.place} />
            </>
          ),
        ],
        [t('guest.from'), from && <PlaceText place={from} />],
        [t('guest.to'), to && <PlaceText place={to} />],
        [t('guest.country'), priced?.destinationCountry && countryName(priced.destinationCountry, language)],
        [t('guest.goods'), priced && <Goods lines={priced.lines} />],
        [t('guest.mode'), t(`mode.${modeOfTransport as 'sea'}`)],
        [t('guest.packages'), packages],
        [t('guest.gross'), grossWeightKg && <Quantity value={{ value: grossWeightKg, unit: 'KGM' }} />],
        [t('guest.volume'), volumeM3 && <Quantity value={{ value: volumeM3, unit: 'MTQ' }} />],
      ]}
    />
  );
}
