import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mayDo, post } from '@tongshang/ui/api';
import {
  Badge,
  DataList,
  Day,
  Loaded,
  Money,
  ProblemNote,
  Quantity,
  SideDrawer,
  SimpleTable,
} from '@tongshang/ui/components';
import { usePageParams, usePageSubject } from '@tongshang/ui/slots';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { type Order, orderQuery, states } from './api.ts';
import { PayForm } from './PayForm.tsx';
import styles from './purchasing.module.css';
import { ReceiveForm } from './ReceiveForm.tsx';
import { useText } from './text.ts';

/** An order to a supplier: what it says, what came of it, what was paid. */
export default function OrderPage() {
  const { t } = useText();
  const { supplierOrderId = '' } = usePageParams<'supplierOrderId'>();
  const query = useQuery(orderQuery(supplierOrderId));
  usePageSubject(query.data?.number);
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/supplier-orders">{t('purchasing.title')}</Link>
      </p>
      <Loaded query={query}>{(order) => <View order={order} />}</Loaded>
    </div>
  );
}

function View({ order }: { order: Order }) {
  const { t, of } = useText();
  const { supplier, sale, tradeId, depositOwed, overpaid, rate, currency } = order;
  return (
    <>
      <div className={styles.head}>
        <h1>
          {order.number} <Badge tone="outline">{t(`supplierOrderState.${order.state}`)}</Badge>{' '}
          {order.isLate && <Badge tone="amber">{t('purchasing.late')}</Badge>}
        </h1>
        <Acts order={order} />
      </div>
      <DataList
        rows={[
          [
            t('purchasing.supplier'),
            <Link key="supplier" to="/contacts/$contactId" params={{ contactId: supplier.contactId }}>
              {of(supplier.name)}
            </Link>,
          ],
          [
            t('purchasing.sale'),
            tradeId ? (
              <Link
                key="sale"
                to="/trades/$tradeId"
                params={{ tradeId }}
                search={{ part: 'supplier-orders' }}
                hash="parts"
              >
                {sale?.orderNumber ?? sale?.number}
              </Link>
            ) : (
              t('purchasing.forStock')
            ),
          ],
          [t('purchasing.total'), <Money key="total" value={order.total} />],
          [t('purchasing.paid'), <Money key="paid" value={order.paid} />],
          [t('purchasing.owed'), <Money key="owed" value={order.owed} />],
          [t('purchasing.overpaid'), overpaid && <Money key="overpaid" value={overpaid} />],
          [t('purchasing.depositOwed'), depositOwed && <Money key="deposit" value={depositOwed} />],
          [t('purchasing.balanceTerms'), order.balanceTerms],
          [t('purchasing.vatInvoice'), t(`vatInvoice.${order.vatInvoice}`)],
          [t('purchasing.deliverBy'), order.deliverBy && <Day key="by" value={order.deliverBy} />],
          [t('purchasing.deliverTo'), order.deliverTo],
          [t('purchasing.rate'), rate && sale ? `1 ${currency} = ${rate} ${sale.currency}` : undefined],
          [t('purchasing.note'), order.note],
        ]}
      />
      <h2>{t('purchasing.lines')}</h2>
      <Goods order={order} />
      <Records order={order} />
    </>
  );
}

/** What may be done: forms open beside the order, what only moves it is asked once. */
function Acts({ order }: { order: Order }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'receive' | 'pay'>();
  const { supplierOrderId, version, actions } = order;
  const fresh = (changed: Order) => {
    queries.setQueryData(orderQuery(supplierOrderId).queryKey, changed);
    void queries.invalidateQueries({ queryKey: ['supplier-orders'] });
    setOpen(undefined);
  };
  const move = useMutation({
    mutationFn: (state: Order['state']) =>
      post(`/api/v1/supplier-orders/${supplierOrderId}/steps`, { version, state }),
    onSuccess: fresh,
    onError: () => void queries.invalidateQueries({ queryKey: ['supplier-orders'] }),
  });
  const steps = states.filter((state) =>
    actions.some((one) => one.action === 'move' && one.subject === state),
  );
  return (
    <div>
      <div className={styles.acts}>
        {mayDo(actions, 'receive') && (
          <Button type="primary" onClick={() => setOpen('receive')}>
            {t('purchasing.receive')}
          </Button>
        )}
        {mayDo(actions, 'pay') && <Button onClick={() => setOpen('pay')}>{t('purchasing.pay')}</Button>}
        {mayDo(actions, 'change') && (
          <Link to="/supplier-orders/$supplierOrderId/edit" params={{ supplierOrderId }}>
            <Button>{t('purchasing.change')}</Button>
          </Link>
        )}
        {steps.map((state) => (
          <Popconfirm
            key={state}
            title={t('purchasing.stepAsk', { step: t(`supplierStep.${state}`) })}
            okText={t(`supplierStep.${state}`)}
            onConfirm={() => move.mutate(state)}
          >
            <Button danger={state === 'cancelled'} loading={move.isPending && move.variables === state}>
              {t(`supplierStep.${state}`)}
            </Button>
          </Popconfirm>
        ))}
      </div>
      {move.error && <ProblemNote error={move.error} />}
      <SideDrawer
        open={open !== undefined}
        title={t(`purchasing.${open ?? 'receive'}`)}
        onClose={() => setOpen(undefined)}
      >
        {open === 'receive' && <ReceiveForm order={order} done={fresh} />}
        {open === 'pay' && <PayForm order={order} done={fresh} />}
      </SideDrawer>
    </div>
  );
}

