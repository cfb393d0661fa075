import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  CountrySelect,
  compact,
  Field,
  FieldRow,
  formStyles as styles,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Input } from 'antd';
import { useText } from './text.ts';

interface Certifying {
  readonly certificateNumber?: string;
  readonly criterion: string;
  readonly lines: readonly { readonly originCountry?: string; readonly proof: string }[];
}

/** Where the goods come from, with the proof in words, line by line. */
export function CertificateForm(props: ActionProps) {
  const { t, of } = useText();
  const { trade, action } = props;
  const about = action.shipmentId ? { shipmentId: action.shipmentId } : {};
  return (
    <CommandForm<Certifying, unknown>
      initial={{
        lines: trade.lines.map((line) => ({
          proof: '',
          ...(line.originCountry ? { originCountry: line.originCountry } : {}),
        })),
      }}
      submit={t('act.originated')}
      draft={`certificate-${trade.tradeId}`}
      send={(values, key) =>
        post(
          `/api/v1/trades/${trade.tradeId}/documents`,
          {
            type: 'CertificateOfOrigin',
            ...about,
            ...(values.certificateNumber ? { certificateNumber: values.certificateNumber } : {}),
            criterion: values.criterion,
            lines: trade.lines.map((line, at) => ({
              lineId: line.lineId,
              ...compact(values.lines[at] ?? { proof: '' }),
            })),
          },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('form.certificateText')}</p>
          <FieldRow>
            <Field name="criterion" label={t('form.criterion')} why={t('form.criterionWhy')}>
              <Input maxLength={60} placeholder="WO" />
            </Field>
            <Field
              name="certificateNumber"
              label={t('form.certificateNumber')}
              optional
              why={t('word.numberWhy')}
            >
              <Input maxLength={60} />
            </Field>
          </FieldRow>
          <div className={styles.lines}>
            {trade.lines.map((line, at) => (
              <fieldset key={line.lineId} className={styles.line}>
                <legend className={styles.lineName}>{of(line.name)}</legend>
                <Field
                  name={['lines', at, 'originCountry']}
                  label={t('word.origin')}
                  optional={line.originCountry !== undefined}
                >
                  <CountrySelect />
                </Field>
                <Field name={['lines', at, 'proof']} label={t('form.proof')} why={t('form.proofWhy')}>
                  <Input maxLength={1000} />
                </Field>
              </fieldset>
            ))}
          </div>
        </>
      )}
    </CommandForm>
  );
}
