import { useQuery } from '@tanstack/react-query';
import { DataList, Pending, Said, When } from '@tongshang/ui/components';
import { usePlaceName } from '@tongshang/ui/places';
import type { SlotProps } from '@tongshang/ui/slice';
import { eventsQuery, readPlace, readTimeZone, stepOf } from './events.ts';
import { useText } from './text.ts';

/** Something seen on the way, beyond the milestones. */
export default function EventDetail(props: SlotProps<'trade.mark'>) {
  const { t, code } = useText();
  const { data } = useQuery(eventsQuery(props.trade.tradeId));
  const seen = data?.find((one) => one.eventId === props.subject)?.event;
  const place = seen && readPlace(seen);
  const where = usePlaceName(place);
  if (!seen) return <Pending height={120} />;
  return (
    <>
      <Said>{t('detail.seen', { step: code('bizStep', stepOf(seen)), where: where || '—' })}</Said>
      <p className="faint">
        <When value={seen.eventTime} timeZone={readTimeZone(seen)} />
      </p>
      <DataList rows={[[t('detail.eventId'), <code key="id">{props.subject}</code>]]} />
    </>
  );
}
