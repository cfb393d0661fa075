import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mayDo, post, type Schema, type Trade } from '@tongshang/ui/api';
import {
  Badge,
  DataList,
  Day,
  Loaded,
  Money,
  OrganisationName,
  ProblemNote,
  SimpleTable,
  When,
} from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import { HoldNote } from './HoldNote.tsx';
import { InstalmentTable } from './InstalmentTable.tsx';
import layout from './layout.module.css';
import { purposeName } from './purpose-name.ts';
import { RefundDebts } from './RefundDebts.tsx';
import { useText } from './text.ts';
import { tradeMoneyQuery, transfersQuery } from './trade-money.ts';

/** How the money of a trade stands, and each of its movements. */
export default function MoneyPart(props: { trade: Trade }) {
  const text = useText();
  const { t, code } = text;
  const money = useQuery(tradeMoneyQuery(props.trade.tradeId));
  const { data: transfers = [] } = useQuery(transfersQuery(props.trade.tradeId));
  return (
    <Loaded query={money}>
      {(data) => (
        <>
          <DataList
            rows={[
              [t('part.moneyState'), t(stateOf(data))],
              [t('word.total'), <Money key="total" value={data.total} />],
              [t('part.heldNow'), <Money key="held" value={data.held} />],
              [
                t('part.disputed'),
                Number(data.disputed.amount) > 0 ? <Money key="disputed" value={data.disputed} /> : undefined,
              ],
              [
                t('part.givenBack'),
                Number(data.refunded.amount) > 0 ? <Money key="refunded" value={data.refunded} /> : undefined,
              ],
              [t('word.released'), <Money key="released" value={data.released} />],
              [t('word.fees'), <Money key="fees" value={data.fees} />],
              [
                t('role.bank'),
                data.bankOrganisationId && <OrganisationName organisationId={data.bankOrganisationId} />,
              ],
              ...data.payables.map(
                (one) =>
                  [
                    t('part.payable'),
                    <span key={one.payableId}>
                      <Money value={one.amount} /> · <Day value={one.dueOn} />{' '}
                      {one.paid && <Badge tone="sea">{t('part.paid')}</Badge>}
                    </span>,
                  ] as const,
              ),
            ]}
          />
          <div className={layout.below18}>
            <InstalmentTable instalments={data.instalments} agreed={props.trade.terms.payment} />
          </div>
          <RefundDebts trade={props.trade} money={data} />
          <HoldNote tradeId={props.trade.tradeId} money={data} />
          {mayDo(data.actions, 'pay') && <PayDebt tradeId={props.trade.tradeId} />}
          {transfers.length > 0 && (
            <div className={layout.below18}>
              <SimpleTable
                caption={t('part.transfers')}
                rows={transfers.flatMap((transfer) =>
                  transfer.lines.map((line, at) => ({ transfer, line, at })),
                )}
                keyOf={({ transfer, at }) => `${transfer.transferId}-${at}`}
                columns={[
                  {
                    title: t('accounts.when'),
                    cell: ({ transfer, at }) => (at === 0 ? <When value={transfer.at} /> : ''),
                  },
                  {
                    title: t('accounts.what'),
                    cell: ({ transfer, at }) => (at === 0 ? code('transferKind', transfer.kind) : ''),
                  },
                  {
                    title: t('accounts.owner'),
                    cell: ({ line }) => <OrganisationName organisationId={line.organisationId} />,
                  },
                  { title: t('accounts.purpose'), cell: ({ line }) => purposeName(text, line.purpose) },
                  {
                    title: t('part.debit'),
                    number: true,
                    cell: ({ line }) => line.side === 'debit' && <Money value={line.amount} />,
                  },
                  {
                    title: t('part.credit'),
                    number: true,
                    cell: ({ line }) => line.side === 'credit' && <Money value={line.amount} />,
                  },
                ]}
              />
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

/** How the money stands, in words: what was never here is not settled here, only stated. */
function stateOf(data: Schema<'TradeMoney'>) {
  if (isPartly(data)) return 'part.money-partly' as const;
  if (isOwedBack(data)) return 'part.money-owed-back' as const;
  const isOutside = data.instalments.every(({ method }) => method === 'outside');
  return data.state === 'settled' && isOutside
    ? ('part.money-outside' as const)
    : (`part.money-${data.state}` as const);
}

/** Some instalments are there, others are still to come. */
const isPartly = ({ state, instalments }: Schema<'TradeMoney'>): boolean =>
  state === 'secured' && instalments.some((one) => ['open', 'due', 'sent'].includes(one.state));

/** Also while the trade goes on: what is there is not the seller's to keep. */
const isOwedBack = ({ state, refundDebts }: Schema<'TradeMoney'>): boolean =>
  state === 'secured' && refundDebts.some(({ open }) => Number(open.amount) > 0);

/** Pays what is owed on open account, all of it. */
function PayDebt(props: { tradeId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const pay = useMutation({
    mutationFn: () => post(`/api/v1/trades/${props.tradeId}/payments`, {}),
    onSuccess: () => {
      for (const key of ['trade', 'trade-money', 'trade-transfers', 'accounts']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  return (
    <div className={layout.below}>
      {pay.error && <ProblemNote error={pay.error} />}
      <Popconfirm
        title={t('act.settled')}
        description={t('form.payText')}
        okText={t('queue.pay')}
        onConfirm={() => pay.mutate()}
      >
        <Button type="primary" loading={pay.isPending}>
          {t('act.settled')}
        </Button>
      </Popconfirm>
    </div>
  );
}
