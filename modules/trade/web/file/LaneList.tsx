import { formatDay, formatMoment } from '@tongshang/ui/i18n';
import { useText } from '../text.ts';
import styles from './lanes.module.css';
import { MarkShape } from './MarkShape.tsx';
import { markName } from './mark-name.ts';
import { isVoid, type Mark } from './marks.ts';

/** The same marks as one list in order of time: the phone's view, and the choice of whoever prefers a list. */
export function LaneList(props: {
  marks: readonly Mark[];
  openId: string | undefined;
  onOpen(id: string): void;
}) {
  const text = useText();
  const firstAhead = props.marks.findIndex((mark) => mark.state !== 'done');
  return (
    <ol className={styles.list}>
      {props.marks.map((mark, at) => (
        <li key={mark.id}>
          {at === firstAhead && <div className={styles.nowRow}>{text.t('lane.now')}</div>}
          <button
            type="button"
            className={styles.row}
            data-state={mark.state}
            data-void={isVoid(mark) || undefined}
            aria-pressed={mark.id === props.openId}
            onClick={() => props.onOpen(mark.id)}
          >
            <span className={styles.rowIcon}>
              <MarkShape lane={mark.lane} state={isVoid(mark) ? 'void' : mark.state} />
            </span>
            <span className={styles.rowTitle}>
              {markName(mark, text)}
              <span className="visually-hidden">
                {' '}
                {text.t(`lane.${mark.lane}`)}{' '}
                {text.t(isVoid(mark) ? 'lane.void' : `lane.state-${mark.state}`)}
              </span>
            </span>
            <span className={styles.rowTime}>{timeOf(mark, text)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function timeOf(mark: Mark, text: ReturnType<typeof useText>): string {
  if (mark.state === 'done') return formatMoment(mark.when, text.language);
  if (!mark.when) return text.t('lane.noDate');
  const day = formatDay(mark.when, text.language);
  return mark.state === 'late' ? text.t('lane.lateSince', { day }) : text.t('lane.expectedBy', { day });
}
