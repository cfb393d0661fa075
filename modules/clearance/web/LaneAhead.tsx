import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Loaded } from '@tongshang/ui/components';
import { type AskedLane, laneQuery } from './api.ts';
import { LaneSteps } from './LaneSteps.tsx';
import { useText } from './text.ts';

/** What a trade on these terms will need on its way, before it is asked for. */
export default function LaneAhead(props: AskedLane) {
  const { t } = useText();
  const query = useQuery({ ...laneQuery(props), placeholderData: keepPreviousData });
  return (
    <section aria-label={t('laneCheck.ahead')}>
      <h2>{t('laneCheck.ahead')}</h2>
      <p className="soft">{t('laneCheck.aheadText')}</p>
      <Loaded query={query}>
        {({ domestic, notices, steps }) =>
          domestic ? (
            <p className="faint">{t('laneCheck.domestic')}</p>
          ) : (
            <LaneSteps notices={notices} steps={steps} />
          )
        }
      </Loaded>
    </section>
  );
}
