import { type Instalment, paymentInWords } from '@tongshang/trade-facts';
import { CommandForm, DataList, Day, DescribedForm, Field, Money, Quantity } from '@tongshang/ui/components';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Answer, Matter } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { type ActProps, act, draftOf, fieldOf, useSure } from './act.ts';
import { PlaceText } from './Cargo.tsx';

/** The order as it is to be confirmed, and a yes; or a remark. */
export function ConfirmOrder(props: ActProps<Matter<'order'>>) {
  const { t, of } = useText();
  const [isRemark, setRemark] = useState(false);
  const sure = useSure(props.page);
  const { token, matter, page, done } = props;
  const { quotationNumber } = matter;
  if (isRemark)
    return (
      <DescribedForm<{ remark: string }, Answer>
        initial={{}}
        submit={t('guest.sendRemark')}
        doubt={sure}
        lead={<p className={styles.note}>{t('guest.remarkEnds', { who: of(page.askedBy) })}</p>}
        draft={draftOf(page)}
        send={({ remark }) => act(token, { type: 'remark-on-order', remark })}
        fieldOf={fieldOf}
        done={done}
        leave={t('guest.back')}
        onCancel={() => setRemark(false)}
        fields={[{ kind: 'words', name: 'remark', label: t('guest.remarkLabel'), max: 2000 }]}
      />
    );
  return (
    <>
      <Order matter={matter} />
      <CommandForm<{ orderNumber?: string }, Answer>
        initial={{}}
        submit={t('guest.accept')}
        doubt={sure}
        send={({ orderNumber }) =>
          act(token, { type: 'accept-order', quotationNumber, ...(orderNumber ? { orderNumber } : {}) })
        }
        fieldOf={fieldOf}
        done={done}
      >
        {() =>
          matter.mayNumber && (
            <Field name="orderNumber" label={t('guest.orderNumber')} optional>
              <Input maxLength={64} />
            </Field>
          )
        }
      </CommandForm>
      <Button type="link" className={styles.wide ?? ''} onClick={() => setRemark(true)}>
        {t('guest.remark')}
      </Button>
    </>
  );
}

function Order(props: { matter: Matter<'order'> }) {
  const { t, of } = useText();
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
          [t('guest.latestShipment'), matter.latestShipmentDate && <Day value={matter.latestShipmentDate} />],
          [t('guest.payment'), of(paymentInWords(matter.payment as readonly Instalment[]))],
        ]}
      />
    </>
  );
}
