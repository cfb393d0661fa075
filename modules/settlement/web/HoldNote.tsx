import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mayDo, post, type Schema } from '@tongshang/ui/api';
import { DescribedForm, ProblemNote, formStyles as styles, When } from '@tongshang/ui/components';
import { Button } from 'antd';
import layout from './layout.module.css';
import { useText } from './text.ts';

/** What the bank holds back of this trade, and how it places or lifts a hold. */
export function HoldNote(props: { tradeId: string; money: Pick<Schema<'TradeMoney'>, 'hold' | 'actions'> }) {
  const { t } = useText();
  const { tradeId, money } = props;
  const queries = useQueryClient();
  const refresh = () => {
    for (const key of ['trade', 'trade-money', 'trade-transfers', 'accounts'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  const lift = useMutation({
    mutationFn: () => post(`/api/v1/trades/${tradeId}/holds/lifting`, undefined),
    onSuccess: refresh,
  });
  return (
    <div className={layout.below}>
      {money.hold && (
        <p role="note" className={styles.follows}>
          {t('hold.stands')} <When value={money.hold.until} />
          <br />
          {money.hold.reason}
        </p>
      )}
      {lift.error && <ProblemNote error={lift.error} />}
      {mayDo(money.actions, 'lift-hold') && (
        <Button loading={lift.isPending} onClick={() => lift.mutate()}>
          {t('hold.lift')}
        </Button>
      )}
      {mayDo(money.actions, 'hold') && (
        <details className={layout.below18 ?? ''}>
          <summary>{t('hold.place')}</summary>
          <DescribedForm<{ reason: string }, unknown>
            initial={{}}
            submit={t('hold.place')}
            lead={<p className={styles.lead}>{t('hold.text')}</p>}
            send={(values, key) => post(`/api/v1/trades/${tradeId}/holds`, values, key)}
            done={refresh}
            fields={[{ name: 'reason', label: t('hold.reason'), kind: 'words', max: 2000 }]}
          />
        </details>
      )}
    </div>
  );
}
