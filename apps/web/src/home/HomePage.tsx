import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type Home, homeQuery, type TradeListItem } from '../api/trade.ts';
import { Icon } from '../components/icon.tsx';
import { Badge, Empty, Loaded } from '../components/states.tsx';
import { Money } from '../components/values.tsx';
import { formatAgo } from '../i18n/format.ts';
import { useText } from '../i18n/text.tsx';
import { isKind, may, useSession } from '../session/session.ts';
import { useWaitingName } from '../trades/waiting.ts';
import { HomeCharts } from './HomeCharts.tsx';
import styles from './home.module.css';
import { OfficerHome } from './OfficerHome.tsx';

/** What waits for me first, then my numbers, then search. */
export default function HomePage() {
  const session = useSession();
  if (isKind(session, 'customs', 'quality', 'tax')) return <OfficerHome />;
  return <TraderHome />;
}

function TraderHome() {
  const { t } = useText();
  const session = useSession();
  const query = useQuery({ ...homeQuery, refetchInterval: 30_000 });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('home.title')}</h1>
        {isKind(session, 'trader', 'manufacturer') && may(session, 'trade:write') && (
          <Link to="/products">
            <Button icon={<Icon name="search" />}>{t('home.findGoods')}</Button>
          </Link>
        )}
      </div>
      <Loaded query={query}>
        {(home) => (
          <>
            <Waiting home={home} />
            <Numbers home={home} />
            {isKind(session, 'trader', 'manufacturer', 'bank', 'carrier') && <HomeCharts />}
          </>
        )}
      </Loaded>
      <Search />
    </div>
  );
}

function Waiting(props: { home: Home }) {
  const { t } = useText();
  const { waiting, numbers } = props.home;
  const session = useSession();
  if (waiting.length === 0) {
    return (
      <Empty
        icon={numbers.open > 0 ? 'check' : 'trades'}
        title={numbers.open > 0 ? t('home.nothing') : t('home.fresh')}
        steps={
          numbers.open > 0 ? (
            <Link to="/trades">{t('home.allTrades')}</Link>
          ) : (
            isKind(session, 'trader') && <Link to="/products">{t('home.findGoods')}</Link>
          )
        }
      >
        {numbers.open > 0 ? t('home.nothingText') : t('home.freshText')}
      </Empty>
    );
  }
  return (
    <section>
      <h2>
        {t('home.waiting')} <Badge tone="amber">{numbers.waiting}</Badge>
      </h2>
      <ul className={styles.list}>
        {waiting.map((item) => (
          <WaitingRow key={item.tradeId} item={item} />
        ))}
      </ul>
      {numbers.waiting > waiting.length && (
        <p>
          <Link to="/trades" search={{ waitingForMe: true }}>
            {t('home.more', { count: numbers.waiting - waiting.length })}
          </Link>
        </p>
      )}
    </section>
  );
}

function WaitingRow(props: { item: TradeListItem }) {
  const { t, of, language } = useText();
  const waitingName = useWaitingName();
  const session = useSession();
  const { item } = props;
  const me = session.organisation.organisationId;
  const other = item.seller.organisationId === me ? item.buyer : item.seller;
  const both = item.seller.organisationId !== me && item.buyer.organisationId !== me;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link to="/trades/$tradeId" params={{ tradeId: item.tradeId }} className={styles.number}>
          {item.number}
        </Link>
        <span>{both ? `${of(item.seller.name)} → ${of(item.buyer.name)}` : of(other.name)}</span>
        <span className="faint">
          {of(item.goods)}
          {item.lines > 1 && ` ${t('trade.lines', { count: item.lines })}`}
        </span>
      </div>
      <span className={styles.money}>{item.total && <Money value={item.total} />}</span>
      <span className={styles.since}>
        {item.waitingSince && formatAgo(item.waitingSince, Date.now(), language)}
      </span>
      <Link
        to="/trades/$tradeId"
        params={{ tradeId: item.tradeId }}
        search={item.waitingFor ? { do: item.waitingFor } : {}}
        className={styles.act}
      >
        {waitingName(item.waitingFor)}
      </Link>
    </li>
  );
}

function Numbers(props: { home: Home }) {
  const { t } = useText();
  const { numbers } = props.home;
  return (
    <section>
      <h2>{t('home.numbers')}</h2>
      <dl className={styles.numbers}>
        <div>
          <dt>{t('home.open')}</dt>
          <dd>
            <Link to="/trades" search={{ status: 'open' }}>
              {numbers.open}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t('tradeStatus.closed')}</dt>
          <dd>
            <Link to="/trades" search={{ status: 'closed' }}>
              {numbers.closed}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t('tradeStatus.cancelled')}</dt>
          <dd>
            <Link to="/trades" search={{ status: 'cancelled' }}>
              {numbers.cancelled}
            </Link>
          </dd>
        </div>
        {numbers.openValue.map((value) => (
          <div key={value.currency}>
            <dt>{t('home.openValue')}</dt>
            <dd>
              <Money value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Search() {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <search className={styles.search}>
      <h2>{t('home.search')}</h2>
      <Input.Search
        type="search"
        size="large"
        enterButton={t('common.search')}
        placeholder={t('home.searchHint')}
        aria-label={t('home.searchHint')}
        onSearch={(text) => text.trim() && void navigate({ to: '/trades', search: { text: text.trim() } })}
      />
    </search>
  );
}
