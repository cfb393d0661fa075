import { CountrySelect, EmailInput, Field, FieldRow, useEmailRule } from '@tongshang/ui/components';
import { Input, Select } from 'antd';
import { kinds, occupations } from '../api.ts';
import styles from '../contact.module.css';
import { useKindName, useText } from '../text.ts';
import { AccountFields, AddressFields, PaperFields, PersonFields } from './ListFields.tsx';
import { NumberFields } from './NumberFields.tsx';
import { TermsFields } from './TermsFields.tsx';

/** All that can be said of a contact: name and country first, and nothing else is needed. */
export function ContactFields() {
  const { t } = useText();
  return (
    <>
      <FirmFields />
      <section className={styles.block}>
        <h2>{t('contacts.people')}</h2>
        <PersonFields />
      </section>
      <section className={styles.block}>
        <h2>{t('contacts.addresses')}</h2>
        <AddressFields />
      </section>
      <section className={styles.block}>
        <h2>{t('contacts.numbers')}</h2>
        <NumberFields />
      </section>
      <section className={styles.block}>
        <h2>{t('contacts.terms')}</h2>
        <p className={styles.lead}>{t('contacts.termsText')}</p>
        <TermsFields />
      </section>
      <section className={styles.block}>
        <h2>{t('contacts.bank')}</h2>
        <AccountFields />
      </section>
      <section className={styles.block}>
        <h2>{t('contacts.papers')}</h2>
        <PaperFields />
      </section>
      <section className={styles.block}>
        <Field name="note" label={t('word.note')} optional>
          <Input.TextArea rows={3} maxLength={4000} />
        </Field>
      </section>
    </>
  );
}

function FirmFields() {
  const { t } = useText();
  const email = useEmailRule();
  const kindName = useKindName();
  return (
    <>
      <FieldRow>
        <Field name={['name', 'en']} label={t('contacts.nameEn')} why={t('contacts.nameWhy')} optional>
          <Input maxLength={200} lang="en" />
        </Field>
        <Field name={['name', 'zh-CN']} label={t('contacts.nameZh')} optional>
          <Input maxLength={200} lang="zh-CN" />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field name="country" label={t('word.country')}>
          <CountrySelect />
        </Field>
        <Field name="is" label={t('contacts.kind')} optional>
          <Select
            mode="multiple"
            options={[
              ...occupations.map((value) => ({ value: value as string, label: t(`occupation.${value}`) })),
              ...kinds.map((value) => ({ value: value as string, label: kindName(value) })),
            ]}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field name="email" label={t('contacts.email')} optional rules={[email]}>
          <EmailInput autoComplete="off" />
        </Field>
        <Field name="phone" label={t('contacts.phone')} optional>
          <Input type="tel" maxLength={60} autoComplete="off" />
        </Field>
        <Field name="website" label={t('contacts.website')} optional>
          <Input maxLength={300} inputMode="url" />
        </Field>
      </FieldRow>
      <Field name="tags" label={t('contacts.tags')} why={t('contacts.tagsWhy')} optional>
        <Select mode="tags" tokenSeparators={[',', '，', ';']} open={false} suffixIcon={null} />
      </Field>
    </>
  );
}
