import { useQuery } from '@tanstack/react-query';
import type { Trade } from '../api/trade.ts';
import { SimpleTable } from '../components/DataList.tsx';
import { Loaded } from '../components/states.tsx';
import { unitName, When } from '../components/values.tsx';
import { useText } from '../i18n/text.tsx';
import { PlaceName } from '../terms/places.tsx';
import { bareStep, conditions, eventsQuery, readPlace, type TradeEvent } from './events.ts';

/** Every event of the goods, as they happened: what, where, when, in which condition, stated by whom. */
export function Journey(props: { trade: Trade }) {
  const text = useText();
  const { t, of, code } = text;
  const { tradeId, parties } = props.trade;
  const query = useQuery(eventsQuery(tradeId));
  const goodsOf = ({ event }: TradeEvent) =>
    [event.parentID, ...(event.epcList ?? []), ...(event.childEPCs ?? [])].filter((one) => one !== undefined);
  return (
    <Loaded query={query}>
      {(events) =>
        events.length === 0 ? (
          <p className="faint">{t('part.noEvent')}</p>
        ) : (
          <SimpleTable
            rows={events}
            keyOf={(one) => one.eventId}
            columns={[
              {
                title: t('accounts.when'),
                cell: (one) => <When value={one.event.eventTime} timeZone={readPlace(one.event)?.timeZone} />,
              },
              { title: t('detail.step'), cell: (one) => code('bizStep', bareStep(one.event.bizStep)) },
              { title: t('detail.where'), cell: (one) => <PlaceName place={readPlace(one.event)} /> },
              { title: t('part.units'), number: true, cell: (one) => goodsOf(one).length || '' },
              {
                title: t('part.condition'),
                cell: (one) => conditions(one.event, (unit) => unitName(text, unit)),
              },
              {
                title: t('part.by'),
                cell: (one) => of(parties.find((party) => party.organisationId === one.organisationId)?.name),
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
