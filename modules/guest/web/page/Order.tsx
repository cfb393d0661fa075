import { coverInWords } from '@tongshang/incoterms';
import { type Instalment, paymentInWords } from '@tongshang/trade-facts';
import { DataList, Day, Money, Quantity } from '@tongshang/ui/components';
import type { Matter } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { PlaceText } from './Cargo.tsx';

/** An order line by line, with its price and terms. */
export function Order(props: { matter: Matter<'order'> }) {
  const { t, of, language } = useText();
  const { matter } = props;
  return (
    <>
      {matter.lines.map(({ lineId, name, quantity, unitPrice, lineTotal }) => (
        <div key={lineId} className={styles.line}>
          <strong>{of(name)}</strong>
          <div>
            <Quantity value={quantity} /> × <Money value={unitPrice} />
            {unitPrice.per && ` / ${unitPrice.per}`} = <Money value={lineTotal} strong />
          </div>
        </div>
      ))}
      <DataList
        rows={[
          [t('guest.total'), <Money key="total" value={matter.total} strong />],
          [t('guest.offer'), matter.quotationNumber],
          [t('guest.validUntil'), <Day key="until" value={matter.validUntil} />],
          [
            t('guest.delivery'),
            <>
              {matter.incoterm} <PlaceText place={matter.place} />
            </>,
          ],
          [t('guest.insurance'), matter.insurance && coverInWords(matter.insurance)[language]],
          [t('guest.latestShipment'), matter.latestShipmentDate && <Day value={matter.latestShipmentDate} />],
          [t('guest.payment'), of(paymentInWords(matter.payment as readonly Instalment[]))],
        ]}
      />
    </>
  );
}
