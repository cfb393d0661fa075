import { USUAL_STATEMENTS, type UsualStatement } from '@tongshang/ubl';
import type { Place, Schema, Trade } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  compact,
  DayField,
  DecimalInput,
  DescribedForm,
  Field,
  FieldRow,
  formStyles as styles,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { Input, Select } from 'antd';
import { usePaidToFields, WithAccounts } from './PaidTo.tsx';
import { type Account, beginningOf, type PaidTo, wireAccount } from './paid-to.ts';
import { useText } from './text.ts';

export type PaperFormProps = { readonly trade: Trade; done(): void; cancel(): void };

const documentsOf = ({ tradeId }: Trade) => `/api/v1/trades/${tradeId}/documents` as const;

type Offering = PaidTo & { validUntil?: string; note?: string };

/** What the buyer pays or asks a licence by before anything is invoiced. */
export function ProformaForm(props: PaperFormProps) {
  return (
    <WithAccounts trade={props.trade}>
      {(accounts) => <ProformaFields {...props} accounts={accounts} />}
    </WithAccounts>
  );
}

function ProformaFields(props: PaperFormProps & { accounts: readonly Account[] }) {
  const { t } = useText();
  const { accounts } = props;
  const accountFields = usePaidToFields(accounts);
  const send = ({ validUntil, note, ...said }: Offering, key: string) => {
    const rest = { validUntil, note };
    const account = wireAccount(said, accounts);
    const paidTo = account ? { account } : {};
    return post(
      documentsOf(props.trade),
      { type: 'ProformaInvoice', ...compact(rest), ...paidTo } as Schema<'NewDocument'>,
      key,
    );
  };
  return (
    <DescribedForm<Offering, unknown>
      initial={beginningOf(accounts)}
      submit={t('make.proforma')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t('make.proformaText')}</p>}
      fields={[
        { name: 'validUntil', label: t('word.validUntil'), kind: 'day', optional: true },
        ...accountFields,
        { name: 'note', label: t('make.note'), kind: 'words', max: 1000, optional: true },
      ]}
    />
  );
}

type Certifying = { codes?: UsualStatement[]; words?: string; creditNumber?: string };

/** What the seller certifies: usual statements, and lines of its own words. */
export function BeneficiaryForm(props: PaperFormProps) {
  const { t, of, language } = useText();
  const usual = Object.entries(USUAL_STATEMENTS) as [UsualStatement, { en: string; 'zh-CN': string }][];
  const send = ({ codes = [], words = '', creditNumber }: Certifying, key: string) => {
    const own = words.split('\n').filter((one) => one.trim() !== '');
    const statements = [...codes.map((code) => ({ code })), ...own.map((text) => ({ text, language }))];
    const credit = creditNumber ? { creditNumber } : {};
    return post(documentsOf(props.trade), { type: 'BeneficiaryCertificate', statements, ...credit }, key);
  };
  return (
    <DescribedForm<Certifying, unknown>
      initial={{}}
      submit={t('make.certificate')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t('make.certificateText')}</p>}
      fields={[
        {
          name: 'codes',
          label: t('make.usual'),
          kind: 'own',
          optional: true,
          input: (
            <Select
              mode="multiple"
              options={usual.map(([value, words]) => ({ value, label: of(words) }))}
              optionFilterProp="label"
            />
          ),
        },
        {
          name: 'words',
          label: t('make.ownWords'),
          kind: 'words',
          max: 4000,
          optional: true,
          why: t('make.ownWordsWhy'),
        },
        { name: 'creditNumber', label: t('make.creditNumber'), kind: 'text', max: 60, optional: true },
      ]}
    />
  );
}

type Inspecting = {
  standard: string;
  place: Place;
  inspectedOn?: string;
  lines: readonly { quantity: string; result: 'passed' | 'failed'; findings?: string }[];
};

/** What was inspected of each line, and what was found. */
export function InspectionForm(props: PaperFormProps) {
  const text = useText();
  const { t, of } = text;
  const { trade } = props;
  const placeRule = usePlaceRule();
  const positive = useDecimalRule('positive');
  const send = ({ lines, inspectedOn, ...values }: Inspecting, key: string) =>
    post(
      documentsOf(trade),
      {
        type: 'InspectionCertificate',
        ...values,
        ...(inspectedOn ? { inspectedOn } : {}),
        lines: trade.lines.map(({ lineId }, at) => {
          const { quantity = '', result, findings } = lines[at] ?? {};
          return { lineId, quantity, passed: result === 'passed', ...(findings ? { findings } : {}) };
        }),
      },
      key,
    );
  return (
    <CommandForm<Inspecting, unknown>
      initial={{
        lines: trade.lines.map(({ quantity }) => ({ quantity: quantity.value, result: 'passed' as const })),
      }}
      submit={t('make.inspection')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('make.inspectionText')}</p>
          <FieldRow>
            <Field name="standard" label={t('make.standard')} why={t('make.standardWhy')}>
              <Input maxLength={200} />
            </Field>
            <DayField name="inspectedOn" label={t('make.inspectedOn')} why={t('word.dayWhy')} optional />
          </FieldRow>
          <Field name="place" label={t('make.place')} rules={[placeRule]}>
            <PlaceInput />
          </Field>
          <div className={styles.lines}>
            {trade.lines.map((line, at) => (
              <fieldset key={line.lineId} className={styles.line}>
                <legend className={styles.lineName}>{of(line.name)}</legend>
                <FieldRow>
                  <Field name={['lines', at, 'quantity']} label={t('make.quantity')} rules={[positive]}>
                    <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                  </Field>
                  <Field name={['lines', at, 'result']} label={t('make.result')}>
                    <Select
                      options={(['passed', 'failed'] as const).map((value) => ({
                        value,
                        label: t(`make.${value}`),
                      }))}
                    />
                  </Field>
                </FieldRow>
                <Field name={['lines', at, 'findings']} label={t('make.findings')} optional>
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
