import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Address, Schema } from '@tongshang/ui/api';
import { mayDo, put } from '@tongshang/ui/api';
import {
  CommandForm,
  CountrySelect,
  compact,
  DataList,
  DemonstrationMark,
  Field,
  FieldRow,
  Loaded,
} from '@tongshang/ui/components';
import { addressText, countryName } from '@tongshang/ui/i18n';
import { Input, Select, Switch } from 'antd';
import { AddressFields, wireAddress } from '../sign-in/RegisterPage.tsx';
import { useText } from '../text.ts';
import { Approvals } from './Approvals.tsx';
import { type OwnOrganisation, ownOrganisationQuery } from './api.ts';
import { registeredNumber } from './registered-number.ts';
import styles from './settings.module.css';

interface Change {
  readonly name: { readonly en?: string; readonly 'zh-CN'?: string };
  readonly country: string;
  readonly address: Partial<Address>;
  readonly taxId?: string;
  readonly legalId?: string;
  readonly eoris: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly joinsAtOnce: boolean;
}

export default function OrganisationSection() {
  const query = useQuery(ownOrganisationQuery);
  return (
    <Loaded query={query}>
      {(own) => (mayDo(own.actions, 'change') ? <Edit own={own} /> : <Show own={own} />)}
    </Loaded>
  );
}

function Show(props: { own: OwnOrganisation }) {
  const text = useText();
  const { t, of, language } = text;
  const { own } = props;
  return (
    <>
      <p className={styles.lead}>{t('settings.readOnly')}</p>
      <DataList
        rows={[
          [t('settings.organisation'), of(own.name)],
          [t('register.kinds'), own.kinds.map((kind) => t(`kind.${kind}`)).join(' · ')],
          [t('word.country'), countryName(own.country, language)],
          [t('settings.address'), addressText(own.address, text)],
          [t('word.taxId'), own.taxId],
          [t('settings.legalId'), own.legalId && registeredNumber(own.legalId)],
          [t('settings.eoris'), own.eoris.join(' · ')],
        ]}
      />
    </>
  );
}

function Edit(props: { own: OwnOrganisation }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const { own } = props;
  const save = (values: Change) =>
    put('/api/v1/organisation', {
      name: compact(values.name),
      country: values.country,
      address: wireAddress({ ...values.address, country: values.country }),
      taxId: values.taxId || null,
      legalId: values.legalId || null,
      eoris: [...values.eoris],
      jurisdictions: values.jurisdictions,
      joinsAtOnce: values.joinsAtOnce,
    });
  return (
    <>
      <p className={styles.lead}>
        {t('settings.organisationText')} {own.demonstration && <DemonstrationMark />}
      </p>
      <p className="faint">{own.kinds.map((kind) => t(`kind.${kind}`)).join(' · ')}</p>
      <Approvals />
      <CommandForm<Change, Schema<'ChangedOrWaiting'>>
        initial={{
          name: own.name as Change['name'],
          country: own.country,
          address: own.address,
          eoris: own.eoris,
          jurisdictions: own.jurisdictions,
          joinsAtOnce: own.joinsAtOnce,
          ...(own.taxId ? { taxId: own.taxId } : {}),
          ...(own.legalId ? { legalId: own.legalId } : {}),
        }}
        submit={t('common.save')}
        success={({ waiting }) => t(waiting ? 'approval.asked' : 'common.saved')}
        keeps
        send={save}
        done={() => {
          void queries.invalidateQueries({ queryKey: ['organisation'] });
          void queries.invalidateQueries({ queryKey: ['approvals'] });
          void queries.invalidateQueries({ queryKey: ['session'] });
        }}
      >
        {() => (
          <>
            <FieldRow>
              <Field name={['name', 'en']} label={t('register.nameEn')} optional={language === 'zh-CN'}>
                <Input lang="en" />
              </Field>
              <Field name={['name', 'zh-CN']} label={t('register.nameZh')} optional={language === 'en'}>
                <Input lang="zh-CN" />
              </Field>
            </FieldRow>
            <FieldRow>
              <Field name="country" label={t('word.country')}>
                <CountrySelect />
              </Field>
              <Field name="taxId" label={t('word.taxId')} optional>
                <Input />
              </Field>
              <Field
                name="legalId"
                label={t('settings.legalId')}
                why={own.legalId?.includes(':') ? registeredNumber(own.legalId) : undefined}
                optional
              >
                <Input />
              </Field>
            </FieldRow>
            <Field name="eoris" label={t('settings.eoris')} why={t('settings.eorisWhy')} optional>
              <NumbersSelect />
            </Field>
            <AddressFields base={['address']} />
            <Field
              name="jurisdictions"
              label={t('settings.jurisdictions')}
              why={t('settings.jurisdictionsWhy')}
              optional
            >
              <CountriesSelect />
            </Field>
            <Field
              name="joinsAtOnce"
              label={t('settings.joinsAtOnce')}
              why={t('settings.joinsAtOnceWhy')}
              valuePropName="checked"
            >
              <Switch />
            </Field>
          </>
        )}
      </CommandForm>
    </>
  );
}

/** Numbers as they are typed, each by itself. */
function NumbersSelect(props: {
  value?: readonly string[];
  onChange?: (value: string[]) => void;
  id?: string;
}) {
  return (
    <Select
      mode="tags"
      open={false}
      suffixIcon={null}
      value={[...(props.value ?? [])]}
      {...(props.id ? { id: props.id } : {})}
      tokenSeparators={[' ', ',', ';']}
      onChange={(values: string[]) => props.onChange?.(values)}
    />
  );
}

function CountriesSelect(props: {
  value?: readonly string[];
  onChange?: (value: string[]) => void;
  id?: string;
}) {
  const { language } = useText();
  const chosen = [...(props.value ?? [])];
  return (
    <Select
      mode="tags"
      value={chosen}
      {...(props.id ? { id: props.id } : {})}
      tokenSeparators={[' ', ',']}
      onChange={(values: string[]) => props.onChange?.(values.map((value) => value.toUpperCase()))}
      labelRender={({ value }) => countryName(String(value), language)}
      options={['CN', 'GB', 'US', 'DE', 'SG'].map((code) => ({
        value: code,
        label: countryName(code, language),
      }))}
    />
  );
}
