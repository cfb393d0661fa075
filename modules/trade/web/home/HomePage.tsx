import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Home, homeQuery } from '@tongshang/ui/api';
import { Bones, ButtonRow, Icon, Loaded, Money, deskStyles as styles } from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import { SlotPart, useSettledSlotQueries, useSlot } from '@tongshang/ui/slots';
import { Button, Input } from 'antd';
import { Invitations } from '../invitation/Invitations.tsx';
import { useText } from '../text.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { LatestTrades } from './LatestTrades.tsx';
import { WorkList } from './WorkList.tsx';

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
  const query = useQuery(homeQuery);
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
              <WorkList home={home} others={others} isFresh={isFresh(home)} />
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
