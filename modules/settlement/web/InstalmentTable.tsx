import { dueInWords, type Instalment } from '@tongshang/trade-facts';
import type { Schema } from '@tongshang/ui/api';
import { Badge, Day, Money, SimpleTable } from '@tongshang/ui/components';
import { useText } from './text.ts';

const TONES = {
  open: 'outline',
  due: 'amber',
  sent: 'amber',
  secured: 'sea',
  paid: 'sea',
  returned: 'outline',
} as const;

/** Each instalment: how and when it is due, what is there of it, and how it stands. */
export function InstalmentTable(props: {
  instalments: readonly Schema<'InstalmentMoney'>[];
  /** What was agreed of them. */
  agreed: readonly Instalment[];
}) {
  const { t, of } = useText();
  const dueOf = (instalmentId: string, event: Instalment['due']['event']) => {
    const agreed = props.agreed.find((one) => one.instalmentId === instalmentId);
    return agreed && event !== 'date' ? of(dueInWords(agreed)) : t(`dueEvent.${event}`);
  };
  return (
    <SimpleTable
      caption={t('part.instalments')}
      rows={props.instalments}
      keyOf={({ instalmentId }) => instalmentId}
      columns={[
        { title: t('part.instalment'), cell: ({ instalmentId }) => t('part.numbered', { instalmentId }) },
        { title: t('word.method'), cell: ({ method }) => t(`paymentMethod.${method}`) },
        {
          title: t('accounts.due'),
          cell: ({ instalmentId, due, dueOn }) => (
            <>
              {dueOf(instalmentId, due)}
              {dueOn && (
                <>
                  {' · '}
                  <Day value={dueOn} />
                </>
              )}
            </>
          ),
        },
        { title: t('word.amount'), number: true, cell: ({ amount }) => <Money value={amount} /> },
        { title: t('part.thereOfIt'), number: true, cell: ({ funded }) => <Money value={funded} /> },
        {
          title: t('part.moneyState'),
          cell: ({ state, owedBack, underWay, charges }) => (
            <>
              <Badge tone={TONES[state]}>{t(`part.instalment-${state}`)}</Badge>{' '}
              {Number(underWay.amount) > 0 && <Money value={underWay} />}
              {Number(charges.amount) > 0 && (
                <div className="small">
                  {t('part.charges')} <Money value={charges} />
                </div>
              )}
              {Number(owedBack.amount) > 0 && (
                <>
                  {t('part.owedBack')} <Money value={owedBack} />
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
