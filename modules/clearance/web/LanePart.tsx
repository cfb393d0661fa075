import { useQuery } from '@tanstack/react-query';
import type { Trade } from '@tongshang/ui/api';
import { Badge, Loaded, SimpleTable } from '@tongshang/ui/components';
import { tradeLaneQuery } from './api.ts';
import { useText } from './text.ts';

const TONES = { computed: 'sea', 'on-board': 'quiet', outside: 'amber' } as const;

/** What the trade will need on its way: computed here, done by whoever has a seat, or stated from outside. */
export default function LanePart(props: { trade: Trade }) {
  const { t, of, code } = useText();
  const query = useQuery(tradeLaneQuery(props.trade.tradeId));
  return (
    <Loaded query={query}>
      {({ steps }) => (
        <SimpleTable
          rows={steps}
          keyOf={({ step }) => step}
          under={({ lacking }) =>
            lacking.map(({ lineId, why, candidates }) => (
              <div key={lineId}>
                {t(`laneCheck.lacks-${why}`, { line: lineId })} {candidates.join(', ')}
              </div>
            ))
          }
          columns={[
            { title: t('laneCheck.step'), cell: ({ step }) => t(`laneCheck.${step}`) },
            {
              title: t('laneCheck.how'),
              cell: ({ how }) => <Badge tone={TONES[how]}>{t(`laneCheck.how-${how}`)}</Badge>,
            },
            { title: t('laneCheck.says'), cell: ({ says }) => of(says) },
            {
              title: t('laneCheck.papers'),
              cell: ({ papers }) =>
                papers
                  .map((paper) =>
                    paper === 'InsuranceCertificate' ? t('laneCheck.insurance') : code('documentType', paper),
                  )
                  .join(' · '),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
