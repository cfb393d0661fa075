import { SimpleTable } from '@tongshang/ui/components';
import type { OrderFile } from './api.ts';
import styles from './order-import.module.css';
import { usePlaceInWords, useText } from './text.ts';

/** What the file says and no trade carries, by its place. */
export function LeftOutList(props: { leftOut: OrderFile['leftOut']; caption: string }) {
  const { t } = useText();
  const placeOf = usePlaceInWords();
  if (props.leftOut.length === 0) return null;
  return (
    <section className={styles.block}>
      <SimpleTable
        caption={props.caption}
        rows={props.leftOut.map((one, at) => ({ ...one, at }))}
        keyOf={({ at }) => String(at)}
        columns={[
          {
            title: t('orderFiles.place'),
            cell: ({ place }) => <span className={styles.placeOf}>{placeOf(place)}</span>,
          },
          { title: t('orderFiles.says'), cell: ({ written }) => written ?? '–' },
          { title: t('orderFiles.why'), cell: ({ why }) => t(`leftOutWhy.${why}`) },
        ]}
      />
    </section>
  );
}
