import { Checkbox, Form, type FormItemProps, Select } from 'antd';
import type { ReactNode } from 'react';
import { countryName } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';
import styles from './command-form.module.css';
import layout from './layout.module.css';

/** A labelled field; `why` says what it is needed for. Required unless `optional`, or `later`: needed, but not yet to send this form. */
export function Field(props: {
  name: FormItemProps['name'];
  label: string;
  why?: ReactNode | undefined;
  optional?: boolean;
  later?: boolean;
  rules?: FormItemProps['rules'];
  valuePropName?: string;
  validateTrigger?: FormItemProps['validateTrigger'];
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Form.Item
      name={props.name as never}
      label={
        props.optional ? (
          <span>
            {props.label} <span className={styles.why}>{t('common.optional')}</span>
          </span>
        ) : (
          props.label
        )
      }
      extra={props.why}
      valuePropName={props.valuePropName ?? 'value'}
      {...(props.validateTrigger ? { validateTrigger: props.validateTrigger } : {})}
      rules={[
        ...(props.optional || props.later ? [] : [{ required: true, message: t('common.required') }]),
        ...(props.rules ?? []),
      ]}
    >
      {props.children}
    </Form.Item>
  );
}

/** Several of a few. The form says of the group that it is required, which a group has no way to carry: it is left out. */
export function Choices(props: {
  label: string;
  options: { value: string; label: string }[];
  value?: string[];
  onChange?: (value: string[]) => void;
  id?: string;
  'aria-describedby'?: string;
}) {
  const { label, 'aria-describedby': described } = props;
  return (
    <Checkbox.Group<string>
      aria-label={label}
      {...(described ? { 'aria-describedby': described } : {})}
      {...(props.id ? { id: props.id } : {})}
      className={styles.choices ?? ''}
      value={props.value ?? []}
      options={props.options}
      onChange={(chosen) => props.onChange?.(chosen)}
    />
  );
}

/** Fields beside each other where there is room. */
export function FieldRow(props: { children: ReactNode }) {
  return <div className={styles.row}>{props.children}</div>;
}

/** ISO 3166-1 alpha-2 codes of the countries and territories that trade. */
const countryCodes =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS YE ZA ZM ZW'.split(
    ' ',
  );

export function CountrySelect(props: {
  value?: string;
  onChange?: (value: string) => void;
  id?: string;
  allowClear?: boolean;
  placeholder?: string;
  'aria-label'?: string;
}) {
  const { language } = useText();
  return (
    <Select
      {...props}
      className={layout.fill ?? ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={countryCodes.map((code) => ({ value: code, label: `${countryName(code, language)} ${code}` }))}
    />
  );
}
