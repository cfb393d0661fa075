import { useQueryClient } from '@tanstack/react-query';
import { mayDo, post, type Schema, type Trade } from '@tongshang/ui/api';
import {
  Badge,
  Day,
  DescribedForm,
  Money,
  OrganisationName,
  SimpleTable,
  formStyles as styles,
  When,
} from '@tongshang/ui/components';
import layout from './layout.module.css';
import { useText } from './text.ts';
import { today } from './today.ts';

type Debt = Schema<'RefundDebt'>;

/** What the seller owes back because it no longer has it: why, how much, since when, and how it is paid. */
export function RefundDebts(props: {
  trade: Trade;
  money: Pick<Schema<'TradeMoney'>, 'refundDebts' | 'actions'>;
}) {
  const { t } = useText();
  const { trade, money } = props;
  const debts = money.refundDebts;
  if (debts.length === 0) return null;
  const open = debts.filter((debt) => Number(debt.open.amount) > 0);
  return (
    <div className={layout.below18}>
      <SimpleTable
        caption={t('debt.title')}
        rows={debts}
        keyOf={({ debtId }) => debtId}
        columns={[
          { title: t('part.instalment'), cell: ({ instalmentId }) => t('part.numbered', { instalmentId }) },
          { title: t('debt.reason'), cell: ({ reason }) => t(`debt.reason-${reason}`) },
          {
            title: t('debt.owedBy'),
            cell: ({ debtorOrganisationId }) => <OrganisationName organisationId={debtorOrganisationId} />,
          },
          { title: t('debt.dueOn'), cell: ({ dueOn }) => <Day value={dueOn} /> },
          { title: t('word.amount'), number: true, cell: ({ amount }) => <Money value={amount} /> },
          { title: t('debt.open'), number: true, cell: ({ open: left }) => <Money value={left} /> },
          { title: t('part.moneyState'), cell: (debt) => <How debt={debt} /> },
        ]}
      />
      {open.length > 0 && (
        <p role="note" className={styles.follows}>
          {t('debt.text')}
        </p>
      )}
      {open.length > 0 && mayDo(money.actions, 'state-refund') && (
        <SayForm trade={trade} debts={open} path="refunds" />
      )}
      {open.length > 0 && mayDo(money.actions, 'confirm-refund') && (
        <SayForm trade={trade} debts={open} path="repayments" />
      )}
    </div>
  );
}

function How(props: { debt: Debt }) {
  const { t } = useText();
  const { open, underWay, sentOn, sentReference, spareUntil } = props.debt;
  if (Number(open.amount) === 0) return <Badge tone="sea">{t('debt.done')}</Badge>;
  if (Number(underWay.amount) === 0) return null;
  return (
    <>
      {t('debt.underWay')} <Money value={underWay} /> {sentOn && <Day value={sentOn} />} {sentReference}
      {spareUntil && (
        <div className="small">
          {t('debt.spared')} <When value={spareUntil} />
        </div>
      )}
    </>
  );
}

interface Saying {
  readonly amount: string;
  readonly on: string;
  readonly reference?: string;
}

/** What was sent, or has come, by a bank outside: of the instalment whose debt is the oldest. */
function SayForm(props: { trade: Trade; debts: readonly Debt[]; path: 'refunds' | 'repayments' }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { trade, path } = props;
  const isSent = path === 'refunds';
  const debt = props.debts.find((one) => !isSent || one.open.amount !== one.underWay.amount);
  if (!debt) return null;
  const { instalmentId, underWay, open } = debt;
  const { currency } = open;
  const refresh = () => {
    for (const key of ['trade', 'trade-money', 'trade-transfers', 'claims', 'accounts'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  const expected = Number(underWay.amount) > 0 && !isSent ? underWay.amount : undefined;
  return (
    <details className={layout.below18 ?? ''}>
      <summary>{t(isSent ? 'debt.sentTitle' : 'debt.cameTitle')}</summary>
      <DescribedForm<Saying, unknown>
        initial={{
          on: today(),
          ...(expected ? { amount: expected } : isSent ? {} : { amount: open.amount }),
        }}
        submit={t(isSent ? 'debt.sentTitle' : 'debt.cameTitle')}
        lead={<p className={styles.lead}>{t(isSent ? 'debt.sentText' : 'debt.cameText')}</p>}
        send={({ amount, on, reference }, key) =>
          post(
            `/api/v1/trades/${trade.tradeId}/${path}`,
            { instalmentId, amount: { amount, currency }, on, ...(reference ? { reference } : {}) },
            key,
          )
        }
        done={refresh}
        fields={[
          [
            { name: 'amount', label: t('word.amount'), kind: 'decimal', suffix: currency },
            { name: 'on', label: t(isSent ? 'debt.sentOn' : 'debt.cameOn'), kind: 'day', short: true },
          ],
          { name: 'reference', label: t('outside.reference'), kind: 'text', max: 140, optional: true },
        ]}
      />
    </details>
  );
}
