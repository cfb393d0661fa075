import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FACTS, type Fact, ruleOf } from '@tongshang/trade-facts';
import type { TradeListItem, TradeRole } from '@tongshang/ui/api';
import { pagedQuery } from '@tongshang/ui/api';
import {
  Badge,
  ButtonRow,
  type Column,
  DataTable,
  Day,
  DemonstrationMark,
  Empty,
  Icon,
  isPriced,
  moneyText,
  SearchText,
  TradeValue,
  When,
} from '@tongshang/ui/components';
import { formatDay, formatMoment } from '@tongshang/ui/i18n';
import { mayGo, useSession } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button, Checkbox, Select } from 'antd';
import layout from '../layout.module.css';
import { type TradesSearch, tradesSearch } from '../searches.ts';
import { RuleAt } from '../terms/RuleAt.tsx';
import { type Text, useText } from '../text.ts';
import { placeOfWaiting, useWaitingOfItem } from './waiting.ts';

/** All my trades; the filters stand in the address, so that a link shares the view. */
export default function TradesPage() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const waitingOf = useWaitingOfItem();
  const search = usePageSearch(tradesSearch);
  const query = useInfiniteQuery(pagedQuery('trades', '/api/v1/trades', { ...search }));
  const filtered = Object.values(search).some((value) => value !== undefined);
  const buys = mayGo(session, '/enquiry');
  return (
    <div>
      <div className={layout.headRow}>
        <h1>{t('nav.trades')}</h1>
        {buys && (
          <ButtonRow>
            <Link to="/sale">
              <Button icon={<Icon name="plus" />}>{t('sale.title')}</Button>
            </Link>
            <Link to="/purchase">
              <Button icon={<Icon name="plus" />}>{t('purchase.title')}</Button>
            </Link>
            <Link to="/enquiry">
              <Button type="primary" icon={<Icon name="plus" />}>
                {t('word.new')}
              </Button>
            </Link>
          </ButtonRow>
        )}
      </div>
      <DataTable
        name="trades"
        query={query}
        keyOf={(row) => row.tradeId}
        waits={(row) => row.waitingFor !== null}
        columns={columnsOf(text, waitingOf)}
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
  const { t, of } = useText();
  const { search } = props;
  const navigate = useNavigate({ from: '/trades' });
  const set = (change: { [K in keyof TradesSearch]: TradesSearch[K] | undefined }) =>
    void navigate({
      search: (before: TradesSearch) => ({ ...before, ...change }) as TradesSearch,
      replace: true,
    });
  return (
    <>
      <SearchText value={search.text ?? ''} onSearch={(text) => set({ text: text || undefined })} />
      <Select
        allowClear
        aria-label={t('trades.status')}
        placeholder={t('trades.status')}
        value={search.status}
        onChange={(status: TradesSearch['status']) => set({ status })}
        className={layout.filter ?? ''}
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
        className={layout.wideFilter ?? ''}
        options={FACTS.map((value) => ({ value, label: of(ruleOf(value).done) }))}
      />
      <Select
        allowClear
        aria-label={t('form.partyRole')}
        placeholder={t('trades.myRole')}
        value={search.role}
        onChange={(role: TradeRole | undefined) => set({ role })}
        className={layout.filter ?? ''}
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

function columnsOf(text: Text, waitingOf: (row: TradeListItem) => string): Column<TradeListItem>[] {
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
      title: t('word.goods'),
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
      cell: (row) => <RuleAt terms={row} />,
      plain: (row) => `${row.incoterm} ${row.place.name}`,
    },
    {
      key: 'latest',
      title: t('trades.stands'),
      cell: (row) => (
        <Badge tone="quiet">
          {row.latestFact ? of(ruleOf(row.latestFact).done) : t(`tradeStatus.${row.status}`)}
        </Badge>
      ),
      plain: (row) => (row.latestFact ? of(ruleOf(row.latestFact).done) : t(`tradeStatus.${row.status}`)),
    },
    {
      key: 'waiting',
      title: t('trades.waiting'),
      cell: (row) =>
        row.waitingFor && (
          <Link
            to="/trades/$tradeId"
            params={{ tradeId: row.tradeId }}
            {...placeOfWaiting(row.waitingFor, row.waitingPart)}
          >
            <Badge tone="amber">{waitingOf(row)}</Badge>
          </Link>
        ),
      plain: (row) => (row.waitingFor ? waitingOf(row) : ''),
    },
    {
      key: 'total',
      title: t('word.total'),
      number: true,
      cell: (row) => <TradeValue value={row.total} />,
      plain: (row) => (isPriced(row.total) ? moneyText(row.total) : ''),
    },
    {
      key: 'changed',
      title: t('word.changed'),
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
