import { useQuery } from '@tanstack/react-query';
import type { Localised } from '@tongshang/ui/api';
import { get, post } from '@tongshang/ui/api';
import { Icon, ProblemNote } from '@tongshang/ui/components';
import type { SessionView } from '@tongshang/ui/session';
import { useState } from 'react';
import { useText } from '../text.ts';
import styles from './sign-in.module.css';

interface DemonstrationSignIn {
  readonly email: string;
  readonly password: string;
  readonly role: string;
  readonly name: Localised;
}

/** On a demonstration server, everyone's sign-in at one press; elsewhere nothing at all. */
export function DemonstrationSignIns(props: { onDone(view: SessionView): void }) {
  const { t, of, code } = useText();
  const { data } = useQuery({
    queryKey: ['demonstration'],
    queryFn: async ({ signal }) => (await get('/api/v1/demonstration/sign-ins', undefined, signal)).items,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  if (!data || data.length === 0) return null;

  const enter = async ({ email, password }: DemonstrationSignIn) => {
    setBusy(email);
    setError(undefined);
    try {
      props.onDone(await post('/api/v1/session', { email, password }));
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <>
      <h2>{t('signIn.demonstration')}</h2>
      <p className="soft">{t('signIn.demonstrationText')}</p>
      <ul className={styles.demo}>
        {data.map((one) => (
          <li key={one.email}>
            <button
              type="button"
              className={styles.demoRow}
              disabled={busy !== undefined}
              onClick={() => void enter(one)}
            >
              <span>
                {code('role', one.role)}
                <span className="faint small"> · {of(one.name)}</span>
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
      {error !== undefined && <ProblemNote error={error} />}
    </>
  );
}
