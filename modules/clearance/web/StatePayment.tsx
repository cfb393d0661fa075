import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  DayField,
  DecimalInput,
  EvidenceInput,
  Field,
  FieldRow,
  useDecimalRule,
} from '@tongshang/ui/components';
import { Button, Form, Input, Select } from 'antd';
import type { Declaration } from './api.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';
import { useRefresh } from './use-refresh.ts';

const MEANS = ['own-account', 'broker-account', 'deferment', 'postponed-vat'] as const;

interface Part {
  readonly means: (typeof MEANS)[number];
  readonly amount: string;
  readonly reference: string;
  readonly date: string;
}

interface Said {
  readonly parts: readonly Part[];
  readonly broker?: string;
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/** The form's field for a place in the command. */
const fieldOf = (place: string): string => {
  const name = place.replace(/^\//, '').replace(/(\/amount)\/.*$/, '$1');
  return name === 'parts' ? 'parts/0/amount' : name;
};

/** That what was assessed was paid, deferred or postponed outside: how, by which paper; one part for the whole, or more. */
export function StatePayment({ declaration }: { declaration: Declaration }) {
  const { t } = useText();
  const refresh = useRefresh();
  const { declarationId, tradeId, assessment } = declaration;
  if (!assessment) return null;
  const { amount, currency } = assessment.total;
  const send = ({ parts, broker, note, evidence = [] }: Said, key: string) =>
    post(
      `/api/v1/declarations/${declarationId}/outside-payment`,
      {
        parts: parts.map((part) => ({ ...part, amount: { amount: part.amount, currency } })),
        ...(broker ? { broker } : {}),
        ...(note ? { note } : {}),
        evidence: [...evidence],
      },
      key,
    );
  return (
    <details>
      <summary>{t('paidOutside.state')}</summary>
      <p className="soft small">{t('paidOutside.text')}</p>
      <CommandForm<Said, Declaration>
        initial={{ parts: [{ means: 'own-account', amount } as Part] }}
        submit={t('paidOutside.send')}
        send={send}
        fieldOf={fieldOf}
        done={refresh}
      >
        {() => (
          <>
            <Parts currency={currency} />
            <Broker />
            <Field name="evidence" label={t('paidOutside.paper')} why={t('paidOutside.paperWhy')}>
              <EvidenceInput tradeId={tradeId} readers="duties" />
            </Field>
            <Field name="note" label={t('word.note')} optional>
              <Input.TextArea rows={2} maxLength={2000} />
            </Field>
          </>
        )}
      </CommandForm>
    </details>
  );
}

function Parts({ currency }: { currency: string }) {
  const { t } = useText();
  const rule = useDecimalRule('any');
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ name, key }) => (
            <fieldset key={key} className={layout.part ?? ''}>
              <Field name={[name, 'means']} label={t('paidOutside.means')}>
                <Select options={MEANS.map((value) => ({ value, label: t(`paidOutside.means-${value}`) }))} />
              </Field>
              <Field name={[name, 'amount']} label={t('paidOutside.amount')} rules={[rule]}>
                <DecimalInput suffix={currency} />
              </Field>
              <FieldRow>
                <Field name={[name, 'reference']} label={t('paidOutside.reference')}>
                  <Input maxLength={60} />
                </Field>
                <DayField name={[name, 'date']} label={t('outside.date')} />
              </FieldRow>
              {fields.length > 1 && (
                <Button size="small" type="text" onClick={() => remove(name)}>
                  {t('paidOutside.lessPart')}
                </Button>
              )}
            </fieldset>
          ))}
          <Button className={layout.more ?? ''} size="small" onClick={() => add({ means: 'postponed-vat' })}>
            {t('paidOutside.morePart')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** Asked only where one paid. */
function Broker() {
  const { t } = useText();
  const parts = Form.useWatch<readonly Partial<Part>[] | undefined>('parts') ?? [];
  if (!parts.some((part) => part?.means === 'broker-account')) return null;
  return (
    <Field name="broker" label={t('outside.broker')}>
      <Input maxLength={200} />
    </Field>
  );
}
