import { paymentInWords } from '@tongshang/trade-facts';
import type { Offer } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  compact,
  DataList,
  Day,
  DescribedForm,
  Field,
  Money,
  Quantity,
  SimpleTable,
  formStyles as styles,
  useTold,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Input } from 'antd';
import layout from '../../layout.module.css';
import { RuleAt } from '../../terms/RuleAt.tsx';
import { useText } from '../../text.ts';
import { Sums } from '../Sums.tsx';

/** What accepting would bind both to. */
function OfferSummary(props: { offer: Offer }) {
  const { t, of } = useText();
  const { offer } = props;
  return (
    <div className={styles.summary}>
      <SimpleTable
        rows={offer.lines}
        keyOf={(line) => line.lineId}
        columns={[
          { title: t('word.goods'), cell: (line) => of(line.name) },
          { title: t('word.quantity'), number: true, cell: (line) => <Quantity value={line.quantity} /> },
          { title: t('form.unitPrice'), number: true, cell: (line) => <Money value={line.unitPrice} /> },
          { title: t('word.amount'), number: true, cell: (line) => <Money value={line.lineTotal} /> },
        ]}
      />
      {offer.sums ? (
        <Sums of={offer} />
      ) : (
        <div className={styles.total}>
          <span>{t('word.total')}</span>
          <Money value={offer.total} />
        </div>
      )}
      <DataList
        rows={[
          [t('trade.terms'), <RuleAt key="terms" terms={offer.terms} />],
          [t('trade.payment'), of(paymentInWords(offer.terms.payment))],
          [
            t('trade.latestShipment'),
            offer.terms.latestShipmentDate && <Day value={offer.terms.latestShipmentDate} />,
          ],
          [
            t('word.leadTime'),
            offer.terms.leadTimeDays !== undefined && t('word.days', { days: offer.terms.leadTimeDays }),
          ],
          [t('word.validUntil'), <Day key="day" value={offer.validUntil} />],
          [t('word.note'), offer.note],
        ]}
      />
    </div>
  );
}

export function AcceptOffer(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { offer, tradeId } = props.trade;
  if (!offer) return null;
  const isOrder = props.action.action === 'confirm-order';
  return (
    <CommandForm<{ orderNumber?: string }, unknown>
      initial={offer.orderNumber ? { orderNumber: offer.orderNumber } : {}}
      submit={t(isOrder ? 'action.confirm-order' : 'action.accept-offer')}
      send={(values, key) =>
        post(
          `/api/v1/trades/${tradeId}/order`,
          { quotationNumber: offer.number, ...compact(values), ...told },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t(isOrder ? 'form.confirmOrderText' : 'form.acceptText')}</p>
          <OfferSummary offer={offer} />
          {offer.offeredBy === 'seller' && (
            <Field
              name="orderNumber"
              label={t(told.told ? 'sale.orderNumber' : 'form.orderNumber')}
              optional
              why={told.told ? undefined : t('form.orderNumberWhy')}
            >
              <Input maxLength={64} className={layout.numberField ?? ''} />
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}

export function DeclineOffer(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { offer, tradeId } = props.trade;
  if (!offer) return null;
  const isOrder = props.action.action === 'decline-order';
  return (
    <DescribedForm<{ reason?: string }, unknown>
      initial={{}}
      submit={t(isOrder ? 'action.decline-order' : 'action.decline-offer')}
      send={(values, key) =>
        post(
          `/api/v1/trades/${tradeId}/quotations/declination`,
          { quotationNumber: offer.number, ...compact(values), ...told },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
      lead={
        <p className={styles.lead}>
          {t(isOrder ? 'form.declineOrderText' : 'form.declineText', { number: offer.number })}
        </p>
      }
      fields={[{ name: 'reason', label: t('form.reason'), kind: 'words', max: 2000, optional: true }]}
    />
  );
}
