import { Link } from '@tanstack/react-router';
import { ruleOf } from '@tongshang/trade-facts';
import type { Home } from '@tongshang/ui/api';
import { Badge, deskStyles as styles } from '@tongshang/ui/components';
import { formatAgo, formatDay, useAnyText } from '@tongshang/ui/i18n';
import type { Waiting as Other } from '../slots.ts';
import { useText } from '../text.ts';
import { placeOfWaiting, useWaitingOfItem } from '../trades/waiting.ts';
import { TradeRow } from './TradeRow.tsx';

type Item = Home['waiting'][number];

/** A trade that waits, or is to be looked after: what is the matter, until when, and the one thing to do. */
export function WorkRow({ item }: { item: Item }) {
  const { t } = useText();
  const waitingOf = useWaitingOfItem();
  const { tradeId, waitingFor, waitingPart, exception, reason } = item;
  return (
    <TradeRow item={item} note={exception && <Matter item={item} reason={reason} />}>
      <span className={styles.since}>
        <When item={item} />
      </span>
      <Link
        to="/trades/$tradeId"
        params={{ tradeId }}
        {...(waitingFor ? placeOfWaiting(waitingFor, waitingPart) : {})}
        className={styles.act}
      >
        {waitingFor ? waitingOf(item) : t('home.openTrade')}
      </Link>
    </TradeRow>
  );
}

/** What is the matter, in words. */
function Matter({ item, reason }: { item: Item; reason: string | null }) {
  const { t, of, language } = useText();
  const { exception, nextFact, nextOn, arrivesOn, arrivalWas } = item;
  const day = (value: string | null) => (value ? formatDay(value, language) : '');
  const what = nextFact ? of(ruleOf(nextFact).name) : '';
  return (
    <>
      {exception && (
        <Badge tone={exception === 'held' ? 'red' : 'amber'}>{t(`exception.${exception}`)}</Badge>
      )}{' '}
      {reason && <q>{reason}</q>}
      {(exception === 'late' || exception === 'late-other') &&
        t('home.expectedOn', { what, day: day(nextOn) })}
      {exception === 'arrival' && t('home.arrivesNow', { now: day(arrivesOn), before: day(arrivalWas) })}
    </>
  );
}

/** Until when; where that is not known, how long it has waited. */
function When({ item: { until, waitingSince } }: { item: Item }) {
  const { t, language } = useText();
  if (until) return t('home.until', { day: formatDay(until, language) });
  return waitingSince && formatAgo(waitingSince, Date.now(), language);
}

/** What waits beside the trades. */
export function OtherRow({ other }: { other: Other }) {
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
