import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pagedQuery } from '@tongshang/ui/api';
import {
  Badge,
  type Column,
  CountrySelect,
  DataTable,
  Empty,
  Icon,
  SearchText,
  When,
} from '@tongshang/ui/components';
import { countryName, formatMoment } from '@tongshang/ui/i18n';
import { useKeys } from '@tongshang/ui/keys';
import { mayGo, useSession } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button, Select } from 'antd';
import { kinds, type Listed, occupations, sorts } from './api.ts';
import styles from './contact.module.css';
import { type ContactsSearch, contactsSearch } from './searches.ts';
import { type Text, useKindName, useText } from './text.ts';

/** The address book: searched, filtered, in the order that is wanted. */
export default function ContactsPage() {
  const text = useText();
  const { t } = text;
  const kindName = useKindName();
  const search = usePageSearch(contactsSearch);
  const navigate = useNavigate({ from: '/contacts' });
  const writes = mayGo(useSession(), '/contacts/new');
  const query = useInfiniteQuery(pagedQuery('contacts', '/api/v1/contacts', { ...search }));
  useKeys(
    t('contacts.title'),
    writes
      ? [
          { keys: 'n', label: t('contacts.new'), run: () => void navigate({ to: '/contacts/new' }) },
          { keys: 'i', label: t('contacts.import'), run: () => void navigate({ to: '/contacts/import' }) },
        ]
      : [],
  );
  const isFiltered = Object.keys(search).some((key) => key !== 'sort');
  const first = query.data?.pages[0]?.items.length === 0 && !isFiltered;
  return (
    <div>
      <div className={styles.head}>
        <h1>{t('contacts.title')}</h1>
        <div>
          {!first && (
            <Button href={exportAddress(search)} icon={<Icon name="download" />}>
              CSV
            </Button>
          )}
          {writes && (
            <>
              <Link to="/contacts/import">
                <Button icon={<Icon name="upload" />}>{t('contacts.import')}</Button>
              </Link>
              <Link to="/contacts/new">
                <Button type="primary" icon={<Icon name="plus" />}>
                  {t('contacts.new')}
                </Button>
              </Link>
            </>
          )}
        </div>
      </div>
      <DataTable<Listed>
        name="contacts"
        query={query}
        keyOf={(row) => row.contactId}
        columns={columnsOf(text, kindName)}
        filters={first ? undefined : <Filters />}
        empty={
          isFiltered ? <Empty icon="search" title={t('contacts.noneFound')} /> : <NoneYet writes={writes} />
        }
      />
    </div>
  );
}

/** The same filters as the list, and its order. */
function exportAddress({ archived, ...search }: ContactsSearch): string {
  const said = { ...search, ...(archived ? { archived: 'true' } : {}) };
  return `/api/v1/contacts/export?${new URLSearchParams(said as Record<string, string>).toString()}`;
}

function NoneYet({ writes }: { writes: boolean }) {
  const { t } = useText();
  return (
    <Empty
      icon="person"
      title={t('contacts.none')}
      steps={
        writes && (
          <>
            <Link to="/contacts/new">{t('contacts.new')}</Link>
            <Link to="/contacts/import">{t('contacts.import')}</Link>
          </>
        )
      }
    >
      {t('contacts.noneText')}
    </Empty>
  );
}

function Filters() {
  const { t } = useText();
  const kindName = useKindName();
  const search = usePageSearch(contactsSearch);
  const navigate = useNavigate({ from: '/contacts' });
  const set = (change: { [K in keyof ContactsSearch]: ContactsSearch[K] | undefined }) =>
    void navigate({
      search: (before: ContactsSearch) => ({ ...before, ...change }) as ContactsSearch,
      replace: true,
    });
  return (
    <>
      <SearchText
        value={search.text ?? ''}
        hint={t('contacts.searchHint')}
        onSearch={(typed) => set({ text: typed || undefined })}
      />
      <Select
        allowClear
        aria-label={t('contacts.kind')}
        placeholder={t('contacts.kind')}
        className={styles.filter ?? ''}
        value={search.occupation ?? search.kind}
        onChange={(chosen?: string) =>
          set({
            kind: kinds.find((one) => one === chosen),
            occupation: occupations.find((one) => one === chosen),
          })
        }
        options={[
          ...occupations.map((value) => ({ value: value as string, label: t(`occupation.${value}`) })),
          ...kinds.map((value) => ({ value: value as string, label: kindName(value) })),
        ]}
      />
      <div className={styles.filter}>
        <CountrySelect
          allowClear
          aria-label={t('word.country')}
          placeholder={t('word.country')}
          {...(search.country ? { value: search.country } : {})}
          onChange={(country) => set({ country: country || undefined })}
        />
      </div>
      <Select
        aria-label={t('contacts.order')}
        className={styles.filter ?? ''}
        value={search.sort ?? 'name'}
        onChange={(sort) => set({ sort: sort === 'name' ? undefined : sort })}
        options={sorts.map((value) => ({ value, label: t(`contactOrder.${value}`) }))}
      />
      <Select
        aria-label={t('contacts.which')}
        className={styles.filter ?? ''}
        value={search.archived ? 'archived' : 'present'}
        onChange={(which) => set({ archived: which === 'archived' || undefined })}
        options={[
          { value: 'present', label: t('contacts.present') },
          { value: 'archived', label: t('contacts.archive') },
        ]}
      />
    </>
  );
}

function columnsOf(text: Text, kindName: (kind: string) => string): Column<Listed>[] {
  const { t, of, language } = text;
  const what = ({ kinds: is, occupations: does }: Listed) =>
    does.length > 0 ? does.map((one) => t(`occupation.${one}`)) : is.map(kindName);
  const where = ({ city, country }: Listed) =>
    [city, countryName(country, language)].filter(Boolean).join(' · ');
  return [
    {
      key: 'name',
      title: t('contacts.name'),
      fixed: true,
      cell: (row) => (
        <>
          <Link to="/contacts/$contactId" params={{ contactId: row.contactId }}>
            {of(row.name)}
          </Link>
          {row.tags.length > 0 && (
            <div className={styles.tags}>
              {row.tags.slice(0, 3).map((tag) => (
                <Badge key={tag} tone="outline">
                  {tag}
                </Badge>
              ))}
            </div>
          )}
        </>
      ),
      plain: (row) => of(row.name),
    },
    {
      key: 'kind',
      title: t('contacts.kind'),
      cell: (row) => what(row).join(' · '),
      plain: (row) => what(row).join(' · '),
    },
    { key: 'where', title: t('word.where'), cell: where, plain: where },
    {
      key: 'person',
      title: t('contacts.person'),
      cell: (row) => row.person,
      plain: (row) => row.person ?? '',
    },
    {
      key: 'email',
      title: t('contacts.email'),
      cell: (row) => row.email && <a href={`mailto:${row.email}`}>{row.email}</a>,
      plain: (row) => row.email ?? '',
    },
    {
      key: 'phone',
      title: t('contacts.phone'),
      cell: (row) => row.phone && <span className={styles.phone}>{row.phone}</span>,
      plain: (row) => row.phone ?? '',
    },
    {
      key: 'changed',
      title: t('word.changed'),
      extra: true,
      cell: (row) => <When value={row.changedAt} />,
      plain: (row) => formatMoment(row.changedAt, language),
    },
  ];
}
