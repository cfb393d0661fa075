import { useQuery } from '@tanstack/react-query';
import { nameUnder } from '@tongshang/trade-facts';
import type { Trade } from '@tongshang/ui/api';
import { Loaded, SimpleTable, unitName, When } from '@tongshang/ui/components';
import { PlaceName } from '@tongshang/ui/places';
import { Button } from 'antd';
import { useState } from 'react';
import {
  alike,
  conditions,
  eventsQuery,
  readPlace,
  readTimeZone,
  stepOf,
  type TradeEvent,
} from './events.ts';
import { useText } from './text.ts';

/**
 * Every event of the goods, as they happened: what, where, when, in which condition, stated by whom. What is said alike of many units is
 * one row, until each is asked for.
 */
export default function Journey(props: { trade: Trade }) {
  const text = useText();
  const { t, of, code } = text;
  const { tradeId, parties } = props.trade;
  const query = useQuery(eventsQuery(tradeId));
  const [opened, setOpened] = useState<readonly string[]>([]);
  const rowsOf = (events: readonly TradeEvent[]) =>
    alike(events).flatMap((group) =>
      group.some(({ eventId }) => opened.includes(eventId)) ? group.map((one) => [one]) : [group],
    );
  const goodsOf = ({ event }: TradeEvent) =>
    [event.parentID, ...(event.epcList ?? []), ...(event.childEPCs ?? [])].filter((one) => one !== undefined);
  return (
    <Loaded query={query}>
      {(events) =>
        events.length === 0 ? (
          <p className="faint">{t('part.noEvent')}</p>
        ) : (
          <SimpleTable
            rows={rowsOf(events).flatMap((all) => (all[0] ? [{ ...all[0], all }] : []))}
            keyOf={(one) => one.eventId}
            columns={[
              {
                title: t('accounts.when'),
                cell: (one) => <When value={one.event.eventTime} timeZone={readTimeZone(one.event)} />,
              },
              {
                title: t('word.step'),
                cell: (one) => (
                  <>
                    {code('bizStep', stepOf(one.event))}{' '}
                    {one.all.length > 1 && (
                      <Button
                        type="link"
                        size="small"
                        onClick={() => setOpened((before) => [...before, one.eventId])}
                      >
                        {t('part.each', { count: one.all.length })}
                      </Button>
                    )}
                  </>
                ),
              },
              { title: t('word.where'), cell: (one) => <PlaceName place={readPlace(one.event)} /> },
              {
                title: t('part.units'),
                number: true,
                cell: (one) => one.all.reduce((sum, each) => sum + goodsOf(each).length, 0) || '',
              },
              {
                title: t('part.condition'),
                cell: (one) => conditions(one.event, (unit) => unitName(text, unit)),
              },
              {
                title: t('word.by'),
                cell: (one) => of(nameUnder(parties, one.organisationId ?? undefined)),
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
