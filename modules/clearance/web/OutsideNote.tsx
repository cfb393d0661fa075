import { useQuery } from '@tanstack/react-query';
import { tradeQuery } from '@tongshang/ui/api';
import { Badge, Day } from '@tongshang/ui/components';
import type { Declaration } from './api.ts';
import { contestedOf } from './contested.ts';
import styles from './outside-note.module.css';
import { useText } from './text.ts';

/** That a declaration was assessed, and released, held or refused, outside: by whose paper. */
export function OutsideNote(props: { declaration: Declaration }) {
  const { t } = useText();
  const { tradeId, declarationId, outside, outcome } = props.declaration;
  const { data: trade } = useQuery({ ...tradeQuery(tradeId), enabled: outside !== undefined });
  if (!outside) return null;
  const contested = trade && contestedOf(trade, declarationId);
  return (
    <div className={styles.outside}>
      <p>
        <Badge tone="amber">{t('outside.reported')}</Badge>
      </p>
      {contested && (
        <div role="note">
          <Badge tone="red">{t('outside.contested')}</Badge>{' '}
          {t('outside.contestedBy', { role: t(`role.${contested.by}`) })}
          {contested.because && <blockquote>{contested.because}</blockquote>}
        </div>
      )}
      <p className="small">
        {t('outside.assessedBy', { office: outside.office })} · <Day value={outside.date} />
        {outside.broker && <> · {t('outside.byBroker', { broker: outside.broker })}</>}
      </p>
      {outside.paidOn && (
        <p className="small">
          {t('outside.paid')} <Day value={outside.paidOn} />
        </p>
      )}
      {outcome && (
        <p className="small">
          {t(`outside.did-${outcome.decision}`, { office: outcome.office })} · <Day value={outcome.date} />
          {outcome.broker && <> · {t('outside.byBroker', { broker: outcome.broker })}</>}
          {outcome.reason && <> · {outcome.reason}</>}
        </p>
      )}
    </div>
  );
}