type Line = Order['lines'][number] & { readonly at: number };

function Goods({ order }: { order: Order }) {
  const { t } = useText();
  const of = (value: string, { quantity }: Line) => <Quantity value={{ value, unit: quantity.unit }} />;
  return (
    <SimpleTable<Line>
      rows={order.lines.map((line, at) => ({ ...line, at }))}
      keyOf={({ at }) => String(at)}
      columns={[
        { title: t('purchasing.goods'), words: true, cell: ({ description }) => description },
        { title: t('purchasing.quantity'), number: true, cell: (line) => of(line.quantity.value, line) },
        {
          title: t('purchasing.price'),
          number: true,
          cell: ({ unitPrice }) => `${unitPrice} ${order.currency}`,
        },
        { title: t('purchasing.total'), number: true, cell: ({ total }) => <Money value={total} /> },
        { title: t('purchasing.received'), number: true, cell: (line) => of(line.received, line) },
        { title: t('purchasing.rejected'), number: true, cell: (line) => of(line.rejected, line) },
        { title: t('purchasing.open'), number: true, cell: (line) => of(line.open, line) },
      ]}
    />
  );
}

function Records({ order }: { order: Order }) {
  const { t } = useText();
  const { receipts, payments, lines, currency } = order;
  const received = receipts.flatMap((receipt) =>
    receipt.lines.map((line, at) => ({ ...line, key: `${receipt.receiptId} ${at}`, on: receipt.receivedOn })),
  );
  return (
    <>
      {received.length > 0 && (
        <>
          <h2>{t('purchasing.receipts')}</h2>
          <SimpleTable
            rows={received}
            keyOf={({ key }) => key}
            columns={[
              { title: t('purchasing.receivedOn'), cell: ({ on }) => <Day value={on} /> },
              { title: t('purchasing.goods'), words: true, cell: ({ line }) => lines[line - 1]?.description },
              { title: t('purchasing.accepted'), number: true, cell: ({ accepted }) => accepted },
              {
                title: t('purchasing.rejected'),
                words: true,
                cell: ({ rejected, reason }) => [rejected, reason].filter(Boolean).join(' · '),
              },
              { title: t('purchasing.cartons'), number: true, cell: ({ cartons }) => cartons },
              {
                title: t('purchasing.weight'),
                number: true,
                cell: ({ grossWeightKg }) =>
                  grossWeightKg && <Quantity value={{ value: grossWeightKg, unit: 'KGM' }} />,
              },
              {
                title: t('purchasing.volume'),
                number: true,
                cell: ({ volumeM3 }) => volumeM3 && <Quantity value={{ value: volumeM3, unit: 'MTQ' }} />,
              },
            ]}
          />
        </>
      )}
      {payments.length > 0 && (
        <>
          <h2>{t('purchasing.payments')}</h2>
          <SimpleTable
            rows={payments}
            keyOf={({ paymentId }) => paymentId}
            columns={[
              { title: t('purchasing.paidOn'), cell: ({ paidOn }) => <Day value={paidOn} /> },
              {
                title: t('purchasing.amount'),
                number: true,
                cell: ({ amount }) => <Money value={{ amount, currency }} />,
              },
              { title: t('purchasing.reference'), words: true, cell: ({ reference }) => reference },
            ]}
          />
        </>
      )}
    </>
  );
}
