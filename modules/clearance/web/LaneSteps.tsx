import type { Schema } from '@tongshang/ui/api';
import { Badge, SimpleTable } from '@tongshang/ui/components';
import { useText } from './text.ts';

const TONES = { computed: 'sea', 'on-board': 'quiet', outside: 'amber' } as const;

/** Each step of a lane: computed here, done by whoever has a seat, or stated from outside; and the papers that it wants. */
export function LaneSteps({ notices, steps }: Pick<Schema<'Lane'>, 'notices' | 'steps'>) {
  const { t, of, code } = useText();
  return (
    <>
      {notices.map((says) => (
        <p key={says.en} role="note">
          <Badge tone="amber">{t('laneCheck.notice')}</Badge> {of(says)}
        </p>
      ))}
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
          { title: t('laneCheck.says'), words: true, cell: ({ says }) => of(says) },
          {
            title: t('laneCheck.papers'),
            words: true,
            cell: ({ papers }) =>
              papers
                .map((paper) =>
                  paper === 'InsuranceCertificate' ? t('laneCheck.insurance') : code('documentType', paper),
                )
                .join(' · '),
          },
        ]}
      />
    </>
  );
}
