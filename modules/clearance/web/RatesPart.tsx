import { useQuery } from '@tanstack/react-query';
import { mayDo, post, type Schema, type Trade } from '@tongshang/ui/api';
import {
  Day,
  DescribedForm,
  Empty,
  EvidenceInput,
  EvidenceList,
  Loaded,
  OrganisationName,
  SimpleTable,
} from '@tongshang/ui/components';
import { tradeRatesQuery } from './api.ts';
import { useText } from './text.ts';
import { useRefresh } from './use-refresh.ts';

type Rate = Schema<'ExchangeRate'>;

/** Exchange rates that the bank of the trade stated for it alone; for the bank, the form to state one. */
export default function RatesPart({ trade }: { trade: Trade }) {
  const { t } = useText();
  const query = useQuery(tradeRatesQuery(trade.tradeId));
  const hasBank = trade.parties.some(({ role }) => role === 'bank');
  return (
    <Loaded query={query}>
      {({ items, actions }) => (
        <>
          <p className="soft">{t(hasBank ? 'rates.text' : 'rates.noBank')}</p>
          {items.length > 0 ? <Rates trade={trade} rates={items} /> : <Empty title={t('rates.none')} />}
          {mayDo(actions, 'state-rate') && <StateRate trade={trade} />}
        </>
      )}
    </Loaded>
  );
}

function Rates({ trade, rates }: { trade: Trade; rates: readonly Rate[] }) {
  const { t } = useText();
  return (
    <SimpleTable
      rows={rates}
      keyOf={({ rateId }) => rateId}
      columns={[
        {
          title: t('rates.rate'),
          cell: ({ from, to, rate }) => (
            <span className="mono">
              1 {from} = {rate} {to}
            </span>
          ),
        },
        { title: t('rates.day'), cell: ({ date }) => <Day value={date} /> },
        { title: t('rates.source'), words: true, cell: ({ source }) => source },
        {
          title: t('rates.by'),
          words: true,
          cell: ({ setBy }) => <OrganisationName organisationId={setBy} />,
        },
        {
          title: t('rates.evidence'),
          words: true,
          cell: ({ evidence }) => <EvidenceList tradeId={trade.tradeId} named={evidence} />,
        },
      ]}
    />
  );
}

interface Stated {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly date: string;
  readonly source: string;
  readonly evidence?: readonly string[];
}

/** A rate is never changed, and there is one a pair and day: the form says so before. */
function StateRate({ trade }: { trade: Trade }) {
  const { t } = useText();
  const refresh = useRefresh();
  const { tradeId } = trade;
  const send = ({ evidence = [], ...said }: Stated, key: string) =>
    post('/api/v1/exchange-rates', { ...said, tradeId, evidence: [...evidence] }, key);
  return (
    <section aria-label={t('rates.state')}>
      <h2>{t('rates.state')}</h2>
      <DescribedForm<Stated, Rate>
        initial={{ from: trade.terms.currency }}
        submit={t('rates.send')}
        draft={`rate-${tradeId}`}
        send={send}
        fieldOf={(place) => place.replace(/^\//, '').replace(/^evidence\/.*/, 'evidence')}
        success={t('rates.sent')}
        done={refresh}
        lead={t('rates.stateText')}
        fields={[
          [
            { kind: 'currency', name: 'from', label: t('rates.from') },
            { kind: 'currency', name: 'to', label: t('rates.to'), why: t('rates.toWhy') },
            { kind: 'decimal', name: 'rate', label: t('rates.rate'), why: t('rates.rateWhy') },
          ],
          [
            { kind: 'day', name: 'date', label: t('rates.day'), why: t('rates.dayWhy') },
            { kind: 'text', name: 'source', label: t('rates.source'), why: t('rates.sourceWhy'), max: 200 },
          ],
          {
            ...{ kind: 'own', name: 'evidence', label: t('rates.evidence'), why: t('rates.evidenceWhy') },
            optional: true,
            input: <EvidenceInput tradeId={tradeId} readers="duties" />,
          },
        ]}
      />
    </section>
  );
}
