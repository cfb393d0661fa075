import { SimpleTable } from '@tongshang/ui/components';
import type { OrderFile } from './api.ts';
import styles from './order-import.module.css';
import { usePlaceInWords, useText } from './text.ts';

/** What is wrong with the file, and what looks odd and is carried; both figures where a stated sum differs. */
export function Problems({ file }: { file: OrderFile }) {
  const { t } = useText();
  const { remarks, problemCount } = file;
  // What is asked stands among the questions already.
  const problems = file.problems.filter(({ isAsked }) => !isAsked);
  const asked = file.problems.length - problems.length;
  return (
    <>
      {problems.length > 0 && (
        <section className={styles.block}>
          <ProblemTable
            problems={problems}
            caption={t('orderFiles.problems', { count: problemCount - asked })}
          />
        </section>
      )}
      {remarks.length > 0 && (
        <section className={styles.block}>
          <ProblemTable problems={remarks} caption={t('orderFiles.remarks')} />
        </section>
      )}
    </>
  );
}

function ProblemTable(props: { problems: OrderFile['problems']; caption: string }) {
  const { t } = useText();
  const placeOf = usePlaceInWords();
  return (
    <SimpleTable
      caption={props.caption}
      rows={props.problems.map((problem, at) => ({ ...problem, at }))}
      keyOf={({ at }) => String(at)}
      columns={[
        {
          title: t('orderFiles.place'),
          cell: ({ place }) => <span className={styles.placeOf}>{placeOf(place)}</span>,
        },
        { title: t('orderFiles.what'), cell: ({ text }) => text },
        {
          title: t('orderFiles.figures'),
          cell: ({ stated, computed }) =>
            stated === undefined ? '–' : t('orderFiles.bothFigures', { stated, computed: computed ?? '' }),
        },
      ]}
    />
  );
}
