import { CommandForm, DescribedForm, Field } from '@tongshang/ui/components';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Answer, Matter } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { type ActProps, act, draftOf, fieldOf, useSure } from './act.ts';
import { Order } from './Order.tsx';

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
