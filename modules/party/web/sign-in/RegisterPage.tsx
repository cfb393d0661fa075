import { Link } from '@tanstack/react-router';
import type { Address, OrganisationKind } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import {
  Choices,
  CommandForm,
  CountrySelect,
  compact,
  EmailInput,
  Field,
  FieldRow,
  useEmailRule,
} from '@tongshang/ui/components';
import type { SessionView } from '@tongshang/ui/session';
import { Input } from 'antd';
import { useText } from '../text.ts';
import { useEnter } from './SignInPage.tsx';
import styles from './sign-in.module.css';

/** What a firm may say of itself; authorities, banks and the operator are named by the operator. */
const selfChosen: readonly OrganisationKind[] = ['trader', 'manufacturer', 'carrier', 'warehouse'];

interface Registration {
  readonly organisation: {
    readonly name: { readonly en?: string; readonly 'zh-CN'?: string };
    readonly kinds: readonly OrganisationKind[];
    readonly country: string;
    readonly address: Partial<Address>;
    readonly taxId?: string;
  };
  readonly owner: { readonly name: string; readonly email: string; readonly password: string };
}

export default function RegisterPage() {
  const { t, language } = useText();
  const enter = useEnter();
  const send = (values: Registration) => {
    const { organisation, owner } = values;
    return post('/api/v1/registrations', {
      organisation: compact({
        ...organisation,
        name: compact(organisation.name),
        address: wireAddress({ ...organisation.address, country: organisation.country }),
      }),
      owner: { ...owner, language },
    });
  };
  return (
    <div className={styles.narrow}>
      <h1>{t('register.title')}</h1>
      <p className="soft">
        {t('register.text')} <Link to="/sign-in">{t('register.haveAccount')}</Link>
      </p>
      <CommandForm<Registration, SessionView>
        initial={{
          organisation: {
            name: {},
            kinds: ['trader'],
            country: language === 'zh-CN' ? 'CN' : 'GB',
            address: {},
          },
        }}
        submit={t('register.submit')}
        draft="register"
        send={send}
        done={enter}
      >
        {() => (
          <>
            <h2>{t('register.firm')}</h2>
            <NameFields />
            <Field name={['organisation', 'kinds']} label={t('register.kinds')} why={t('register.kindsWhy')}>
              <Choices
                label={t('register.kinds')}
                options={selfChosen.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              />
            </Field>
            <FieldRow>
              <Field name={['organisation', 'country']} label={t('word.country')}>
                <CountrySelect />
              </Field>
              <Field
                name={['organisation', 'taxId']}
                label={t('word.taxId')}
                optional
                why={t('register.taxIdWhy')}
              >
                <Input />
              </Field>
            </FieldRow>
            <AddressFields base={['organisation', 'address']} />
            <OwnerFields />
          </>
        )}
      </CommandForm>
    </div>
  );
}

/** An address without what was left empty. */
export function wireAddress<A extends object>(
  address: A & { readonly localised?: Readonly<Record<string, string>> | undefined },
): A {
  const { localised, ...parts } = address;
  const kept = compact(localised ?? {});
  return { ...compact(parts), ...(Object.keys(kept).length > 0 ? { localised: kept } : {}) } as A;
}

export function AddressFields(props: { base: readonly string[] }) {
  const { t } = useText();
  return (
    <>
      <Field name={[...props.base, 'street']} label={t('register.street')} optional>
        <Input autoComplete="street-address" />
      </Field>
      <FieldRow>
        <Field name={[...props.base, 'city']} label={t('register.city')} optional>
          <Input autoComplete="address-level2" />
        </Field>
        <Field name={[...props.base, 'postalCode']} label={t('register.postalCode')} optional>
          <Input autoComplete="postal-code" />
        </Field>
        <Field name={[...props.base, 'subdivision']} label={t('register.subdivision')} optional>
          <Input autoComplete="address-level1" />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field
          name={[...props.base, 'localised', 'en']}
          label={t('register.addressEn')}
          why={t('register.addressWhy')}
          optional
        >
          <Input lang="en" maxLength={400} />
        </Field>
        <Field name={[...props.base, 'localised', 'zh-CN']} label={t('register.addressZh')} optional>
          <Input lang="zh-CN" maxLength={400} />
        </Field>
      </FieldRow>
    </>
  );
}

/** What a firm is called, in Latin letters and in Chinese: one of both is enough. */
export function NameFields() {
  const { t, language } = useText();
  return (
    <FieldRow>
      <Field
        name={['organisation', 'name', 'en']}
        label={t('register.nameEn')}
        optional={language === 'zh-CN'}
      >
        <Input autoComplete="organization" lang="en" />
      </Field>
      <Field
        name={['organisation', 'name', 'zh-CN']}
        label={t('register.nameZh')}
        optional={language === 'en'}
      >
        <Input lang="zh-CN" />
      </Field>
    </FieldRow>
  );
}

/** The person who opens the account of a firm. */
export function OwnerFields() {
  const { t } = useText();
  const email = useEmailRule();
  return (
    <>
      <h2>{t('register.owner')}</h2>
      <Field name={['owner', 'name']} label={t('register.person')}>
        <Input autoComplete="name" />
      </Field>
      <FieldRow>
        <Field name={['owner', 'email']} label={t('signIn.email')} rules={[email]}>
          <EmailInput autoComplete="email" />
        </Field>
        <Field name={['owner', 'password']} label={t('signIn.password')} why={t('register.passwordWhy')}>
          <Input.Password autoComplete="new-password" />
        </Field>
      </FieldRow>
    </>
  );
}
