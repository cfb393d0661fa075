import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { homeQuery } from '@tongshang/ui/api';
import { Icon } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { type SlotQuery, useSlot, useSlotQueries } from '@tongshang/ui/slots';
import { useEffect } from 'react';
import { useText } from '../text.ts';
import styles from './waiting-count.module.css';

/** How often what waits is asked for anew, on every page, as long as it is looked at. Milliseconds. */
const ASKED_EVERY = 15_000;

/** The bell: how much waits for the reader, and the way to it. The shell says the number in the title of the tab, too. */
export default function WaitingCount({ onCount }: { onCount(count: number): void }) {
  const session = useSession();
  const desk = useSlot('home.desk').find((part) => part.when?.({ session }) ?? true);
  return desk ? <DeskBell waits={desk.waits(session)} onCount={onCount} /> : <TraderBell onCount={onCount} />;
}

function DeskBell(props: { waits: SlotQuery<unknown>; onCount(count: number): void }) {
  const { data } = useQuery({ ...props.waits, refetchInterval: ASKED_EVERY });
  return <Bell count={data?.length ?? 0} onCount={props.onCount} />;
}

function TraderBell({ onCount }: { onCount(count: number): void }) {
  const session = useSession();
  const { data: home } = useQuery({ ...homeQuery, refetchInterval: ASKED_EVERY });
  const others = useSlotQueries(useSlot('home.waiting').flatMap((source) => source.waits(session) ?? []));
  const watched = home?.waiting.filter(({ waitingFor }) => waitingFor === null).length ?? 0;
  return <Bell count={home ? home.numbers.waiting + watched + others.length : 0} onCount={onCount} />;
}

function Bell({ count, onCount }: { count: number; onCount(count: number): void }) {
  const { t } = useText();
  useEffect(() => {
    onCount(count);
    return () => onCount(0);
  }, [count, onCount]);
  return (
    <Link to="/" className="tool" aria-label={t('home.bell', { count })} title={t('home.bell', { count })}>
      <Icon name="bell" size={16} />
      {count > 0 && <span className={styles.count}>{count > 99 ? '99+' : count}</span>}
    </Link>
  );
}
