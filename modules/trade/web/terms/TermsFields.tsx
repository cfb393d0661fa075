import {
  COST_TEXTS,
  INCOTERM_CODES,
  INCOTERMS,
  isAtOrigin,
  NAMED_PLACE_TEXTS,
  suitsMode,
} from '@tongshang/incoterms';
import type { IncotermCode, TradeTerms } from '@tongshang/ui/api';
import {
  CurrencySelect,
  DayField,
  Field,
  FieldRow,
  useWholeRule,
  WholeInput,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { usePlaceOfRule } from '@tongshang/ui/terms';
import { Checkbox, Form, Select } from 'antd';
import { useText } from '../text.ts';
import { LaneOfTerms } from './LaneOfTerms.tsx';
import { PaymentInput, useSharesRule } from './PaymentInput.tsx';
import styles from './terms-fields.module.css';

const modes = ['sea', 'air', 'road', 'rail', 'post'] as const;

const BASE = ['terms'];

/** Delivery, payment and journey of a trade; what each choice means stands beside it. */
export function TermsFields(props: {
  fixedCurrency?: boolean;
  /** A seller's quotation states its lead time. */
  leadTimeRequired?: boolean;
  from?: string | undefined;
  to?: string | undefined;
  /** Goods of a trade that these terms open, by their HS codes: what their way will need is shown. */
  opensWith?: readonly string[];
}) {
  const { t, language } = useText();
  const name = (field: keyof TradeTerms) => [...BASE, field];
  const incoterm = Form.useWatch(name('incoterm')) as IncotermCode | undefined;
  const mode = Form.useWatch(name('modeOfTransport')) as TradeTerms['modeOfTransport'] | undefined;
  usePlaceOfRule(BASE);
  const rule = usePlaceRule();
  const shares = useSharesRule();
  const leadDays = useWholeRule(0, 1000);
  const percent = useWholeRule(1, 999);
  const chosen = incoterm ? INCOTERMS[incoterm] : undefined;
  const named = chosen
    ? t('terms.namedPlace', { kind: NAMED_PLACE_TEXTS[chosen.namedPlace][language] })
    : t('terms.place');
  return (
    <>
      <FieldRow>
        <Field name={name('modeOfTransport')} label={t('terms.mode')}>
          <Select options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))} />
        </Field>
        <Field name={name('incoterm')} label={t('terms.incoterm')}>
          <Select
            options={INCOTERM_CODES.filter((code) => suitsMode(code, mode ?? 'sea')).map((value) => ({
              value,
              label: `${value} ${INCOTERMS[value].name[language]}`,
            }))}
          />
        </Field>
      </FieldRow>
      {chosen && (
        <p className={styles.meaning}>
          {chosen.summary[language]}
          {language === 'zh-CN' ? '' : ' '}
          {t('terms.inPrice')}
          {chosen.inPrice.length > 0
            ? chosen.inPrice
                .map((cost) => COST_TEXTS[cost][language])
                .join(language === 'zh-CN' ? '、' : ', ')
            : t('terms.nothing')}
          {language === 'zh-CN' ? '。' : '.'}
        </p>
      )}
      <Field name={name('place')} label={named} rules={[rule]}>
        <PlaceInput defaultCountry={chosen && isAtOrigin(chosen.code) ? props.from : props.to} />
      </Field>
      {chosen?.insurance && (
        <FieldRow>
          <Field
            name={[...name('insurance'), 'percent']}
            label={t('terms.cover')}
            optional
            why={t('terms.coverWhy', { clauses: chosen.insurance.minimumCover })}
            rules={[percent]}
          >
            <WholeInput />
          </Field>
          <Field name={[...name('insurance'), 'clauses']} label={t('terms.clauses')} optional>
            <Select
              allowClear
              options={(['A', 'B', 'C'] as const).map((value) => ({ value, label: `ICC (${value})` }))}
            />
          </Field>
        </FieldRow>
      )}
      <FieldRow>
        <Field name={name('currency')} label={t('terms.currency')}>
          <CurrencySelect disabled={props.fixedCurrency ?? false} />
        </Field>
      </FieldRow>
      <Field name={name('payment')} label={t('terms.payment')} why={t('terms.paymentWhy')} rules={[shares]}>
        <PaymentInput />
      </Field>
      <Field name={name('portOfLoading')} label={t('terms.portOfLoading')} optional rules={[rule]}>
        <PlaceInput defaultCountry={props.from} />
      </Field>
      <Field name={name('portOfDischarge')} label={t('terms.portOfDischarge')} optional rules={[rule]}>
        <PlaceInput defaultCountry={props.to} />
      </Field>
      <FieldRow>
        <DayField name={name('latestShipmentDate')} label={t('terms.latestShipment')} optional />
        <Field
          name={name('leadTimeDays')}
          label={t('terms.leadTime')}
          optional={!props.leadTimeRequired}
          why={t('terms.leadTimeWhy')}
          rules={[leadDays]}
        >
          <WholeInput />
        </Field>
      </FieldRow>
      <Field name={name('partialShipments')} label={t('terms.partial')} valuePropName="checked" optional>
        <Checkbox>{t('terms.partialAllowed')}</Checkbox>
      </Field>
      {props.opensWith && <LaneOfTerms from={props.from} to={props.to} hsCodes={props.opensWith} />}
    </>
  );
}
