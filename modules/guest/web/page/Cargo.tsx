import { DataList, Quantity } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import type { Matter } from '../api.ts';
import { useText } from '../text.ts';

type Place = Matter<'freight'>['from'];

/** A place in words: its name, and the country it lies in. */
export function usePlaceText(): (place: Place | undefined) => string {
  const { language } = useText();
  return (place) => (place ? `${place.name}, ${countryName(place.country, language)}` : '');
}

/** Where goods go and how much they are. */
export function Cargo(props: { matter: Matter<'freight'> | Matter<'paper'> | Matter<'pickup'> }) {
  const { t } = useText();
  const placeText = usePlaceText();
  const { from, to, modeOfTransport, packages, grossWeightKg, volumeM3 } = props.matter;
  return (
    <DataList
      rows={[
        [t('guest.from'), placeText(from)],
        [t('guest.to'), placeText(to)],
        [t('guest.mode'), t(`mode.${modeOfTransport as 'sea'}`)],
        [t('guest.packages'), packages],
        [t('guest.gross'), grossWeightKg && <Quantity value={{ value: grossWeightKg, unit: 'KGM' }} />],
        [t('guest.volume'), volumeM3 && <Quantity value={{ value: volumeM3, unit: 'MTQ' }} />],
      ]}
    />
  );
}
