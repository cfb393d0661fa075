import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Home, homeQuery, type TradeListItem } from '@tongshang/ui/api';
import {
  Badge,
  Bones,
  ButtonRow,
  Empty,
  Icon,
  Loaded,
  Money,
  deskStyles as styles,
} from '@tongshang/ui/components';
import { formatAgo, useAnyText } from '@tongshang/ui/i18n';
import { mayGo, useSession } from '@tongshang/ui/session';
import { SlotPart, useSettledSlotQueries, useSlot } from '@tongshang/ui/slots';
import { Button, Input } from 'antd';
import { Invitations } from '../invitation/Invitations.tsx';
import type { Waiting as Other } from '../slots.ts';
import { useText } from '../text.ts';
import { placeOfWaiting, useWaitingOfItem } from '../trades/waiting.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { LatestTrades } from './LatestTrades.tsx';
import { TradeRow } from './TradeRow.tsx';

/** What waits for me first, then my numbers, then search. */
export default function HomePage() {
  const session = useSession();
  const desk = useSlot('home.desk').find((part) => part.when?.({ session }) ?? true);
  return (
    <>
      {desk ? <SlotPart part={desk} give={{ session }} waiting={<Bones lines={8} />} /> : <TraderHome />}
      {desk && <Invitations />}
    </>
  );
}

function TraderHome() {
  const { t, of } = useText();
  const session = useSession();
  const figures = useSlot('home.figures').filter((part) => part.when?.({ session }) ?? true);
  const query = useQuery({ ...homeQuery, refetchInterval: 30_000 });
  const others = useSettledSlotQueries(
    useSlot('home.waiting').flatMap((source) => source.waits(session) ?? []),
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{of(session.organisation.name)}</h1>
        {mayGo(session, '/enquiry') && (
          <ButtonRow>
            <Link to="/sale">
              <Button type="primary" icon={<Icon name="plus" />}>
                {t('sale.title')}
              </Button>
            </Link>
            <Link to="/purchase">
              <Button icon={<Icon name="plus" />}>{t('purchase.title')}</Button>
            </Link>
            <Link to="/products">
              <Button icon={<Icon name="search" />}>{t('home.findGoods')}</Button>
            </Link>
          </ButtonRow>
        )}
      </div>
      <Loaded query={query}>
        {(home) => (
          <>
            {others === undefined ? (
              <Bones lines={4} />
            ) : isFresh(home) && others.length === 0 && mayGo(session, '/sale') ? (
              <FirstSteps />
            ) : (
              <Waiting home={home} others={others} />
            )}
            <LatestTrades />
            {!isFresh(home) && <Numbers home={home} />}
            {figures.map((part) => (
              <SlotPart key={part.key} part={part} give={{ session }} />
            ))}
          </>
        )}
      </Loaded>
      <Search />
    </div>
  );
}

const isFresh = ({ waiting, numbers }: Home): boolean =>
  waiting.length === 0 && numbers.open + numbers.closed + numbers.cancelled === 0;

function Waiting(props: { home: Home; others: readonly Other[] }) {
  const { t } = useText();
  const { others, home } = props;
  const { waiting, numbers } = home;
  const known = !isFresh(props.home);
  if (waiting.length + others.length === 0) {
    return (
      <Empty
        icon={known ? 'check' : 'trades'}
        title={known ? t('home.nothing') : t('home.fresh')}
        steps={
          known ? (
            <Link to="/trades">{t('home.allTrades')}</Link>
          ) : (
            <Link to="/trades">{t('home.allTrades')}</Link>
          )
        }
      >
        {t(known ? 'home.nothingText' : 'home.freshTextOther')}
      </Empty>
    );
  }
  return (
    <section>
      <h2>
        {t('word.waiting')} <Badge tone="amber">{numbers.waiting + others.length}</Badge>
      </h2>
      <ul className={styles.list}>
        {others.map((other) => (
          <OtherRow key={other.key} other={other} />
        ))}
        {waiting.map((item) => (
          <WaitingRow key={`${item.tradeId} ${item.waitingFor}`} item={item} />
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

/** What waits beside the trades. */
function OtherRow({ other }: { other: Other }) {
  const { of, language } = useText();
  const { t } = useAnyText();
  // Another slice’s words: which values they take is known there.
  const say = t as (key: string, values: Readonly<Record<string, string>>) => string;
  const names = Object.entries(other.named).map(([name, said]) => [name, of(said)] as const);
  return (
    <li className={styles.row}>
      <span className={styles.what}>{say(other.label, Object.fromEntries(names))}</span>
      <span />
      <span className={styles.since}>{formatAgo(other.since, Date.now(), language)}</span>
      <Link to={other.to} params={(other.params ?? {}) as never} className={styles.act}>
        {t(other.act)}
      </Link>
    </li>
  );
}

function WaitingRow(props: { item: TradeListItem }) {
  const { language } = useText();
  const waitingOf = useWaitingOfItem();
  const { item } = props;
  return (
    <TradeRow item={item}>
      <span className={styles.since}>
        {item.waitingSince && formatAgo(item.waitingSince, Date.now(), language)}
      </span>
      <Link
        to="/trades/$tradeId"
        params={{ tradeId: item.tradeId }}
        {...placeOfWaiting(item.waitingFor, item.waitingPart)}
        className={styles.act}
      >
        {waitingOf(item)}
      </Link>
    </TradeRow>
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
        placeholder={t('word.searchHint')}
        aria-label={t('word.searchHint')}
        onSearch={(text) => text.trim() && void navigate({ to: '/trades', search: { text: text.trim() } })}
      />
    </search>
  );
}
