import type { Address } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import { CommandForm, CountrySelect, compact, Empty, Field } from '@tongshang/ui/components';
import type { SessionView } from '@tongshang/ui/session';
import { useText } from '../text.ts';
import { AddressFields, NameFields, OwnerFields, wireAddress } from './RegisterPage.tsx';
import { useEnter } from './SignInPage.tsx';
import styles from './sign-in.module.css';
import { tokenOfAddress } from './token-of-address.ts';

interface Founding {
  readonly organisation: {
    readonly name: { readonly en?: string; readonly 'zh-CN'?: string };
    readonly country: string;
    readonly address: Partial<Address>;
  };
  readonly owner: { readonly name: string; readonly email: string; readonly password: string };
}

/** Whoever was given the link that the platform printed founds its operator. */
export default function FoundOperatorPage() {
  const { t, language } = useText();
  const enter = useEnter();
  const token = tokenOfAddress();
  if (!token) return <Empty icon="trades" title={t('foundOperator.noLink')} steps={null} />;
  const send = ({ organisation, owner }: Founding) =>
    post('/api/v1/operator', {
      token,
      organisation: {
        name: compact(organisation.name),
        country: organisation.country,
        address: wireAddress({ ...organisation.address, country: organisation.country }),
      },
      owner: { ...owner, language },
    });
  return (
    <div className={styles.narrow}>
      <h1>{t('foundOperator.title')}</h1>
      <p className="soft">{t('foundOperator.text')}</p>
      <CommandForm<Founding, SessionView>
        initial={{
          organisation: { name: {}, country: language === 'zh-CN' ? 'CN' : 'GB', address: {} },
        }}
        submit={t('foundOperator.submit')}
        send={send}
        done={enter}
      >
        {() => (
          <>
            <h2>{t('foundOperator.organisation')}</h2>
            <NameFields />
            <Field name={['organisation', 'country']} label={t('word.country')}>
              <CountrySelect />
            </Field>
            <AddressFields base={['organisation', 'address']} />
            <OwnerFields />
          </>
        )}
      </CommandForm>
    </div>
  );
}
