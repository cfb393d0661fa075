import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { RemoveButton } from '../components/RemoveButton.tsx';
import { ProblemNote } from '../components/states.tsx';
import { useText } from '../i18n/own-text.ts';
import { useKeys } from '../keys/keys.tsx';
import { heldActs } from './acts.ts';
import styles from './held-acts.module.css';
import { useFailedActs, useHeldActs } from './use-held-acts.ts';

/** At the foot of every page: what was decided and can still be taken back, with the seconds that are left, and what was refused when it was sent. */
export function HeldActs() {
  const { t } = useText();
  const acts = useHeldActs();
  const failed = useFailedActs();
  const now = useSeconds(acts.length > 0);
  useEffect(() => {
    const leave = () => void heldActs.sendAll(true);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  const latest = acts.at(-1);
  useKeys(
    t('undo.title'),
    latest ? [{ keys: 'u', label: t('undo.undo'), run: () => heldActs.takeBack(latest.subject) }] : [],
  );
  return (
    <section className={styles.acts} aria-label={t('undo.title')} hidden={acts.length + failed.length === 0}>
      {failed.map((act) => (
        <div key={act.subject} className={styles.act}>
          <Link to={act.page}>{act.said}</Link>
          <RemoveButton label={t('undo.putAway')} onClick={() => heldActs.putAway(act)} />
          <ProblemNote error={act.error} />
        </div>
      ))}
      {acts.map(({ subject, said, sentAt }) => (
        <div key={subject} className={styles.act}>
          {/* Announced once: the seconds would be read aloud one by one. */}
          <span role="status">{said}</span>
          <span className={styles.left} aria-hidden>
            {t('undo.left', { seconds: Math.max(0, Math.ceil((sentAt - now) / 1_000)) })}
          </span>
          <Button onClick={() => heldActs.takeBack(subject)}>
            {t('undo.undo')} {subject === latest?.subject && <kbd aria-hidden>u</kbd>}
          </Button>
          <Button type="text" onClick={() => void heldActs.send(subject)}>
            {t('undo.now')}
          </Button>
          <span className={`${styles.leaving} small`}>{t('undo.leaving')}</span>
        </div>
      ))}
    </section>
  );
}

/** The time, anew four times a second while it is needed. */
function useSeconds(isNeeded: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isNeeded) return;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, [isNeeded]);
  return now;
}
