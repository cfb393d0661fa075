import { type Instalment, isSamePayment, paymentInWords, USUAL_PAYMENTS } from '@tongshang/trade-facts';
import { Select } from 'antd';
import { useText } from '../i18n/own-text.ts';

/** One of the usual schedules, or the one that is there already. */
export function PaymentSelect(props: {
  id?: string;
  value?: readonly Instalment[];
  onChange?: (payment: readonly Instalment[] | undefined) => void;
}) {
  const { of } = useText();
  const { value, onChange } = props;
  const isUsual = value === undefined || USUAL_PAYMENTS.some((one) => isSamePayment(one, value));
  const offered = isUsual ? USUAL_PAYMENTS : [value, ...USUAL_PAYMENTS];
  const at = value === undefined ? -1 : offered.findIndex((one) => isSamePayment(one, value));
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      allowClear
      {...(at < 0 ? {} : { value: at })}
      onChange={(chosen?: number) => onChange?.(chosen === undefined ? undefined : offered[chosen])}
      options={offered.map((one, index) => ({ value: index, label: of(paymentInWords(one)) }))}
    />
  );
}
