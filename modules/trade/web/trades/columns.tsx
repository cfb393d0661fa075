import { Link } from '@tanstack/react-router';
import { ruleOf } from '@tongshang/trade-facts';
import type { Place, Schema, TradeListItem } from '@tongshang/ui/api';
import {
  Badge,
  type Column,
  Day,
  DemonstrationMark,
  Icon,
  isPriced,
  moneyText,
  TradeValue,
  When,
} from '@tongshang/ui/components';
import { formatDay, formatMoment, useAnyText } from '@tongshang/ui/i18n';
import { PlaceName, useNameOfChosen } from '@tongshang/ui/places';
import { useSession } from '@tongshang/ui/session';
import { useSlot } from '@tongshang/ui/slots';
import { RuleAt } from '../terms/RuleAt.tsx';
import { useText } from '../text.ts';
import { usePeople } from './people.ts';
import styles from './trades.module.css';
import { placeOfWaiting, useWaitingOfItem } from './waiting.ts';

type Row = TradeListItem;
type Value = NonNullable<Schema<'TradeListItem'>['columns']>[string];

/** Every column of the list: what a trade is, how it stands, what other slices put beside, and its days. */
export const useTradeColumns = (): readonly Column<Row>[] => [
  ...useWhatItIs(),
  ...useHowItStands(),
  ...useBrought(),
  ...useDays(),
];

/** A column that shows as it is exported. */
const written = (key: string, title: string, text: (row: Row) => string, extra = false): Column<Row> => ({
  ...{ key, title, extra, cell: text, plain: text },
});

function useWhatItIs(): Column<Row>[] {
  const { t, of } = useText();
  const placeName = useNameOfChosen();
  const me = useSession().organisation.organisationId;
  const others = (row: Row) =>
    [row.seller, row.buyer].filter(({ organisationId }) => organisationId !== me).map(({ name }) => of(name));
  const port = (key: string, title: string, place: (row: Row) => Place | null): Column<Row> => ({
    ...{ key, title, extra: true },
    cell: (row) => <PlaceName place={place(row) ?? undefined} />,
    plain: (row) => placeName(place(row) ?? undefined),
  });
  return [
    {
      ...{ key: 'number', title: t('trades.number'), fixed: true, sort: 'opened' },
      cell: (row) => <NumberCell row={row} />,
      plain: (row) => row.number,
    },
    written('order', t('trades.order'), (row) => row.orderNumber ?? '', true),
    { ...written('partner', t('trades.partner'), (row) => others(row).join(' · ')), sort: 'partner' },
    written('seller', t('role.seller'), (row) => of(row.seller.name), true),
    written('buyer', t('role.buyer'), (row) => of(row.buyer.name), true),
    {
      ...{ key: 'goods', title: t('word.goods') },
      cell: (row) => (
        <>
          {of(row.goods)}{' '}
          {row.lines > 1 && <span className="faint">{t('trade.lines', { count: row.lines })}</span>}
        </>
      ),
      plain: (row) => of(row.goods),
    },
    {
      ...{ key: 'terms', title: t('trade.terms'), extra: true },
      cell: (row) => <RuleAt terms={row} />,
      plain: (row) => `${row.incoterm} ${placeName(row.place)}`,
    },
    port('loading', t('trades.loading'), ({ portOfLoading }) => portOfLoading),
    port('discharge', t('trades.discharge'), ({ portOfDischarge }) => portOfDischarge),
  ];
}

function NumberCell({ row }: { row: Row }) {
  const { t } = useText();
  return (
    <>
      <Link to="/trades/$tradeId" params={{ tradeId: row.tradeId }}>
        {row.number}
      </Link>{' '}
      {row.isMarked && (
        <span title={t('trades.marked')}>
          <Icon name="seal" size={14} />
          <span className="visually-hidden">{t('trades.marked')}</span>
        </span>
      )}{' '}
      {row.demonstration && <DemonstrationMark />}
    </>
  );
}

function useHowItStands(): Column<Row>[] {
  const { t, of, language } = useText();
  const waitingOf = useWaitingOfItem();
  const stands = (row: Row) =>
    row.latestFact ? of(ruleOf(row.latestFact).done) : t(`tradeStatus.${row.status}`);
  return [
    {
      ...{
        key: 'latest',
        title: t('trades.stands'),
        cell: (row) => <Badge tone="quiet">{stands(row)}</Badge>,
      },
      plain: stands,
    },
    {
      ...{ key: 'waiting', title: t('trades.waiting') },
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
      ...{ key: 'next', title: t('trades.next'), sort: 'next', cell: (row) => <NextStep row={row} /> },
      plain: (row) =>
        row.nextFact
          ? `${of(ruleOf(row.nextFact).name)} ${row.nextOn ? formatDay(row.nextOn, language) : ''}`
          : '',
    },
    {
      ...{ key: 'total', title: t('word.total'), number: true, sort: 'value' },
      cell: (row) => <TradeValue value={row.total} />,
      plain: (row) => (isPriced(row.total) ? moneyText(row.total) : ''),
    },
  ];
}

function NextStep({ row }: { row: Row }) {
  const { t, of, language } = useText();
  if (!row.nextFact) return null;
  const day = row.nextOn ? formatDay(row.nextOn, language) : '';
  return (
    <>
      {of(ruleOf(row.nextFact).name)}{' '}
      {row.late ? (
        <Badge tone="amber">{t('trades.lateSince', { day })}</Badge>
      ) : (
        <span className={`faint ${styles.day}`}>{day}</span>
      )}
    </>
  );
}

/** What other modules say of a trade. */
function useBrought(): Column<Row>[] {
  const { language } = useText();
  const any = useAnyText();
  const said = (value: Value | undefined): string => {
    if (!value) return '';
    if (value.kind === 'text') return value.text;
    return value.kind === 'day' ? formatDay(value.day, language) : any.code(value.area, value.code);
  };
  return useSlot('trades.column').map(({ key, label }) =>
    written(key, any.t(label), ({ columns }) => said(columns?.[key]), true),
  );
}

function useDays(): Column<Row>[] {
  const { t, language } = useText();
  const { nameOf } = usePeople();
  const day = (key: string, title: string, of: (row: Row) => string | null, sort?: string): Column<Row> => ({
    ...{ key, title, extra: true, ...(sort ? { sort } : {}) },
    cell: (row) => {
      const value = of(row);
      return value && <Day value={value} />;
    },
    plain: (row) => {
      const value = of(row);
      return value ? formatDay(value, language) : '';
    },
  });
  return [
    day('arrival', t('trades.arrival'), ({ arrivesOn }) => arrivesOn, 'arrival'),
    day('latestShipment', t('trade.latestShipment'), (row) => row.latestShipmentOn, 'latest-shipment'),
    written('assigned', t('trades.assigned'), (row) => nameOf(row.assignedTo), true),
    {
      ...{ key: 'changed', title: t('word.changed'), sort: 'changed' },
      cell: (row) => <When value={row.changedAt} />,
      plain: (row) => formatMoment(row.changedAt, language),
    },
    day('created', t('trade.opened'), ({ createdAt }) => createdAt),
  ];
}
