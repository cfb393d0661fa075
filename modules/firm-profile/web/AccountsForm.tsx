import { put, type Schema } from '@tongshang/ui/api';
import {
  CommandForm,
  CurrencySelect,
  compact,
  DataList,
  Field,
  FieldRow,
  Icon,
  RemoveButton,
} from '@tongshang/ui/components';
import { Button, Form, Input } from 'antd';
import styles from './firm.module.css';
import { useText } from './text.ts';
import { useKept } from './use-kept.ts';

type Account = Schema<'FirmAccount'>;
type Bank = Schema<'FirmProfile'>['bank'];

/** The accounts, each taken out by its own button. */
export function AccountsForm({ bank, isOwn }: { bank: Bank; isOwn: boolean }) {
  const { t } = useText();
  const kept = useKept();
  if (!isOwn) return <Accounts accounts={bank.accounts} />;
  return (
    <CommandForm<{ accounts: Account[] }, Schema<'FirmProfile'>>
      initial={{ accounts: [...bank.accounts] }}
      submit={t('common.save')}
      success={(profile) => t(profile.bank.waitingUntil ? 'firm.bankAsked' : 'common.saved')}
      keeps
      send={({ accounts = [] }) =>
        put('/api/v1/firm-profile/bank', {
          version: bank.version,
          accounts: accounts.map((one) => compact({ ...one }) as Account),
        })
      }
      done={kept}
    >
      {() => (
        <Form.List name="accounts">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name: at }) => (
                <div key={key} className={styles.entry}>
                  <AccountFields at={at} />
                  <RemoveButton
                    className={styles.takeOut}
                    label={t('firm.removeAccount')}
                    onClick={() => remove(at)}
                  />
                </div>
              ))}
              <Button icon={<Icon name="plus" />} onClick={() => add({})}>
                {t('firm.addAccount')}
              </Button>
            </>
          )}
        </Form.List>
      )}
    </CommandForm>
  );
}

function AccountFields({ at }: { at: number }) {
  const { t } = useText();
  return (
    <>
      <FieldRow>
        <Field name={[at, 'holder']} label={t('firm.holder')} optional>
          <Input maxLength={140} autoComplete="off" />
        </Field>
        <Field name={[at, 'currency']} label={t('terms.currency')} optional>
          <CurrencySelect allowClear placeholder={t('firm.anyCurrency')} />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field name={[at, 'iban']} label="IBAN" why={t('firm.ibanWhy')} optional>
          <Input maxLength={60} autoComplete="off" />
        </Field>
        <Field name={[at, 'accountNumber']} label={t('firm.accountNumber')} optional>
          <Input maxLength={40} autoComplete="off" />
        </Field>
      </FieldRow>
      <FieldRow>
        <Field name={[at, 'bankName']} label={t('firm.bankName')} optional>
          <Input maxLength={140} autoComplete="off" />
        </Field>
        <Field name={[at, 'bic']} label="BIC / SWIFT" optional>
          <Input maxLength={20} autoComplete="off" />
        </Field>
      </FieldRow>
      <Field name={[at, 'bankAddress']} label={t('firm.bankAddress')} optional>
        <Input maxLength={200} autoComplete="off" />
      </Field>
    </>
  );
}

function Accounts({ accounts }: { accounts: readonly Account[] }) {
  const { t } = useText();
  if (accounts.length === 0) return <p>{t('firm.none')}</p>;
  return (
    <DataList
      rows={accounts.map((one) => [
        one.currency ?? t('firm.anyCurrency'),
        [one.iban ?? one.accountNumber, one.bankName, one.bic, one.holder].filter(Boolean).join(' · '),
      ])}
    />
  );
}
