import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FACTS, type Fact } from '@tongshang/trade-facts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { pagedQuery } from '../api/paging.ts';
import type { TradeListItem } from '../api/trade.ts';
import type { TradeRole } from '../api/wire.ts';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { Icon } from '../components/icon.tsx';
import { Badge, DemonstrationMark, Empty } from '../components/states.tsx';
import { Day, isPriced, moneyText, TradeValue, When } from '../components/values.tsx';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { type Text, useText } from '../i18n/text.tsx';
import { isKind, may, useSession } from '../session/session.ts';
import { useWaitingName } from './waiting.ts';

export interface TradesSearch {
  readonly text?: string;
  readonly status?: 'open' | 'cancelled' | 'closed';
  readonly role?: TradeRole;
  readonly milestone?: Fact;
  readonly waitingForMe?: boolean;
}

/** All my trades; the filters stand in the address, so that a link shares the view. */
export default function TradesPage() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const waitingName = useWaitingName();
  const search = useSearch({ from: '/signed-in/trades' });
  const query = useInfiniteQuery(pagedQuery('trades', '/api/v1/trades', { ...search }));
  const filtered = Object.values(search).some((value) => value !== undefined);
  const buys = isKind(session, 'trader', 'manufacturer') && may(session, 'trade:write');
  return (
    <div>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, flexWrap: 'wrap' }}>
        <h1>{t('nav.trades')}</h1>
        {buys && (
          <Link to="/enquiry">
            <Button type="primary" icon={<Icon name="plus" />}>
              {t('enquiry.new')}
            </Button>
          </Link>
        )}
      </div>
      <DataTable
        name="trades"
        query={query}
        keyOf={(row) => row.tradeId}
        waits={(row) => row.waitingFor !== null}
        columns={columnsOf(text, waitingName)}
        filters={<Filters search={search} />}
        empty={
          filtered ? (
            <Empty
              icon="filter"
              title={t('trades.noMatch')}
              steps={<Link to="/trades">{t('trades.clear')}</Link>}
            />
          ) : (
            <Empty
              icon="trades"
              title={t('trades.none')}
              steps={buys && <Link to="/products">{t('home.findGoods')}</Link>}
            >
              {t('trades.noneText')}
            </Empty>
          )
        }
      />
    </div>
  );
}

const roles: readonly TradeRole[] = [
  'seller',
  'buyer',
  'manufacturer',
  'carrier',
  'warehouse',
  'bank',
  'customs',
  'quality',
  'tax',
  'operator',
];

function Filters(props: { search: TradesSearch }) {
  const { t } = useText();
  const { search } = props;
  const navigate = useNavigate({ from: '/trades' });
  const set = (change: { [K in keyof TradesSearch]: TradesSearch[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as TradesSearch, replace: true });
  return (
    <>
      <SearchText value={search.text ?? ''} onSearch={(text) => set({ text: text || undefined })} />
      <Select
        allowClear
        aria-label={t('trades.status')}
        placeholder={t('trades.status')}
        value={search.status}
        onChange={(status: TradesSearch['status']) => set({ status })}
        style={{ width: 130 }}
        options={(['open', 'closed', 'cancelled'] as const).map((value) => ({
          value,
          label: t(`tradeStatus.${value}`),
        }))}
      />
      <Select
        allowClear
        aria-label={t('trades.milestone')}
        placeholder={t('trades.milestone')}
        value={search.milestone}
        onChange={(milestone: Fact | undefined) => set({ milestone })}
        style={{ width: 170 }}
        options={FACTS.map((value) => ({ value, label: t(`fact.${value}`) }))}
      />
      <Select
        allowClear
        aria-label={t('form.partyRole')}
        placeholder={t('trades.myRole')}
        value={search.role}
        onChange={(role: TradeRole | undefined) => set({ role })}
        style={{ width: 130 }}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <Checkbox
        checked={search.waitingForMe ?? false}
        onChange={(event) => set({ waitingForMe: event.target.checked || undefined })}
      >
        {t('trades.waiting')}
      </Checkbox>
    </>
  );
}

/** Searches a moment after the last key, so that typing is not one request a letter. */
export function SearchText(props: { value: string; onSearch(text: string): void; hint?: string }) {
  const { t } = useText();
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  useEffect(() => {
    if (typed.trim() === props.value) return;
    const timer = window.setTimeout(() => props.onSearch(typed.trim()), 300);
    return () => window.clearTimeout(timer);
  });
  return (
    <Input
      type="search"
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={props.hint ?? t('home.searchHint')}
      aria-label={props.hint ?? t('home.searchHint')}
      prefix={<Icon name="search" size={16} />}
      style={{ width: 'min(280px, 100%)' }}
    />
  );
}

function columnsOf(text: Text, waitingName: (code: string | null) => string): Column<TradeListItem>[] {
  const { t, of, language } = text;
  return [
    {
      key: 'number',
      title: t('trades.number'),
      fixed: true,
      cell: (row) => (
        <>
          <Link to="/trades/$tradeId" params={{ tradeId: row.tradeId }}>
            {row.number}
          </Link>{' '}
          {row.demonstration && <DemonstrationMark />}
        </>
      ),
      plain: (row) => row.number,
    },
    {
      key: 'order',
      title: t('trades.order'),
      extra: true,
      cell: (row) => row.orderNumber,
      plain: (row) => row.orderNumber ?? '',
    },
    {
      key: 'seller',
      title: t('role.seller'),
      cell: (row) => of(row.seller.name),
      plain: (row) => of(row.seller.name),
    },
    {
      key: 'buyer',
      title: t('role.buyer'),
      cell: (row) => of(row.buyer.name),
      plain: (row) => of(row.buyer.name),
    },
    {
      key: 'goods',
      title: t('detail.goods'),
      cell: (row) => (
        <>
          {of(row.goods)}{' '}
          {row.lines > 1 && <span className="faint">{t('trade.lines', { count: row.lines })}</span>}
        </>
      ),
      plain: (row) => of(row.goods),
    },
    {
      key: 'terms',
      title: t('trade.terms'),
      extra: true,
      cell: (row) => `${row.incoterm} ${row.place.name}`,
      plain: (row) => `${row.incoterm} ${row.place.name}`,
    },
    {
      key: 'latest',
      title: t('trades.stands'),
      cell: (row) => (
        <Badge tone="quiet">
          {row.latestFact ? t(`fact.${row.latestFact}`) : t(`tradeStatus.${row.status}`)}
        </Badge>
      ),
      plain: (row) => (row.latestFact ? t(`fact.${row.latestFact}`) : t(`tradeStatus.${row.status}`)),
    },
    {
      key: 'waiting',
      title: t('trades.waiting'),
      cell: (row) => (row.waitingFor ? <Badge tone="amber">{waitingName(row.waitingFor)}</Badge> : ''),
      plain: (row) => (row.waitingFor ? waitingName(row.waitingFor) : ''),
    },
    {
      key: 'total',
      title: t('detail.total'),
      number: true,
      cell: (row) => <TradeValue value={row.total} />,
      plain: (row) => (isPriced(row.total) ? moneyText(row.total) : ''),
    },
    {
      key: 'changed',
      title: t('trades.changed'),
      cell: (row) => <When value={row.changedAt} />,
      plain: (row) => formatMoment(row.changedAt, language),
    },
    {
      key: 'created',
      title: t('trade.opened'),
      extra: true,
      cell: (row) => <Day value={row.createdAt} />,
      plain: (row) => formatDay(row.createdAt, language),
    },
  ];
}
