import { holds, post, type Trade } from '@tongshang/ui/api';
import {
  CommandForm,
  CurrencySelect,
  DayField,
  DecimalInput,
  Field,
  FieldRow,
  formStyles as styles,
  useDecimalRule,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Form, Input, Select } from 'antd';
import { DeclaredLine } from './DeclaredLine.tsx';
import { EoriField } from './EoriField.tsx';
import { bringPaper, OutsidePaper, type OutsideSaid } from './OutsidePaper.tsx';
import { RepresentativeFields, type Represented, representedOf } from './RepresentativeFields.tsx';
import { useText } from './text.ts';

/** What an assessment commonly levies; a paper with others is entered over the interface for programs. */
const TYPES = ['customs-duty', 'additional-duty', 'excise', 'vat'] as const;

interface Assessed extends OutsideSaid, Represented {
  /** Of which goods it is, where it can be of one shipment or of all of them. */
  readonly about?: 'shipment' | 'whole';
  readonly declarationNumber: string;
  readonly eori?: string;
  readonly currency: string;
  readonly lines: Readonly<
    Record<
      string,
      {
        readonly commodityCode?: string;
        readonly customsValue: string;
        readonly fees?: Partial<Record<(typeof TYPES)[number], string>>;
      }
    >
  >;
  readonly total: string;
  readonly paidOn?: string;
}

/** A declaration as an authority outside took and assessed it: copied from its paper, which goes along. */
export default function OutsideForm(props: ActionProps) {
  const { t, code } = useText();
  const { trade, action } = props;
  const direction = action.fact === 'import-declared' ? 'import' : 'export';
  const rule = useDecimalRule('any');
  const mayBeWhole = isNobodysYet(trade, direction) && action.shipmentId !== undefined;
  const send = async ({ lines, total, currency, paidOn, about, ...said }: Assessed, key: string) => {
    const isOfShipment = action.shipmentId !== undefined && about !== 'whole';
    const money = (amount: string) => ({ amount, currency });
    return post(
      `/api/v1/trades/${trade.tradeId}/declarations/outside`,
      {
        direction,
        ...(isOfShipment ? { shipmentId: action.shipmentId } : {}),
        declarationNumber: said.declarationNumber,
        ...(said.eori ? { eori: said.eori } : {}),
        ...representedOf(said),
        ...(await bringPaper(trade.tradeId, direction, said)),
        ...(paidOn ? { paidOn } : {}),
        lines: Object.entries(lines).flatMap(([lineId, { commodityCode, customsValue, fees = {} }]) =>
          customsValue
            ? [
                {
                  lineId,
                  ...(commodityCode ? { commodityCode } : {}),
                  customsValue: money(customsValue),
                  dutyTaxFees: TYPES.flatMap((type) => {
                    const amount = fees[type];
                    return amount ? [{ type, amount: money(amount) }] : [];
                  }),
                },
              ]
            : [],
        ),
        total: money(total),
      },
      key,
    );
  };
  return (
    <CommandForm<Assessed, unknown>
      initial={{
        ...{ paperBy: 'authority', currency: trade.terms.currency, about: 'shipment' },
        representative: { representation: 'indirect' },
      }}
      submit={t('outside.send')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('outside.text')}</p>
          {mayBeWhole && <About />}
          <OutsidePaper />
          <FieldRow>
            <Field name="declarationNumber" label={t('outside.number')}>
              <Input maxLength={60} />
            </Field>
            <Field name="currency" label={t('outside.currency')}>
              <CurrencySelect />
            </Field>
          </FieldRow>
          <EoriField trade={trade} direction={direction} />
          <RepresentativeFields trade={trade} direction={direction} />
          <div className={styles.lines}>
            {trade.lines.map((line) => (
              <DeclaredLine key={line.lineId} line={line}>
                <Field
                  name={['lines', line.lineId, 'commodityCode']}
                  label={t('form.nationalCode')}
                  optional
                  rules={[{ pattern: /^[0-9][0-9 .]{3,18}[0-9]$/, message: t('outside.codeRule') }]}
                >
                  <Input inputMode="numeric" maxLength={20} />
                </Field>
                <Field
                  name={['lines', line.lineId, 'customsValue']}
                  label={t('word.customsValue')}
                  why={t('outside.customsValueWhy')}
                  optional={action.shipmentId !== undefined}
                  rules={[rule]}
                >
                  <Amount />
                </Field>
                {TYPES.map((type) => (
                  <Field
                    key={type}
                    name={['lines', line.lineId, 'fees', type]}
                    label={code('dutyType', type)}
                    optional
                    rules={[rule]}
                  >
                    <Amount />
                  </Field>
                ))}
              </DeclaredLine>
            ))}
          </div>
          <FieldRow>
            <Field name="total" label={t('outside.total')} why={t('outside.totalWhy')} rules={[rule]}>
              <Amount />
            </Field>
            <DayField name="paidOn" label={t('outside.paidOn')} why={t('outside.paidOnWhy')} optional />
          </FieldRow>
        </>
      )}
    </CommandForm>
  );
}

/** Whether nothing of the trade is declared in this direction yet, so that one declaration may be of all its goods. */
const isNobodysYet = (trade: Trade, direction: 'export' | 'import'): boolean =>
  !trade.facts.some((one) => one.fact === `${direction}-declared` && holds(one));

/** One declaration is of the goods of one shipment, or of all of the trade. */
function About() {
  const { t } = useText();
  return (
    <Field name="about" label={t('outside.about')}>
      <Select
        options={(['shipment', 'whole'] as const).map((value) => ({
          value,
          label: t(`outside.about-${value}`),
        }))}
      />
    </Field>
  );
}

/** An amount in the currency of the assessment. */
function Amount(props: Parameters<typeof DecimalInput>[0]) {
  return <DecimalInput {...props} suffix={Form.useWatch('currency')} />;
}
