import { useQuery } from '@tanstack/react-query';
import type { Address, OrganisationKind, ReplyOf } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  CountrySelect,
  compact,
  EmailInput,
  Field,
  FieldRow,
  ReachNote,
  useEmailRule,
} from '@tongshang/ui/components';
import { formatDay } from '@tongshang/ui/i18n';
import { Select } from 'antd';
import { useState } from 'react';
import { ShownOnce } from '../settings/ShownOnce.tsx';
import { AddressFields, NameFields, wireAddress } from '../sign-in/RegisterPage.tsx';
import styles from '../sign-in/sign-in.module.css';
import { useText } from '../text.ts';
import { waysInQuery } from '../ways-in.ts';

/** What no firm may call itself: the operator lets it in. */
const LET_IN: readonly OrganisationKind[] = ['bank', 'customs', 'quality', 'tax'];

interface LetIn {
  readonly organisation: {
    readonly name: { readonly en?: string; readonly 'zh-CN'?: string };
    readonly kind: OrganisationKind;
    readonly country: string;
    readonly address: Partial<Address>;
  };
  readonly owner: { readonly email: string };
}

type Issued = ReplyOf<'/api/v1/onboardings', 'post'>;

/** The operator registers a bank or an authority, and hands its first owner the way in. */
export default function OnboardingPage() {
  const { t, language } = useText();
  const { data: ways } = useQuery(waysInQuery);
  const [issued, setIssued] = useState<Issued & { readonly email: string }>();
  const send = ({ organisation: { kind, name, country, address }, owner }: LetIn, key: string) =>
    post(
      '/api/v1/onboardings',
      {
        organisation: {
          ...{ name: compact(name), kinds: [kind], country },
          address: wireAddress({ ...address, country }),
          // An authority acts for its own country.
          ...(kind === 'bank' ? {} : { jurisdictions: [country] }),
        },
        owner,
      },
      key,
    );
  return (
    <div className={styles.narrow}>
      <h1>{t('onboarding.title')}</h1>
      <p className="soft">{t('onboarding.text')}</p>
      {issued && (
        <>
          <ReachNote />
          <ShownOnce
            text={t(ways?.passwordByMail ? 'settings.inviteMailed' : 'onboarding.handOver', {
              email: issued.email,
              day: formatDay(issued.expiresAt, language),
            })}
            secret={`${location.origin}/invitation#${issued.token}`}
            onClose={() => setIssued(undefined)}
          />
        </>
      )}
      <CommandForm<LetIn, Issued>
        initial={{ organisation: { name: {}, kind: 'bank', country: '', address: {} } }}
        submit={t('onboarding.submit')}
        send={send}
        done={(reply, { owner }) => setIssued({ ...reply, email: owner.email })}
      >
        {() => <LetInFields />}
      </CommandForm>
    </div>
  );
}

function LetInFields() {
  const { t } = useText();
  const email = useEmailRule();
  return (
    <>
      <NameFields />
      <FieldRow>
        <Field name={['organisation', 'kind']} label={t('onboarding.kind')}>
          <Select options={LET_IN.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Field>
        <Field name={['organisation', 'country']} label={t('word.country')} why={t('onboarding.countryWhy')}>
          <CountrySelect />
        </Field>
      </FieldRow>
      <AddressFields base={['organisation', 'address']} />
      <Field
        name={['owner', 'email']}
        label={t('onboarding.email')}
        why={t('onboarding.emailWhy')}
        rules={[email]}
      >
        <EmailInput autoComplete="off" />
      </Field>
    </>
  );
}
