import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm, Tabs } from 'antd';
import { get, post } from '../api/send.ts';
import { factOf, type Trade } from '../api/trade.ts';
import { tradeDeclarationsQuery } from '../clearance/api.ts';
import { CaseActions } from '../clearance/CaseActions.tsx';
import { DataList, SimpleTable } from '../components/DataList.tsx';
import { OrganisationName } from '../components/organisations.tsx';
import { Badge, DemonstrationMark, Loaded, ProblemNote } from '../components/states.tsx';
import { Country, Day, Money, Quantity, When } from '../components/values.tsx';
import { countryName } from '../i18n/format.ts';
import { useText } from '../i18n/text.tsx';
import { Journey } from './Journey.tsx';
import { Negotiation } from './Negotiation.tsx';
import { Papers } from './Papers.tsx';
import { seesMoney, tradeMoneyQuery, transfersQuery } from './sources.ts';
import styles from './trade-file.module.css';
import { type TradePart, tradeParts } from './trade-parts.ts';

/** The file by subject, under the lanes; which one is open stands in the address. */
export function TradeParts(props: { trade: Trade; open: TradePart; onOpen(part: TradePart): void }) {
  const { t } = useText();
  const { trade } = props;
  const isSide = trade.roles.some((role) => role === 'seller' || role === 'buyer' || role === 'operator');
  const official = trade.roles.some((role) => role === 'customs' || role === 'quality' || role === 'tax');
  const shown: Record<TradePart, boolean> = {
    goods: true,
    papers: true,
    journey: true,
    parties: true,
    offers: isSide,
    money: seesMoney(trade),
    clearance: !trade.domestic && (isSide || official),
    journal: true,
  };
  const content: Record<TradePart, React.ReactNode> = {
    goods: <Goods trade={trade} />,
    papers: <Papers trade={trade} />,
    journey: <Journey trade={trade} />,
    parties: <Parties trade={trade} />,
    offers: <Negotiation trade={trade} />,
    money: <MoneyPart trade={trade} />,
    clearance: <Clearance trade={trade} />,
    journal: <Entries trade={trade} />,
  };
  const parts = tradeParts.filter((part) => shown[part]);
  return (
    <Tabs
      id="parts"
      className={styles.parts ?? ''}
      activeKey={parts.includes(props.open) ? props.open : 'goods'}
      onChange={(key) => props.onOpen(key as TradePart)}
      items={parts.map((part) => ({ key: part, label: t(`part.${part}`), children: content[part] }))}
      destroyOnHidden
    />
  );
}

