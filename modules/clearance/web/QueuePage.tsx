import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { countryInText } from '@tongshang/country';
import { pagedQuery } from '@tongshang/ui/api';
import { Badge, type Column, DataTable, DemonstrationMark, Empty, When } from '@tongshang/ui/components';
import { formatAgo, formatMoment } from '@tongshang/ui/i18n';
import { useKeys } from '@tongshang/ui/keys';
import { usePageSearch } from '@tongshang/ui/slots';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { DeclarationSummary } from './api.ts';
import { queueSearch } from './searches.ts';
import { type Text, useText } from './text.ts';

/** The officer's day: what waits for me, oldest first; worked through with the keyboard. */
export default function QueuePage() {
  const text = useText();
  const { t } = text;
  const { all } = usePageSearch(queueSearch);
  const navigate = useNavigate({ from: '/queue' });
  const query = useInfiniteQuery({
    ...pagedQuery('declarations', '/api/v1/declarations', all ? {} : { waiting: 'me' }, 50),
    refetchInterval: 20_000,
  });
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(0, rows.length - 1));
  const move = (step: number) => setCurrent(Math.max(0, Math.min(rows.length - 1, at + step)));
  const open = () => {
    const row = rows[at];
    if (row) void navigate({ to: '/queue/$declarationId', params: { declarationId: row.declarationId } });
  };
  useKeys(t('nav.queue'), [
    { keys: 'j', label: t('queue.next'), run: () => move(1) },
    { keys: 'k', label: t('queue.previous'), run: () => move(-1) },
    { keys: 'Enter', label: t('queue.open'), run: open },
    { keys: 'o', label: t('queue.open'), run: open },
  ]);
  return (
    <div>
      <h1>{t('queue.title')}</h1>
      <DataTable
        name="queue"
        query={query}
        keyOf={(row) => row.declarationId}
        currentKey={rows[at]?.declarationId}
        waits={(row) => row.waitingFor !== null}
        columns={columnsOf(text)}
        filters={
          <>
            <Segmented
              aria-label={t('queue.title')}
              value={all ? 'all' : 'mine'}
              onChange={(value) => void navigate({ search: value === 'all' ? { all: true } : {} })}
              options={[
                { value: 'mine', label: t('queue.waiting') },
                { value: 'all', label: t('queue.all') },
              ]}
            />
            <span className="faint small">{t('queue.keys')}</span>
          </>
        }
        empty={
          <Empty icon="check" title={t('queue.empty')}>
            {t('queue.emptyText')}
          </Empty>
        }
      />
    </div>
  );
}

function columnsOf(text: Text): Column<DeclarationSummary>[] {
  const { t, language } = text;
  return [
    {
      key: 'number',
      title: t('queue.declaration'),
      fixed: true,
      cell: (row) => (
        <>
          <Link to="/queue/$declarationId" params={{ declarationId: row.declarationId }}>
            {row.number}
          </Link>{' '}
          {row.demonstration && <DemonstrationMark />}
        </>
      ),
      plain: (row) => row.number,
    },
    {
      key: 'direction',
      title: t('queue.direction'),
      cell: (row) => t(`queue.${row.direction}`, { country: countryInText(row.country, language) }),
      plain: (row) => t(`queue.${row.direction}`, { country: countryInText(row.country, language) }),
    },
    {
      key: 'state',
      title: t('queue.state'),
      cell: (row) => (
        <Badge tone={row.state === 'held' ? 'amber' : 'quiet'}>{t(`declarationState.${row.state}`)}</Badge>
      ),
      plain: (row) => t(`declarationState.${row.state}`),
    },
    {
      key: 'waitingFor',
      title: t('queue.waitsFor'),
      cell: (row) => (row.waitingFor ? <Badge tone="amber">{t(`queue.${row.waitingFor}`)}</Badge> : ''),
      plain: (row) => (row.waitingFor ? t(`queue.${row.waitingFor}`) : ''),
    },
    {
      key: 'age',
      title: t('queue.age'),
      cell: (row) => formatAgo(row.declaredAt, Date.now(), language),
      plain: (row) => formatAgo(row.declaredAt, Date.now(), language),
    },
    {
      key: 'declaredAt',
      title: t('queue.declaredAt'),
      extra: true,
      cell: (row) => <When value={row.declaredAt} />,
      plain: (row) => formatMoment(row.declaredAt, language),
    },
  ];
}
