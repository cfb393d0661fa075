import { UBL_DOCUMENT_TYPES } from '@tongshang/ubl';
import {
  CountrySelect,
  CurrencySelect,
  EmailInput,
  Field,
  FieldRow,
  Icon,
  RemoveButton,
  useEmailRule,
} from '@tongshang/ui/components';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import styles from '../contact.module.css';
import { useText } from '../text.ts';

const uses = ['registered', 'delivery', 'notify', 'billing'] as const;
/** Languages that letters and papers are wanted in. */
const languages = ['en', 'zh-CN', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'ar', 'ja', 'ko', 'vi'] as const;

/** A list of entries, each taken out by its own button. */
function Entries(props: {
  list: 'people' | 'addresses' | 'bank' | 'papers';
  add: string;
  remove: string;
  fresh: object;
  children(at: number): ReactNode;
}) {
  return (
    <Form.List name={props.list}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.entry}>
              {props.children(name)}
              <RemoveButton className={styles.takeOut} label={props.remove} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<Icon name="plus" />} onClick={() => add(props.fresh)}>
            {props.add}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function LanguageSelect(props: { id?: string; value?: string; onChange?: (language: string) => void }) {
  const { language } = useText();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const shown: readonly string[] =
    !props.value || (languages as readonly string[]).includes(props.value)
      ? languages
      : [props.value, ...languages];
  return (
    <Select
      allowClear
      {...props}
      options={shown.map((value) => ({ value, label: names.of(value) ?? value }))}
    />
  );
}

export function PersonFields() {
  const { t } = useText();
  const email = useEmailRule();
  return (
    <Entries list="people" add={t('contacts.addPerson')} remove={t('contacts.removePerson')} fresh={{}}>
      {(at) => (
        <>
          <FieldRow>
            <Field name={[at, 'name']} label={t('contacts.personName')}>
              <Input maxLength={100} autoComplete="off" />
            </Field>
            <Field name={[at, 'post']} label={t('contacts.post')} optional>
              <Input maxLength={100} autoComplete="off" />
            </Field>
            <Field name={[at, 'language']} label={t('contacts.language')} optional>
              <LanguageSelect />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field name={[at, 'email']} label={t('contacts.email')} optional rules={[email]}>
              <EmailInput autoComplete="off" />
            </Field>
            <Field name={[at, 'phone']} label={t('contacts.phone')} optional>
              <Input type="tel" maxLength={60} autoComplete="off" />
            </Field>
          </FieldRow>
        </>
      )}
    </Entries>
  );
}

export function AddressFields() {
  const { t } = useText();
  const country = Form.useWatch<string | undefined>('country');
  return (
    <Entries
      list="addresses"
      add={t('contacts.addAddress')}
      remove={t('contacts.removeAddress')}
      fresh={{ use: 'registered', ...(country ? { country } : {}) }}
    >
      {(at) => (
        <>
          <FieldRow>
            <Field name={[at, 'use']} label={t('contacts.addressUse')}>
              <Select options={uses.map((value) => ({ value, label: t(`addressUse.${value}`) }))} />
            </Field>
            <Field name={[at, 'country']} label={t('word.country')}>
              <CountrySelect />
            </Field>
          </FieldRow>
          <Field name={[at, 'street']} label={t('contacts.street')} optional>
            <Input maxLength={200} autoComplete="off" />
          </Field>
          <FieldRow>
            <Field name={[at, 'city']} label={t('contacts.city')} optional>
              <Input maxLength={100} autoComplete="off" />
            </Field>
            <Field name={[at, 'postalCode']} label={t('contacts.postalCode')} optional>
              <Input maxLength={20} autoComplete="off" />
            </Field>
            <Field name={[at, 'subdivision']} label={t('contacts.subdivision')} optional>
              <Input maxLength={100} autoComplete="off" />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field
              name={[at, 'localised', 'en']}
              label={t('contacts.addressEn')}
              why={t('contacts.addressWhy')}
              optional
            >
              <Input lang="en" maxLength={400} autoComplete="off" />
            </Field>
            <Field name={[at, 'localised', 'zh-CN']} label={t('contacts.addressZh')} optional>
              <Input lang="zh-CN" maxLength={400} autoComplete="off" />
            </Field>
          </FieldRow>
        </>
      )}
    </Entries>
  );
}

export function AccountFields() {
  const { t } = useText();
  return (
    <Entries list="bank" add={t('contacts.addAccount')} remove={t('contacts.removeAccount')} fresh={{}}>
      {(at) => (
        <>
          <FieldRow>
            <Field name={[at, 'iban']} label="IBAN" why={t('contacts.ibanWhy')} optional>
              <Input maxLength={60} autoComplete="off" />
            </Field>
            <Field name={[at, 'accountNumber']} label={t('contacts.accountNumber')} optional>
              <Input maxLength={60} autoComplete="off" />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field name={[at, 'bankName']} label={t('contacts.bankName')} optional>
              <Input maxLength={200} autoComplete="off" />
            </Field>
            <Field name={[at, 'bic']} label="BIC / SWIFT" optional>
              <Input maxLength={20} autoComplete="off" />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field name={[at, 'holder']} label={t('contacts.holder')} optional>
              <Input maxLength={200} autoComplete="off" />
            </Field>
            <Field name={[at, 'currency']} label={t('terms.currency')} optional>
              <CurrencySelect allowClear />
            </Field>
          </FieldRow>
        </>
      )}
    </Entries>
  );
}

export function PaperFields() {
  const { t } = useText();
  return (
    <Entries list="papers" add={t('contacts.addPaper')} remove={t('contacts.removePaper')} fresh={{}}>
      {(at) => (
        <FieldRow>
          <Field name={[at, 'type']} label={t('contacts.paper')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={UBL_DOCUMENT_TYPES.map((value) => ({ value, label: t(`documentType.${value}`) }))}
            />
          </Field>
          <Field name={[at, 'language']} label={t('contacts.language')} optional>
            <LanguageSelect />
          </Field>
        </FieldRow>
      )}
    </Entries>
  );
}
