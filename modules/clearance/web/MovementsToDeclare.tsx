import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Action, factsOf, post, type Trade } from '@tongshang/ui/api';
import { DescribedForm } from '@tongshang/ui/components';
import { type Declaration, movementActionsQuery } from './api.ts';
import styles from './clearance.module.css';
import { useText } from './text.ts';
import { useMeantCharges } from './use-meant-charges.ts';

/** Goods of claims that the reader is to declare, each way a form of its own. */
export function MovementsToDeclare({ trade }: { trade: Trade }) {
  const { data: actions = [] } = useQuery(movementActionsQuery(trade.tradeId));
  return actions.map((one) => (
    <DeclareMovement key={`${one.action} ${one.subject}`} trade={trade} action={one} />
  ));
}

interface Declaring {
  readonly isUnaltered: 'yes' | 'no';
  readonly freight?: string;
  readonly insurance?: string;
}

function DeclareMovement({ trade, action }: { trade: Trade; action: Action }) {
  const { t } = useText();
  const queries = useQueryClient();
  const askedFirst = useMeantCharges();
  const { subject: movementId = '' } = action;
  const direction = action.action === 'declare-import' ? 'import' : 'export';
  const { currency } = trade.terms;
  const sent = factsOf(trade, 'remedy-dispatched').find(({ details }) => details.movementId === movementId);
  const { number = '', remedy = 'return' } = sent?.details ?? {};
  const comesBack = remedy === 'return' && direction === 'import';
  const send = ({ isUnaltered, freight, insurance }: Declaring, key: string) =>
    askedFirst(
      (meant, under) =>
        post(
          `/api/v1/trades/${trade.tradeId}/declarations`,
          {
            ...{ direction, movementId, isUnaltered: isUnaltered === 'yes' },
            ...(freight ? { freight: { amount: freight, currency } } : {}),
            ...(insurance ? { insurance: { amount: insurance, currency } } : {}),
            ...meant,
          },
          under,
        ),
      key,
    );
  const done = () => {
    for (const key of ['declarations', 'trade', 'home', 'trades', 'claims'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  return (
    <section className={styles.caseBox}>
      <h2>{t(`movement.${remedy}-${direction}`, { number })}</h2>
      <DescribedForm<Declaring, Declaration>
        initial={{ isUnaltered: 'yes' }}
        submit={t('act.remedy-declared')}
        draft={`declare-${direction}-${movementId}`}
        send={send}
        done={done}
        fields={[
          ...(comesBack
            ? [
                {
                  ...{
                    name: 'isUnaltered' as const,
                    label: t('movement.isUnaltered'),
                    kind: 'choice' as const,
                  },
                  options: (['yes', 'no'] as const).map((value) => ({
                    value,
                    label: t(`movement.unaltered-${value}`),
                  })),
                },
              ]
            : []),
          [
            {
              ...{ name: 'freight' as const, label: t('form.freight'), kind: 'decimal' as const },
              ...{ suffix: currency, optional: true as const, zero: true as const },
            },
            {
              ...{ name: 'insurance' as const, label: t('form.insurance'), kind: 'decimal' as const },
              ...{ suffix: currency, optional: true as const, zero: true as const },
            },
          ],
        ]}
      />
    </section>
  );
}
