import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pagedQuery } from '@tongshang/ui/api';
import { type Column, DataTable, Empty, SearchText, When } from '@tongshang/ui/components';
import { formatMoment } from '@tongshang/ui/i18n';
import { usePageSearch } from '@tongshang/ui/slots';
import { Select } from 'antd';
import { type ListedMail, states } from './api.ts';
import styles from './correspondence.module.css';
import { MailState } from './MailState.tsx';
import { type OutboxSearch, outboxSearch } from './searches.ts';
import { type Text, useText } from './text.ts';

/** The letters that went out, or would go out, in the organisation's name. */
export default function OutboxPage() {
  const text = useText();
  const { t } = text;
  const search = usePageSearch(outboxSearch);
  const query = useInfiniteQuery(pagedQuery('mails', '/api/v1/mails', { ...search }));
  const first = query.data?.pages[0] as Outbox | undefined;
  const isFiltered = Object.keys(search).length > 0;
  return (
    <div>
      <h1>{t('outbox.title')}</h1>
      {first?.isSetUp === false && (
        <p className={styles.notice}>
          {t(first.items.length > 0 ? 'outbox.notSetUp' : 'outbox.notSetUpYet')}
        </p>
      )}
      <DataTable<ListedMail>
        name="outbox"
        query={query}
        keyOf={(row) => row.mailId}
        columns={columnsOf(text)}
        waits={({ state }) => state === 'failed' || state === 'unanswered' || state === 'not-set-up'}
        filters={<Filters templates={first?.templates ?? []} />}
        empty={
          isFiltered ? (
            <Empty icon="search" title={t('outbox.noneFound')} />
          ) : (
            <Empty icon="mail" title={t('outbox.none')} steps={null}>
              {t('outbox.noneText')}
            </Empty>
          )
        }
      />
    </div>
  );
}

interface Outbox {
  readonly isSetUp: boolean;
  readonly items: readonly ListedMail[];
  readonly templates: readonly { readonly template: string; readonly name: ListedMail['name'] }[];
}

function Filters({ templates }: Pick<Outbox, 'templates'>) {
  const { t, of } = useText();
  const search = usePageSearch(outboxSearch);
  const navigate = useNavigate({ from: '/outbox' });
  const set = (change: { [K in keyof OutboxSearch]: OutboxSearch[K] | undefined }) =>
    void navigate({
      search: (before: OutboxSearch) => ({ ...before, ...change }) as OutboxSearch,
      replace: true,
    });
  return (
    <>
      <SearchText
        value={search.text ?? ''}
        hint={t('outbox.searchHint')}
        onSearch={(typed) => set({ text: typed || undefined })}
      />
      <Select
        allowClear
        aria-label={t('outbox.state')}
        placeholder={t('outbox.state')}
        className={styles.filter ?? ''}
        value={search.state}
        onChange={(state?: ListedMail['state']) => set({ state })}
        options={states.map((value) => ({ value, label: t(`mailState.${value}`) }))}
      />
      <Select
        allowClear
        aria-label={t('outbox.kind')}
        placeholder={t('outbox.kind')}
        className={styles.filter ?? ''}
        value={search.template}
        onChange={(template?: string) => set({ template })}
        options={templates.map(({ template, name }) => ({ value: template, label: of(name) }))}
      />
    </>
  );
}

function columnsOf({ t, of, language }: Text): Column<ListedMail>[] {
  return [
    {
      key: 'subject',
      title: t('outbox.subject'),
      fixed: true,
      cell: (row) => (
        <Link to="/outbox/$mailId" params={{ mailId: row.mailId }}>
          {row.subject}
        </Link>
      ),
      plain: (row) => row.subject,
    },
    { key: 'to', title: t('outbox.to'), cell: (row) => row.to, plain: (row) => row.to },
    { key: 'kind', title: t('outbox.kind'), cell: (row) => of(row.name), plain: (row) => of(row.name) },
    {
      key: 'when',
      title: t('outbox.when'),
      cell: (row) => <When value={row.putAt} />,
      plain: (row) => formatMoment(row.putAt, language),
    },
    {
      key: 'state',
      title: t('outbox.state'),
      cell: (row) => (
        <>
          <MailState state={row.state} />
          {row.reason && <div className="faint small">{row.reason}</div>}
        </>
      ),
      plain: (row) => [t(`mailState.${row.state}`), row.reason].filter(Boolean).join(' · '),
    },
  ];
}
