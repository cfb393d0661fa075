import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { post, remove } from '@tongshang/ui/api';
import {
  Badge,
  Choices,
  CommandForm,
  Day,
  DayField,
  Empty,
  Field,
  Loaded,
  useTell,
} from '@tongshang/ui/components';
import { formatDay } from '@tongshang/ui/i18n';
import { Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import layout from '../layout.module.css';
import { useText } from '../text.ts';
import { type ApiKey, apiKeysQuery, scopesQuery } from './api.ts';
import { ShownOnce } from './ShownOnce.tsx';
import styles from './settings.module.css';

interface NewKey {
  readonly name: string;
  readonly scopes: readonly string[];
  /** A day; the key expires at its end in UTC. */
  readonly expires: string;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export default function ApiKeysSection() {
  const { t, language } = useText();
  const scopes = useQuery(scopesQuery(language)).data ?? [];
  const queries = useQueryClient();
  const keys = useQuery(apiKeysQuery);
  const [token, setToken] = useState<string>();
  return (
    <>
      <p className={styles.lead}>{t('settings.apiKeysText')}</p>
      <Loaded query={keys}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="key" title={t('settings.noKeys')}>
              {t('settings.noKeysText')}
            </Empty>
          ) : (
            <ul className={styles.list}>
              {items.map((key) => (
                <KeyRow key={key.apiKeyId} apiKey={key} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <section className={styles.block}>
        <h2>{t('settings.keyCreate')}</h2>
        {token && (
          <ShownOnce text={t('settings.keyOnce')} secret={token} onClose={() => setToken(undefined)} />
        )}
        <CommandForm<NewKey, { token: string }>
          initial={{ scopes: ['trade:read'], expires: inDays(90) }}
          submit={t('settings.keyCreate')}
          send={({ name, scopes: chosen, expires }, idempotencyKey) =>
            post(
              '/api/v1/api-keys',
              { name, scopes: chosen, expiresAt: `${expires}T23:59:59Z` },
              idempotencyKey,
            )
          }
          done={(created) => {
            setToken(created.token);
            void queries.invalidateQueries({ queryKey: ['api-keys'] });
          }}
        >
          {() => (
            <>
              <Field name="name" label={t('settings.keyName')} why={t('settings.keyNameWhy')}>
                <Input maxLength={100} />
              </Field>
              <Field name="scopes" label={t('settings.keyScopes')}>
                <Choices
                  label={t('settings.keyScopes')}
                  options={scopes
                    .filter(({ grantable }) => grantable)
                    .map(({ scope, name }) => ({ value: scope, label: name }))}
                />
              </Field>
              <DayField
                name="expires"
                label={t('settings.keyExpires')}
                min={inDays(1)}
                className={layout.dayField}
              />
            </>
          )}
        </CommandForm>
      </section>
    </>
  );
}

function KeyRow(props: { apiKey: ApiKey }) {
  const { t, language } = useText();
  const scopes = useQuery(scopesQuery(language)).data ?? [];
  const nameOf = (scope: string) => scopes.find((one) => one.scope === scope)?.name ?? scope;
  const { apiKey } = props;
  const queries = useQueryClient();
  const tell = useTell();
  const revoke = useMutation({
    mutationFn: () => remove(`/api/v1/api-keys/${apiKey.apiKeyId}`),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['api-keys'] }),
    onError: tell,
  });
  const expired = Date.parse(apiKey.expiresAt) < Date.now();
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <div>
          {apiKey.name} <code className="faint">…{apiKey.hint}</code>{' '}
          {apiKey.revokedAt ? (
            <Badge tone="quiet">
              {t('settings.keyRevoked', { day: formatDay(apiKey.revokedAt, language) })}
            </Badge>
          ) : (
            expired && <Badge tone="quiet">{t('settings.keyExpired')}</Badge>
          )}
        </div>
        <div className="faint small">{apiKey.scopes.map(nameOf).join(' · ')}</div>
        <div className="faint small">
          {t('settings.keyExpires')} <Day value={apiKey.expiresAt} /> · {t('settings.keyLastUsed')}{' '}
          {apiKey.lastUsedAt ? <Day value={apiKey.lastUsedAt} /> : t('settings.keyNever')}
        </div>
      </div>
      {!apiKey.revokedAt && !expired && (
        <Popconfirm
          title={t('settings.keyRevokeTitle', { name: apiKey.name })}
          description={t('settings.keyRevokeText')}
          okText={t('settings.keyRevoke')}
          okButtonProps={{ danger: true }}
          onConfirm={() => revoke.mutate()}
        >
          <Button danger type="text" loading={revoke.isPending}>
            {t('settings.keyRevoke')}
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}
