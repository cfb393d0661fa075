import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { upload } from '@tongshang/ui/api';
import { Empty, FileDrop, Loaded, ProblemNote, SimpleTable, When } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { Spin } from 'antd';
import { useState } from 'react';
import { orderFilesQuery } from './api.ts';
import { whyNotBrought } from './bringable.ts';
import styles from './order-import.module.css';
import { useText } from './text.ts';

/** JSON goes as bytes: it is a file here, not a command. */
const asFile = (file: File): Blob =>
  new Blob([file], { type: /\.xml$/i.test(file.name) ? 'application/xml' : 'application/octet-stream' });

/** Drop a file of orders, or go on with one. */
export default function OrderFilesPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const files = useQuery(orderFilesQuery());
  const [reading, setReading] = useState<File>();
  const [error, setError] = useState<unknown>();
  const [notBrought, setNotBrought] = useState<ReturnType<typeof whyNotBrought>>();
  const take = (files: readonly File[]) => {
    // One at a time: a second one would lead away from what the first says.
    if (reading) return;
    const why = whyNotBrought(files);
    setNotBrought(why);
    setError(undefined);
    if (why === undefined && files[0]) void bring(files[0]);
  };
  const bring = async (file: File) => {
    setReading(file);
    try {
      const { fileId, isKnown, orders } = await upload('/api/v1/order-files', asFile(file), {
        fileName: file.name.slice(0, 200),
      });
      void queries.invalidateQueries({ queryKey: ['order-files'] });
      const search = { ...(isKnown ? { known: true } : {}), ...(orders.length === 1 ? { order: '0' } : {}) };
      await navigate({ to: '/order-files/$fileId', params: { fileId }, search: search as never });
    } catch (caught) {
      setError(caught);
    } finally {
      setReading(undefined);
    }
  };
  return (
    <div className={styles.page}>
      <h1>{t('orderFiles.title')}</h1>
      <p className={styles.lead}>{t('orderFiles.lead')}</p>
      <FileDrop
        accept=".xml,.csv,.txt,.xlsx,.json,application/xml,text/csv,application/json"
        compact={(files.data?.items.length ?? 0) > 0}
        title={t('orderFiles.drop')}
        note={t('orderFiles.note')}
        onFile={(file) => take([file])}
        onSeveral={take}
      />
      {reading && (
        <p role="status" className={styles.reading}>
          <Spin size="small" />{' '}
          {t('orderFiles.reading', { name: reading.name, size: formatBytes(reading.size, language) })}
        </p>
      )}
      {notBrought && <p role="alert">{t(`orderFiles.not-${notBrought}`)}</p>}
      {error !== undefined && <ProblemNote error={error} />}
      <Loaded query={files}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="upload" title={t('orderFiles.none')}>
              {t('orderFiles.noneText')}
            </Empty>
          ) : (
            <section className={styles.block}>
              <SimpleTable
                caption={t('orderFiles.brought')}
                rows={items}
                keyOf={({ fileId }) => fileId}
                columns={[
                  {
                    title: t('orderFiles.file'),
                    cell: ({ fileId, fileName }) => (
                      <Link to="/order-files/$fileId" params={{ fileId }}>
                        {fileName ?? t('orderFiles.unnamed')}
                      </Link>
                    ),
                  },
                  { title: t('orderFiles.when'), cell: ({ createdAt }) => <When value={createdAt} /> },
                  {
                    title: t('orderFiles.state'),
                    cell: ({ carried, questions, problems, orders }) =>
                      carried > 0
                        ? t('orderFiles.carriedOf', { carried, orders })
                        : questions > 0
                          ? t('orderFiles.asks', { count: questions })
                          : problems > 0
                            ? t('orderFiles.wrong', { count: problems })
                            : t('orderFiles.ready', { count: orders }),
                  },
                  {
                    title: t('orderFiles.until'),
                    cell: ({ expiresAt }) => (expiresAt ? <When value={expiresAt} /> : t('orderFiles.stays')),
                  },
                ]}
              />
            </section>
          )
        }
      </Loaded>
    </div>
  );
}
