import { Badge, Day } from '@tongshang/ui/components';
import type { Declaration } from './api.ts';
import { ContestNote } from './ContestNote.tsx';
import { useText } from './text.ts';

/** That a declaration was assessed, and released, held or refused, outside: by whose paper. */
export function OutsideNote(props: { declaration: Declaration }) {
  const { t } = useText();
  const { outside, outcome } = props.declaration;
  if (!outside) return null;
  return (
    <div>
      <Badge tone="amber">{t('outside.reported')}</Badge>
      <p className="small">
        {t('outside.assessedBy', { office: outside.office })} <Day value={outside.date} />
        {outside.broker && <> · {t('outside.byBroker', { broker: outside.broker })}</>}
      </p>
      {outside.paidOn && (
        <p className="small">
          {t('outside.paid')} <Day value={outside.paidOn} />
        </p>
      )}
      {outcome && (
        <p className="small">
          {t(`outside.did-${outcome.decision}`, { office: outcome.office })} <Day value={outcome.date} />
          {outcome.broker && <> · {t('outside.byBroker', { broker: outcome.broker })}</>}
          {outcome.reason && <> · {outcome.reason}</>}
        </p>
      )}
      <ContestNote declaration={props.declaration} />
    </div>
  );
}
