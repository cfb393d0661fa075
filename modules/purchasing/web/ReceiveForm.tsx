import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  DayField,
  DecimalInput,
  Field,
  FieldRow,
  unitName,
  useDecimalRule,
  useWholeRule,
  WholeInput,
} from '@tongshang/ui/components';
import { Input } from 'antd';
import type { Order } from './api.ts';
import styles from './purchasing.module.css';
import { useText } from './text.ts';
import { useSendMeant } from './use-meant.ts';

interface Receiving {
  readonly receivedOn: string;
  readonly lines: readonly {
    readonly accepted?: string;
    readonly rejected?: string;
    readonly reason?: string;
    readonly cartons?: number;
    readonly grossWeightKg?: string;
    readonly volumeM3?: string;
  }[];
}

const isSome = (typed: string | undefined): boolean => /[1-9]/.test(typed ?? '');

/** What is sent of the form: lines of which something came, each by its place in the order. */
function receivedOf({ receivedOn, lines }: Receiving) {
  const came = lines.flatMap(
    ({ accepted = '', rejected = '', reason, cartons, grossWeightKg, volumeM3 }, at) => {
      if (!isSome(accepted) && !isSome(rejected)) return [];
      return [
        {
          ...{ line: at + 1, accepted: accepted || '0' },
          ...(isSome(rejected) ? { rejected } : {}),
          ...(reason?.trim() ? { reason: reason.trim() } : {}),
          ...(cartons === undefined || cartons === null ? {} : { cartons }),
          ...(grossWeightKg ? { grossWeightKg } : {}),
          ...(volumeM3 ? { volumeM3 } : {}),
        },
      ];
    },
  );
  return { receivedOn, lines: came };
}

/** What came of an order; all that is still to come is proposed. */
export function ReceiveForm({ order, done }: { order: Order; done(changed: Order): void }) {
  const text = useText();
  const { t } = text;
  const any = useDecimalRule('any');
  const whole = useWholeRule(0, 1_000_000);
  const asked = useSendMeant('SUPPLIER_RECEIVED_BEYOND', 'beyond-order');
  const url = `/api/v1/supplier-orders/${order.supplierOrderId}/receipts` as const;
  return (
    <CommandForm<Receiving, Order>
      initial={{ lines: order.lines.map(({ open }) => (isSome(open) ? { accepted: open } : {})) }}
      submit={t('purchasing.receive')}
      success={t('purchasing.saved')}
      send={(values, key) =>
        asked((meant, under) => post(url, { ...receivedOf(values), ...meant }, under), key)
      }
      done={done}
    >
      {() => (
        <>
          <DayField name="receivedOn" label={t('purchasing.receivedOn')} />
          {order.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is named by its place
            <fieldset key={at} className={styles.part ?? ''}>
              <legend>{line.description}</legend>
              <FieldRow>
                <Field name={['lines', at, 'accepted']} label={t('purchasing.accepted')} rules={[any]} later>
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Field>
                <Field
                  name={['lines', at, 'rejected']}
                  label={t('purchasing.rejected')}
                  rules={[any]}
                  optional
                >
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Field>
              </FieldRow>
              <Field name={['lines', at, 'reason']} label={t('purchasing.reason')} optional>
                <Input maxLength={500} />
              </Field>
              <FieldRow>
                <Field
                  name={['lines', at, 'cartons']}
                  label={t('purchasing.cartons')}
                  rules={[whole]}
                  optional
                >
                  <WholeInput />
                </Field>
                <Field
                  name={['lines', at, 'grossWeightKg']}
                  label={t('purchasing.weight')}
                  rules={[any]}
                  optional
                >
                  <DecimalInput suffix={unitName(text, 'KGM')} />
                </Field>
                <Field name={['lines', at, 'volumeM3']} label={t('purchasing.volume')} rules={[any]} optional>
                  <DecimalInput suffix={unitName(text, 'MTQ')} />
                </Field>
              </FieldRow>
            </fieldset>
          ))}
        </>
      )}
    </CommandForm>
  );
}
