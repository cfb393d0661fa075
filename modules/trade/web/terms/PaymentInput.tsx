import {
  DUE_EVENTS,
  type Instalment,
  isCountedFrom,
  isSamePayment,
  PAYMENT_METHODS,
  paymentInWords,
  USUAL_PAYMENTS,
} from '@tongshang/trade-facts';
import {
  DayInput,
  DecimalInput,
  RemoveButton,
  useDayRule,
  useDecimalRule,
  WholeInput,
} from '@tongshang/ui/components';
import { Button, Select } from 'antd';
import { useText } from '../text.ts';
import { sumOfShares, tidied } from './instalments.ts';
import styles from './payment-input.module.css';

const OWN = -1;

/** Terms of payment: one of the usual ones, or each instalment by itself. */
export function PaymentInput(props: {
  id?: string;
  value?: readonly Instalment[];
  onChange?: (payment: readonly Instalment[]) => void;
}) {
  const { t, of } = useText();
  const payment = props.value ?? [];
  const change = (next: readonly Instalment[]) => props.onChange?.(tidied(next));
  const set = (index: number, instalment: Instalment) =>
    change(payment.map((one, at) => (at === index ? instalment : one)));
  const sum = sumOfShares(payment);
  return (
    <div className={styles.payment}>
      <Select
        {...(props.id ? { id: props.id } : {})}
        value={
          payment.length === 0 ? null : USUAL_PAYMENTS.findIndex((usual) => isSamePayment(usual, payment))
        }
        onChange={(index) =>
          change(USUAL_PAYMENTS[index] ?? (payment.length === 0 ? [{ ...NEW, share: '100' }] : payment))
        }
        options={[
          ...USUAL_PAYMENTS.map((usual, value) => ({ value, label: of(paymentInWords(usual)) })),
          { value: OWN, label: t('terms.ownSchedule') },
        ]}
      />
      <ol className={styles.instalments}>
        {payment.map((instalment, index) => (
          <li key={instalment.instalmentId} className={styles.instalment}>
            <InstalmentInput
              instalment={instalment}
              onChange={(next) => set(index, next)}
              remove={payment.length > 1 ? () => change(payment.filter((_, at) => at !== index)) : undefined}
            />
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <Button
          size="small"
          disabled={payment.length >= 12}
          onClick={() => change([...payment, { ...NEW, share: String(Math.max(0, 100 - (sum ?? 0))) }])}
        >
          {t('terms.addInstalment')}
        </Button>
      </div>
    </div>
  );
}

/** Each share is a number, and together they come to a hundred. */
export function useSharesRule() {
  const { t } = useText();
  const share = useDecimalRule();
  const day = useDayRule();
  return {
    validator: async (_: unknown, payment: readonly Instalment[] | undefined) => {
      for (const { share: typed, amount, due } of payment ?? []) {
        await day.validator(undefined, due.date);
        if (!amount && typed === '') return Promise.reject(new Error(t('terms.shareMissing')));
        if (!amount) await share.validator(undefined, typed);
      }
      const sum = sumOfShares(payment ?? []);
      if (sum !== undefined && sum !== 100)
        return Promise.reject(new Error(t('terms.sharesNotWhole', { sum })));
    },
  };
}

const NEW: Instalment = { instalmentId: 'new', method: 'outside', due: { event: 'documents' } };

function InstalmentInput(props: {
  instalment: Instalment;
  onChange(instalment: Instalment): void;
  remove: (() => void) | undefined;
}) {
  const { t } = useText();
  const { instalment, onChange } = props;
  const { share, amount, method, due } = instalment;
  const named = (what: string) => `${t('terms.instalment', { number: instalment.instalmentId })} · ${what}`;
  return (
    <div className={props.remove ? styles.removable : undefined}>
      {amount ? (
        <span>
          {amount.currency} {amount.amount}
        </span>
      ) : (
        <span className={styles.share}>
          <DecimalInput
            aria-label={named(t('terms.share'))}
            value={share ?? ''}
            suffix="%"
            onChange={(value) => onChange({ ...instalment, share: value })}
          />
        </span>
      )}
      <Select
        aria-label={named(t('trade.payment'))}
        className={styles.choice ?? ''}
        value={method}
        onChange={(next) => onChange({ ...instalment, method: next })}
        options={PAYMENT_METHODS.map((value) => ({ value, label: t(`paymentMethod.${value}`) }))}
      />
      <Select
        aria-label={named(t('terms.due'))}
        className={styles.choice ?? ''}
        value={due.event}
        onChange={(event) => onChange({ ...instalment, due: { ...due, event } })}
        options={DUE_EVENTS.map((value) => ({ value, label: t(`dueEvent.${value}`) }))}
      />
      {isCountedFrom(due.event) && (
        <span className={styles.share}>
          <WholeInput
            aria-label={named(t('terms.days'))}
            value={due.days}
            suffix={t('terms.days')}
            onChange={(days) => onChange({ ...instalment, due: { ...due, days: Number(days ?? 0) || 0 } })}
          />
        </span>
      )}
      {due.event === 'date' && (
        <DayInput
          aria-label={named(t('terms.due'))}
          className={styles.choice}
          value={due.date}
          onChange={(date) => onChange({ ...instalment, due: { ...due, date } })}
        />
      )}
      {props.remove && (
        <RemoveButton
          size="small"
          className={styles.remove}
          label={named(t('terms.remove'))}
          onClick={props.remove}
        />
      )}
    </div>
  );
}
