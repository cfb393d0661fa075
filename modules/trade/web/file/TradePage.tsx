import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { isProblem, type Trade, tradeQuery } from '@tongshang/ui/api';
import { Bones, Loaded } from '@tongshang/ui/components';
import { useKeys } from '@tongshang/ui/keys';
import { usePageParams, usePageSearch, usePageSubject, useSlot, useSlotQueries } from '@tongshang/ui/slots';
import { useMemo, useState } from 'react';
import { InvitationToTrade } from '../invitation/InvitationToTrade.tsx';
import { type TradeSearch, tradeSearch } from '../searches.ts';
import { useText } from '../text.ts';
import { ActionDrawer } from './actions/ActionDrawer.tsx';
import { actionKey, firstAwaited } from './actions/action-key.ts';
import { NextActions } from './actions/NextActions.tsx';
import { useOffered } from './actions/use-offered.ts';
import { expectationsOf } from './expectations.ts';
import { TradeFileView } from './TradeFileView.tsx';
import { TradeTabs } from './TradeTabs.tsx';
import { useTradeRefresh, useTradeStream } from './use-trade-stream.ts';

/** One trade file. What is open on it stands in the address; it updates itself. */
export default function TradePage() {
  const { tradeId } = usePageParams<'tradeId'>();
  const { t } = useText();
  const query = useQuery(tradeQuery(tradeId));
  const refresh = useTradeRefresh();
  const [answers, setAnswers] = useState(0);
  useTradeStream(tradeId, answers);
  const answered = () => {
    setAnswers(answers + 1);
    refresh();
  };
  return (
    <>
      <p className="small no-print">
        <Link to="/trades">{t('nav.trades')}</Link>
      </p>
      {query.data === undefined && isProblem(query.error) && query.error.code === 'TRADE_NOT_FOUND' ? (
        <InvitationToTrade tradeId={tradeId} error={query.error} onAnswered={answered} />
      ) : (
        <Loaded query={query} bones={<Bones lines={12} height={640} />}>
          {(trade) => <OpenTrade trade={trade} />}
        </Loaded>
      )}
    </>
  );
}

function OpenTrade(props: { trade: Trade }) {
  const { t } = useText();
  const { trade } = props;
  const search = usePageSearch(tradeSearch);
  const navigate = useNavigate({ from: '/trades/$tradeId' });
  const marks = useSlot('trade.marks');
  const others = useSlotQueries(marks.flatMap((source) => source.marks(trade) ?? []));
  const refresh = useTradeRefresh();
  const [now] = useState(() => Date.now());
  const sources = useMemo(() => ({ others, expectations: expectationsOf(trade) }), [others, trade]);
  const go = (change: Partial<Record<keyof TradeSearch, string | undefined>>) =>
    void navigate({
      search: (before: TradeSearch) => ({ ...before, ...change }) as TradeSearch,
      resetScroll: false,
      replace: true,
    });
  const first = firstAwaited(
    useOffered(trade).filter(({ ready }) => ready),
    new Date(now).toISOString().slice(0, 10),
  );
  usePageSubject(trade.number);
  useKeys(t('word.file'), [
    ...(first ? [{ keys: 'n', label: t('trade.keyNext'), run: () => go({ do: actionKey(first) }) }] : []),
  ]);
  const done = () => {
    go({ do: undefined });
    refresh();
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
        actions={<NextActions trade={trade} onAct={(key) => go({ do: key, mark: undefined })} />}
      >
        <TradeTabs trade={trade} open={search.part} onOpen={(part) => go({ part })} />
      </TradeFileView>
      <ActionDrawer trade={trade} openKey={search.do} onClose={() => go({ do: undefined })} onDone={done} />
    </>
  );
}
