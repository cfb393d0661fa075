import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pagedQuery, type TradeListItem } from '@tongshang/ui/api';
import { ButtonRow, DataTable, Empty, Icon, toggled } from '@tongshang/ui/components';
import { useKeys } from '@tongshang/ui/keys';
import { mayGo, useSession } from '@tongshang/ui/session';
import { usePageSearch, useSlot } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { useState } from 'react';
import layout from '../layout.module.css';
import { columnsIn, filtersOf, type TradesSearch, tradesSearch } from '../searches.ts';
import { useText } from '../text.ts';
import { useTradeColumns } from './columns.tsx';
import { Filters, useSetSearch } from './Filters.tsx';
import { Handling } from './Handling.tsx';
import { SavedViews } from './SavedViews.tsx';

const AT_ONCE = 50;

/** All my trades; filters, order and columns stand in the address, so that a link shares the view. */
export default function TradesPage() {
  const { t } = useText();
  const session = useSession();
  const search = usePageSearch(tradesSearch);
  const set = useSetSearch();
  const columns = useTradeColumns();
  const query = useInfiniteQuery(pagedQuery('trades', '/api/v1/trades', useAsked(search), AT_ONCE));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const currentKey = useCursor(
    rows.map(({ tradeId }) => tradeId),
    (tradeId) => setChosen((before) => toggled(before, tradeId)),
  );
  return (
    <div>
      <div className={layout.headRow}>
        <h1>{t('nav.trades')}</h1>
        <BeginTrade />
      </div>
      <DataTable<TradeListItem>
        name="trade-list"
        query={query}
        keyOf={(row) => row.tradeId}
        waits={(row) => row.waitingFor !== null}
        columns={columns}
        currentKey={currentKey}
        shown={{ keys: columnsIn(search), set: (keys) => set({ columns: keys.join('.') }) }}
        sorting={{ by: search.sort, set: (sort) => set({ sort: sort as TradesSearch['sort'] }) }}
        {...(session.scopes.includes('trade:write')
          ? {
              choosing: {
                ...{ keys: chosen, set: setChosen },
                nameOf: (row) => row.number,
                acts: (trades) => <Handling rows={trades} />,
              },
            }
          : {})}
        filters={<Filters search={search} />}
        tools={<SavedViews search={search} />}
        empty={<NoTrades isFiltered={Object.keys(filtersOf(search)).length > 0} />}
      />
    </div>
  );
}

/** What the server is asked: filters and order, and of other slices the columns that are shown. */
function useAsked(search: TradesSearch) {
  const brought = useSlot('trades.column').map(({ key }) => key);
  const shown = columnsIn(search) ?? [];
  const wanted = brought.filter((key) => shown.includes(key));
  return {
    ...filtersOf(search),
    ...(search.sort ? { sort: search.sort } : {}),
    ...(wanted.length > 0 ? { columns: wanted.join(',') } : {}),
  };
}

/** The row that the keyboard is at: `j` and `k` move, Enter opens, `x` chooses. */
function useCursor(tradeIds: readonly string[], choose: (tradeId: string) => void): string | undefined {
  const { t } = useText();
  const navigate = useNavigate();
  const [at, setAt] = useState(-1);
  const current = tradeIds[Math.min(at, tradeIds.length - 1)];
  const move = (step: number) => {
    const next = Math.max(0, Math.min(tradeIds.length - 1, at + step));
    setAt(next);
    document.querySelector(`[data-key="${tradeIds[next]}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useKeys(t('nav.trades'), [
    { keys: 'j', label: t('trades.keyNext'), run: () => move(1) },
    { keys: 'k', label: t('trades.keyPrevious'), run: () => move(-1) },
    {
      keys: 'Enter',
      label: t('home.openTrade'),
      run: () => current && void navigate({ to: '/trades/$tradeId', params: { tradeId: current } }),
    },
    { keys: 'x', label: t('trades.keyChoose'), run: () => current && choose(current) },
  ]);
  return current;
}

function BeginTrade() {
  const { t } = useText();
  if (!mayGo(useSession(), '/enquiry')) return null;
  return (
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
  );
}

function NoTrades({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useText();
  const buys = mayGo(useSession(), '/enquiry');
  if (isFiltered) {
    return (
      <Empty
        icon="filter"
        title={t('trades.noMatch')}
        steps={<Link to="/trades">{t('trades.clear')}</Link>}
      />
    );
  }
  return (
    <Empty
      icon="trades"
      title={t('trades.none')}
      steps={buys && <Link to="/products">{t('home.findGoods')}</Link>}
    >
      {t('trades.noneText')}
    </Empty>
  );
}
