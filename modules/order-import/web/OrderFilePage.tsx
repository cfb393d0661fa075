import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { put, remove } from '@tongshang/ui/api';
import { DataList, Loaded, Money, ProblemNote, SimpleTable, When } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { usePageParams, usePageSearch, usePageSubject } from '@tongshang/ui/slots';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { type Answers, type OrderFile, orderFileQuery } from './api.ts';
import { Columns } from './Columns.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { leftOutBeside } from './left-out.ts';
import { OrderForm } from './OrderForm.tsx';
import styles from './order-import.module.css';
import { Problems } from './Problems.tsx';
import { Questions } from './Questions.tsx';
import { orderFileSearch } from './searches.ts';
import { useText } from './text.ts';

/** One file: what it asks, how its columns are read, what is wrong, left out, and the orders to open trades from. */
export default function OrderFilePage() {
  const { fileId = '' } = usePageParams();
  const file = useQuery(orderFileQuery(fileId));
  usePageSubject(file.data?.fileName ?? undefined);
  return <Loaded query={file}>{(data) => <FileView file={data} />}</Loaded>;
}

function FileView({ file }: { file: OrderFile }) {
  const { t, language } = useText();
  const { known, order } = usePageSearch(orderFileSearch);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const { fileId, version } = file;
  const answer = async (answers: Answers) => {
    setBusy(true);
    setError(undefined);
    try {
      const read = await put(`/api/v1/order-files/${fileId}/answers`, { version, answers });
      queries.setQueryData(orderFileQuery(fileId).queryKey, read);
    } catch (caught) {
      setError(caught);
      void queries.invalidateQueries({ queryKey: ['order-file', fileId] });
    } finally {
      setBusy(false);
    }
  };
  const drop = async () => {
    try {
      await remove(`/api/v1/order-files/${fileId}`);
      void queries.invalidateQueries({ queryKey: ['order-files'] });
      await navigate({ to: '/order-files' });
    } catch (caught) {
      setError(caught);
    }
  };
  // What concerns the order that is open stands in its form.
  const elsewhere = leftOutBeside(file, orderIn(file, order));
  const mayDelete = file.actions.some(({ action }) => action === 'delete');
  return (
    <div className={styles.page}>
      <p className="small">
        <Link to="/order-files">{t('orderFiles.title')}</Link>
      </p>
      <h1>{file.fileName ?? t('orderFiles.unnamed')}</h1>
      {known && (
        <p role="status" className={styles.note}>
          {t('orderFiles.known')}
        </p>
      )}
      <DataList
        rows={[
          [t('orderFiles.form'), `${t(`orderForm.${file.form}`)} · ${formatBytes(file.bytes, language)}`],
          [t('orderFiles.when'), <When key="when" value={file.createdAt} />],
          [
            t('orderFiles.until'),
            file.expiresAt ? <When key="until" value={file.expiresAt} /> : t('orderFiles.stays'),
          ],
        ]}
      />
      {error !== undefined && <ProblemNote error={error} />}
      {Object.keys(file.answers).length > 0 && (
        <Button size="small" disabled={busy} className={styles.answer ?? ''} onClick={() => void answer({})}>
          {t('orderFiles.takeBack')}
        </Button>
      )}
      <Questions file={file} busy={busy} onAnswer={(next) => void answer(next)} />
      {file.sheet && <Columns file={file} busy={busy} onAnswer={(next) => void answer(next)} />}
      <Problems file={file} />
      <LeftOutList leftOut={elsewhere} caption={t('orderFiles.leftOut', { count: elsewhere.length })} />
      <Orders file={file} open={order} />
      {mayDelete && (
        <Popconfirm
          title={t('orderFiles.deleteAsk')}
          onConfirm={() => void drop()}
          okText={t('orderFiles.delete')}
        >
          <Button danger type="text">
            {t('orderFiles.delete')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}

/** The order whose trade is being opened. */
const orderIn = ({ orders }: OrderFile, open: string | undefined) =>
  orders.find(({ position, trade }) => String(position) === open && !trade);

function Orders({ file, open }: { file: OrderFile; open: string | undefined }) {
  const { t } = useText();
  const { fileId, orders } = file;
  const chosen = orderIn(file, open);
  return (
    <section className={styles.block}>
      <h2>{t('orderFiles.orders', { count: orders.length })}</h2>
      {file.untraded.length > 0 && (
        <p className="soft">
          {t('orderFiles.untraded')} {file.untraded.join(' · ')}
        </p>
      )}
      {orders.length > 0 && (
        <SimpleTable
          rows={orders}
          keyOf={({ position }) => String(position)}
          columns={[
            { title: t('orderFiles.number'), cell: ({ orderNumber }) => orderNumber },
            { title: t('role.buyer'), cell: ({ buyerName }) => buyerName },
            { title: t('orderFiles.lines'), number: true, cell: ({ lines }) => lines },
            {
              title: t('orderFiles.payable'),
              number: true,
              cell: ({ payable }) => <Money value={payable} />,
            },
            {
              title: t('orderFiles.trade'),
              cell: ({ position, trade, orderNumber }) =>
                trade ? (
                  <Link to="/trades/$tradeId" params={{ tradeId: trade.tradeId }}>
                    {trade.number}
                  </Link>
                ) : (
                  <Link
                    to="/order-files/$fileId"
                    params={{ fileId }}
                    search={{ order: String(position) } as never}
                    aria-label={t('orderFiles.openOf', { number: orderNumber })}
                  >
                    {t('orderFiles.open')}
                  </Link>
                ),
            },
          ]}
        />
      )}
      {chosen && (
        <OrderForm key={`${file.version} ${chosen.position}`} file={file} position={chosen.position} />
      )}
    </section>
  );
}
