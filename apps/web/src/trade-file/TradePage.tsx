import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type Trade, tradeQuery } from '../api/trade.ts';
import { Bones, Loaded } from '../components/states.tsx';
import { useText } from '../i18n/text.tsx';
import { useKeys } from '../shell/keys.tsx';
import { ActionDrawer } from './actions/ActionDrawer.tsx';
import { actionKey } from './actions/context.ts';
import { NextActions } from './actions/NextActions.tsx';
import { DossierButton } from './DossierButton.tsx';
import { documentsQuery } from './documents.ts';
import { eventMarks, eventsQuery } from './events.ts';
import { expectationsOf, seesMoney, transfersQuery } from './sources.ts';
import { TradeFileView } from './TradeFileView.tsx';
import { TradeParts } from './TradeParts.tsx';
import type { TradePart } from './trade-parts.ts';
import { useTradeStream } from './use-trade-stream.ts';

export interface TradeSearch {
  /** The mark whose drawer is open. */
  readonly mark?: string;
  /** The action whose form is open. */
  readonly do?: string;
  readonly part?: TradePart;
}

/** One trade file. What is open on it stands in the address; it updates itself. */
export default function TradePage() {
  const { tradeId } = useParams({ from: '/signed-in/trades/$tradeId' });
  const { t } = useText();
  const query = useQuery(tradeQuery(tradeId));
  useTradeStream(tradeId);
  return (
    <>
      <p className="small no-print">
        <Link to="/trades">{t('nav.trades')}</Link>
      </p>
      <Loaded query={query} bones={<Bones lines={12} height={640} />}>
        {(trade) => <OpenTrade trade={trade} />}
      </Loaded>
    </>
  );
}

function OpenTrade(props: { trade: Trade }) {
  const { t } = useText();
  const { trade } = props;
  const search = useSearch({ from: '/signed-in/trades/$tradeId' });
  const navigate = useNavigate({ from: '/trades/$tradeId' });
  const queries = useQueryClient();
  const { data: documents = [] } = useQuery(documentsQuery(trade.tradeId));
  const { data: transfers = [] } = useQuery({ ...transfersQuery(trade.tradeId), enabled: seesMoney(trade) });
  const { data: events = [] } = useQuery(eventsQuery(trade.tradeId));
  const [now] = useState(() => Date.now());
  const sources = useMemo(
    () => ({
      documents,
      transfers,
      events: eventMarks(
        events,
        trade.facts.map((fact) => fact.at),
      ),
      expectations: expectationsOf(trade),
    }),
    [documents, transfers, events, trade],
  );
  const go = (change: Partial<Record<keyof TradeSearch, string | undefined>>) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as TradeSearch,
      resetScroll: false,
      replace: true,
    });
  const first = trade.nextActions.find((action) => action.awaited && action.ready);
  useKeys(t('trade.file'), [
    ...(first ? [{ keys: 'n', label: t('trade.keyNext'), run: () => go({ do: actionKey(first) }) }] : []),
    {
      keys: 'm',
      label: t('map.open'),
      run: () => void navigate({ to: '/trades/$tradeId/map', params: { tradeId: trade.tradeId } }),
    },
  ]);
  const done = () => {
    go({ do: undefined });
    for (const key of [
      'trade',
      'trade-documents',
      'trade-transfers',
      'trade-money',
      'declarations',
      'home',
      'trades',
    ]) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
  };
  return (
    <>
      <TradeFileView
        trade={trade}
        sources={sources}
        myRoles={trade.roles}
        now={now}
        openId={search.mark}
        onOpen={(mark) => go({ mark })}
        onMap={() => void navigate({ to: '/trades/$tradeId/map', params: { tradeId: trade.tradeId } })}
        actions={
          <NextActions
            trade={trade}
            onAct={(key) => go({ do: key, mark: undefined })}
            aside={<DossierButton trade={trade} />}
          />
        }
      >
        <TradeParts
          trade={trade}
          open={search.part ?? 'goods'}
          onOpen={(part) => go({ part: part === 'goods' ? undefined : part })}
        />
      </TradeFileView>
      <ActionDrawer trade={trade} openKey={search.do} onClose={() => go({ do: undefined })} onDone={done} />
    </>
  );
}
