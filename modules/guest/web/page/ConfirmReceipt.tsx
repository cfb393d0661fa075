import { DIFFERENCE_REASONS, type DifferenceReason } from '@tongshang/trade-facts';
import {
  CommandForm,
  DecimalInput,
  Field,
  quantityText,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { Form, Input, Select } from 'antd';
import type { Answer, Matter } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { type ActProps, act, draftOf, fieldOf, useSure } from './act.ts';
import { missingOf } from './missing.ts';

type Line = Matter<'receipt'>['lines'][number];

interface Received {
  readonly lines: readonly {
    readonly received: string;
    readonly reason?: DifferenceReason;
    readonly note?: string;
  }[];
}

/** What was sent, line by line, and what of it came in good order; of the rest, what is wrong with it. */
export function ConfirmReceipt(props: ActProps<Matter<'receipt'>>) {
  const { t } = useText();
  const { token, page, matter, done } = props;
  const { lines } = matter;
  const send = (values: Received) =>
    act(token, {
      type: 'confirm-receipt',
      lines: lines.map(({ lineId, quantity }, at) => {
        const { received = '0', reason, note } = values.lines[at] ?? {};
        const missing = missingOf(quantity.value, received);
        const difference = { quantity: missing ?? '0', reason: reason ?? 'not-conforming' } as const;
        return {
          ...{ lineId, received },
          ...(missing === undefined ? {} : { differences: [{ ...difference, ...(note ? { note } : {}) }] }),
        };
      }),
    });
  return (
    <CommandForm<Received, Answer>
      initial={{ lines: lines.map(({ quantity }) => ({ received: quantity.value })) }}
      submit={t('guest.sendReceipt')}
      draft={draftOf(page)}
      doubt={useSure(page)}
      send={send}
      fieldOf={fieldOf}
      done={done}
    >
      {() => lines.map((line, at) => <ReceivedLine key={line.lineId} line={line} at={at} />)}
    </CommandForm>
  );
}

function ReceivedLine(props: { line: Line; at: number }) {
  const text = useText();
  const { t, of } = text;
  const { line, at } = props;
  const { quantity } = line;
  const rule = useDecimalRule('any');
  const received = Form.useWatch(['lines', at, 'received']) as string | undefined;
  const missing = missingOf(quantity.value, received);
  const isMore = missing?.startsWith('-') ?? false;
  const notMore = {
    validator: (_: unknown, value: string) =>
      missingOf(quantity.value, value)?.startsWith('-')
        ? Promise.reject(new Error(t('guest.tooMuch')))
        : Promise.resolve(),
  };
  return (
    <fieldset className={styles.line}>
      <legend>
        <strong>{of(line.name)}</strong> · {t('guest.carried', { quantity: quantityText(text, quantity) })}
      </legend>
      <Field name={['lines', at, 'received']} label={t('guest.received')} rules={[rule, notMore]}>
        <DecimalInput suffix={unitName(text, quantity.unit)} />
      </Field>
      {missing !== undefined && !isMore && (
        <>
          <Field
            name={['lines', at, 'reason']}
            label={t('guest.why', { quantity: quantityText(text, { value: missing, unit: quantity.unit }) })}
          >
            <Select
              options={DIFFERENCE_REASONS.map((value) => ({ value, label: t(`difference.${value}`) }))}
            />
          </Field>
          <Field name={['lines', at, 'note']} label={t('guest.note')} optional>
            <Input maxLength={500} />
          </Field>
        </>
      )}
    </fieldset>
  );
}