function Goods(props: { trade: Trade }) {
  const { t, of } = useText();
  const { trade } = props;
  const asked = trade.lines.length === 0 ? (factOf(trade, 'enquired')?.details.lines ?? []) : [];
  const priced = trade.total !== undefined;
  if (asked.length > 0) {
    return (
      <SimpleTable
        rows={asked}
        keyOf={(line) => line.lineId}
        columns={[
          { title: t('detail.goods'), cell: (line) => of(line.name) },
          { title: t('form.quantity'), number: true, cell: (line) => <Quantity value={line.quantity} /> },
        ]}
      />
    );
  }
  return (
    <SimpleTable
      rows={trade.lines}
      keyOf={(line) => line.lineId}
      columns={[
        {
          title: t('detail.goods'),
          cell: (line) => (
            <>
              {line.productId ? (
                <Link to="/products/$productId" params={{ productId: line.productId }}>
                  {of(line.name)}
                </Link>
              ) : (
                of(line.name)
              )}
              <div className="faint small">{[line.sku, line.buyerSku].filter(Boolean).join(' · ')}</div>
              {line.demonstration && line.demonstration.length > 0 && <DemonstrationMark />}
            </>
          ),
        },
        { title: t('form.hsCode'), cell: (line) => line.hsCode ?? <span className="faint">—</span> },
        {
          title: t('form.origin'),
          cell: (line) =>
            line.originCountry ? <Country code={line.originCountry} /> : <span className="faint">—</span>,
        },
        { title: t('form.quantity'), number: true, cell: (line) => <Quantity value={line.quantity} /> },
        {
          title: t('form.grossWeightKg'),
          number: true,
          cell: (line) => (
            <Quantity value={line.grossWeightKg ? { value: line.grossWeightKg, unit: 'KGM' } : undefined} />
          ),
        },
        ...(priced
          ? [
              {
                title: t('form.unitPrice'),
                number: true,
                cell: (line: Trade['lines'][number]) => (
                  <>
                    <Money value={line.unitPrice} />
                    {line.unitPrice?.per && <div className="faint small">/ {line.unitPrice.per}</div>}
                  </>
                ),
              },
              {
                title: t('detail.amount'),
                number: true,
                cell: (line: Trade['lines'][number]) => <Money value={line.lineTotal} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Parties(props: { trade: Trade }) {
  const { t, of } = useText();
  return (
    <SimpleTable
      rows={props.trade.parties}
      keyOf={(party) => party.organisationId + party.role}
      columns={[
        { title: t('form.partyRole'), cell: (party) => t(`role.${party.role}`) },
        {
          title: t('form.partyOrganisation'),
          cell: (party) => (
            <>
              {of(party.name)}
              {props.trade.roles.includes(party.role) && (
                <>
                  {' '}
                  <Badge tone="sea">{t('part.you')}</Badge>
                </>
              )}
            </>
          ),
        },
        {
          title: t('part.address'),
          cell: (party) => (
            <>
              {[party.address.street, party.address.postalCode, party.address.city]
                .filter(Boolean)
                .join(' · ')}{' '}
              <Country code={party.country} />
            </>
          ),
        },
        { title: t('register.taxId'), cell: (party) => party.taxId },
      ]}
    />
  );
}

function MoneyPart(props: { trade: Trade }) {
  const { t, code } = useText();
  const money = useQuery(tradeMoneyQuery(props.trade.tradeId));
  const { data: transfers = [] } = useQuery(transfersQuery(props.trade.tradeId));
  return (
    <Loaded query={money}>
      {(data) => (
        <>
          <DataList
            rows={[
              [t('detail.method'), t(`paymentTerm.${data.method}`)],
              [t('part.moneyState'), t(`part.money-${data.state}`)],
              [t('detail.total'), <Money key="total" value={data.total} />],
              [t('part.heldNow'), <Money key="held" value={data.held} />],
              [t('detail.released'), <Money key="released" value={data.released} />],
              [t('detail.fees'), <Money key="fees" value={data.fees} />],
              [
                t('role.bank'),
                data.bankOrganisationId && <OrganisationName organisationId={data.bankOrganisationId} />,
              ],
              ...data.payables.map(
                (one) =>
                  [
                    t('part.payable'),
                    <span key={one.payableId}>
                      <Money value={one.amount} /> · <Day value={one.dueOn} />{' '}
                      {one.paid && <Badge tone="sea">{t('part.paid')}</Badge>}
                    </span>,
                  ] as const,
              ),
            ]}
          />
          {data.payables.some((one) => !one.paid) && props.trade.roles.includes('buyer') && (
            <PayDebt tradeId={props.trade.tradeId} />
          )}
          {transfers.length > 0 && (
            <div style={{ marginTop: 18 }}>
              <SimpleTable
                caption={t('part.transfers')}
                rows={transfers.flatMap((transfer) =>
                  transfer.lines.map((line, at) => ({ transfer, line, at })),
                )}
                keyOf={({ transfer, at }) => `${transfer.transferId}-${at}`}
                columns={[
                  {
                    title: t('accounts.when'),
                    cell: ({ transfer, at }) => (at === 0 ? <When value={transfer.at} /> : ''),
                  },
                  {
                    title: t('accounts.what'),
                    cell: ({ transfer, at }) => (at === 0 ? code('transferKind', transfer.kind) : ''),
                  },
                  {
                    title: t('accounts.owner'),
                    cell: ({ line }) => <OrganisationName organisationId={line.organisationId} />,
                  },
                  { title: t('accounts.purpose'), cell: ({ line }) => code('transferPurpose', line.purpose) },
                  {
                    title: t('part.debit'),
                    number: true,
                    cell: ({ line }) => line.side === 'debit' && <Money value={line.amount} />,
                  },
                  {
                    title: t('part.credit'),
                    number: true,
                    cell: ({ line }) => line.side === 'credit' && <Money value={line.amount} />,
                  },
                ]}
              />
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

/** Pays what is owed on open account, all of it. */
function PayDebt(props: { tradeId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const pay = useMutation({
    mutationFn: () => post(`/api/v1/trades/${props.tradeId}/payments`, {}),
    onSuccess: () => {
      for (const key of ['trade', 'trade-money', 'trade-transfers', 'accounts']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  return (
    <div style={{ marginTop: 14 }}>
      {pay.error && <ProblemNote error={pay.error} />}
      <Popconfirm
        title={t('act.settled')}
        description={t('form.payText')}
        okText={t('queue.pay')}
        onConfirm={() => pay.mutate()}
      >
        <Button type="primary" loading={pay.isPending}>
          {t('act.settled')}
        </Button>
      </Popconfirm>
    </div>
  );
}

function Clearance(props: { trade: Trade }) {
  const { t, language } = useText();
  const query = useQuery(tradeDeclarationsQuery(props.trade.tradeId));
  return (
    <Loaded query={query}>
      {(declarations) =>
        declarations.length === 0 ? (
          <p className="faint">{t('part.noDeclaration')}</p>
        ) : (
          <div className={styles.cases}>
            {declarations.map((one) => (
              <section key={one.declarationId} className={styles.caseBox}>
                <h2>
                  <Link to="/queue/$declarationId" params={{ declarationId: one.declarationId }}>
                    {one.number}
                  </Link>{' '}
                  <Badge tone={one.state === 'held' ? 'amber' : 'quiet'}>
                    {t(`declarationState.${one.state}`)}
                  </Badge>
                </h2>
                <DataList
                  rows={[
                    [
                      t('queue.direction'),
                      t(`queue.${one.direction}`, { country: countryName(one.country, language) }),
                    ],
                    [t('queue.assessed'), one.assessment && <Money value={one.assessment.total} />],
                    [
                      t('queue.payment'),
                      one.payment === 'none' ? undefined : t(`queue.payment-${one.payment}`),
                    ],
                    ...one.agencies.map(
                      (agency) =>
                        [
                          t(`role.${agency.agency}`),
                          <Badge
                            key={agency.agency}
                            tone={agency.decision === 'hold' ? 'amber' : agency.decision ? 'sea' : 'outline'}
                          >
                            {t(`queue.decision-${agency.decision ?? 'none'}`)}
                          </Badge>,
                        ] as const,
                    ),
                  ]}
                />
                <CaseActions declaration={one} />
              </section>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

function Entries(props: { trade: Trade }) {
  const { t, of, code } = useText();
  const { tradeId, parties } = props.trade;
  const query = useQuery({
    queryKey: ['trade', tradeId, 'entries'],
    queryFn: async ({ signal }) => (await get(`/api/v1/trades/${tradeId}/entries`, undefined, signal)).items,
  });
  return (
    <Loaded query={query}>
      {(entries) => (
        <SimpleTable
          rows={entries}
          keyOf={(entry) => entry.entryId}
          columns={[
            { title: t('part.sequence'), number: true, cell: (entry) => entry.sequence },
            {
              title: t('part.entry'),
              cell: (entry) => {
                const fact = entry.kind.split('.')[1] ?? entry.kind;
                const named = code('fact', fact);
                return (
                  <>
                    {named === fact ? code('entry', entry.kind) : named}{' '}
                    <code className="faint small">{entry.kind}</code>
                  </>
                );
              },
            },
            {
              title: t('part.by'),
              cell: (entry) => of(parties.find((one) => one.organisationId === entry.organisationId)?.name),
            },
            { title: t('accounts.when'), cell: (entry) => <When value={entry.at} /> },
            {
              title: t('part.leaf'),
              number: true,
              cell: (entry) =>
                entry.leafIndex === null ? (
                  <span className="faint">{t('part.pending')}</span>
                ) : (
                  entry.leafIndex + 1
                ),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
