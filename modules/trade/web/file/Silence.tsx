import { DEADLINES } from '@tongshang/trade-facts';
import { SimpleTable } from '@tongshang/ui/components';
import { useText } from '../text.ts';

/** What is so when nobody answers: each answer that a trade may wait for. */
export function Silence() {
  const { t, of } = useText();
  return (
    <details>
      <summary>{t('part.silence')}</summary>
      <SimpleTable
        rows={DEADLINES}
        keyOf={({ awaits }) => awaits}
        columns={[
          { title: t('part.silenceAwaited'), cell: ({ name }) => of(name) },
          { title: t('part.silenceWhose'), cell: ({ whose }) => of(whose) },
          {
            title: t('part.silenceUntil'),
            cell: ({ days, from }) =>
              days === undefined ? of(from) : t('part.silenceDays', { days, from: of(from) }),
          },
          { title: t('part.silenceDefault'), cell: ({ byDefault }) => of(byDefault) },
        ]}
      />
    </details>
  );
}
