import { geometry, Icon, moneyText } from '@tongshang/ui/components';
import { formatClock, formatDay, formatDayShort, formatMoment } from '@tongshang/ui/i18n';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { type Text, useText } from '../text.ts';
import { type Lane, type LaneLayout, lanes, layoutLanes, type Placed, readableTicks } from './lane-layout.ts';
import styles from './lanes.module.css';
import { MarkShape } from './MarkShape.tsx';
import { labelTopOf, leaderOf, markTop, rowHeight, stackStep } from './mark-geometry.ts';
import { markName } from './mark-name.ts';
import { type Held, isVoid, type Mark, markOfEntry } from './marks.ts';
import { stackLabels } from './stack-labels.ts';

const laneIcon = { goods: 'goods', papers: 'paper', money: 'money' } as const;

interface LanesProps {
  readonly marks: readonly Mark[];
  readonly held: Held | undefined;
  readonly now: number;
  readonly width: number;
  readonly openId: string | undefined;
  onOpen(id: string): void;
}

/** Goods, papers and money on one time axis. Each lane is a list, so that it reads in order without the picture. */
export function Lanes(props: LanesProps) {
  const text = useText();
  const { marks, now, width, openId } = props;
  const labels = useMemo(() => stackLabels(marks, (mark) => markName(mark, text)), [marks, text]);
  const layout = useMemo(() => {
    const placeable = marks.map((mark) => ({
      id: mark.id,
      lane: mark.lane,
      at: mark.when === undefined ? undefined : Date.parse(mark.when),
      done: mark.state === 'done',
      labelWidth: labelWidth(labels.get(mark.id) ?? '', text.language),
    }));
    return layoutLanes(placeable, { width: width - 90, now, minGap: 46, padding: 52, maxRows: 2 });
  }, [marks, labels, now, width, text.language]);
  const scroll = useScrollToNow(layout);

  const heights = (lane: Lane) =>
    markTop + 28 + (layout.stacks[lane] - 1) * stackStep + layout.rows[lane] * rowHeight + 8;
  const tops = { goods: 30, papers: 30 + heights('goods'), money: 30 + heights('goods') + heights('papers') };

  return (
    <div className={styles.frame}>
      <div className={styles.names}>
        <div className={styles.corner}>{axisCaption(layout, text)}</div>
        {lanes.map((lane) => (
          <div
            key={lane}
            className={styles.name}
            style={geometry({ height: heights(lane) })}
            id={`lane-${lane}`}
          >
            <Icon name={laneIcon[lane]} />
            {text.t(`lane.${lane}`)}
          </div>
        ))}
      </div>
      <div className={styles.scroll} ref={scroll}>
        <div
          className={styles.canvas}
          style={geometry({ width: layout.width, height: tops.money + heights('money') })}
        >
          <Axis layout={layout} text={text} open={marks.some((mark) => mark.state !== 'done')} />
          {lanes.map((lane) => (
            <ol
              key={lane}
              className={styles.lane}
              style={geometry({ height: heights(lane) })}
              aria-labelledby={`lane-${lane}`}
              onKeyDown={moveAlong}
            >
              <Thread layout={layout} marks={marks.filter((mark) => mark.lane === lane)} />
              {lane === 'money' && props.held && (
                <HeldBand held={props.held} marks={marks} layout={layout} text={text} />
              )}
              {marks
                .filter((mark) => mark.lane === lane)
                .map((mark) => {
                  const place = layout.placed.get(mark.id);
                  if (!place) return null;
                  return (
                    <LaneMark
                      key={mark.id}
                      mark={mark}
                      label={labels.get(mark.id) ?? ''}
                      place={place}
                      stacks={layout.stacks[lane]}
                      open={mark.id === openId}
                      onOpen={props.onOpen}
                    />
                  );
                })}
            </ol>
          ))}
        </div>
      </div>
    </div>
  );
}

function LaneMark(props: {
  mark: Mark;
  /** Of a stack, what all of it is called. */
  label: string;
  place: Placed;
  stacks: number;
  open: boolean;
  onOpen(id: string): void;
}) {
  const text = useText();
  const { mark, label, place } = props;
  const top = markTop + place.stack * stackStep;
  const labelTop = labelTopOf(place, props.stacks);
  const leader = leaderOf(place, props.stacks);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.mark}
        style={geometry({ left: place.x, top, zIndex: 10 - place.stack })}
        data-state={mark.state}
        data-void={isVoid(mark) || undefined}
        aria-pressed={props.open}
        aria-label={spokenMark(mark, label, text)}
        title={place.labelRoom < 40 || place.depth > 1 ? label : undefined}
        onClick={() => props.onOpen(mark.id)}
      >
        <span className={styles.shape}>
          <MarkShape lane={mark.lane} state={isVoid(mark) ? 'void' : mark.state} />
        </span>
        {leader && <span className={styles.leader} style={geometry(leader)} />}
        {place.stack === 0 && place.labelRoom >= 24 && (
          <span className={styles.label} style={geometry({ width: place.labelRoom, top: labelTop })}>
            {label}
          </span>
        )}
      </button>
    </li>
  );
}

/** What a screen reader says of a mark: what it is called where it is seen, state, when. */
function spokenMark(mark: Mark, name: string, text: Text): string {
  const when = mark.when ? formatMoment(mark.when, text.language) : text.t('lane.noDate');
  const state = text.t(isVoid(mark) ? 'lane.void' : `lane.state-${mark.state}`);
  return text.t('lane.spoken', { name, state, when });
}

function Axis(props: { layout: LaneLayout; text: Text; open: boolean }) {
  const { layout, text } = props;
  const oneDay = new Set(layout.ticks.map((tick) => new Date(tick.at).toDateString())).size === 1;
  const shown = new Set<string>();
  const ticks = layout.ticks.flatMap((tick) => {
    const moment = new Date(tick.at).toISOString();
    const word = oneDay ? formatClock(moment, text.language) : formatDayShort(moment, text.language);
    if (shown.has(word)) return [];
    shown.add(word);
    return [{ ...tick, word }];
  });
  const nearNow = (x: number) => props.open && Math.abs(x - layout.nowX - 24) <= 44;
  return (
    <>
      {props.open && <div className={styles.future} style={geometry({ left: layout.nowX })} />}
      <div className={styles.ticks} aria-hidden>
        {readableTicks(ticks, 58)
          .filter((tick) => !nearNow(tick.x))
          .map((tick) => (
            <span
              key={tick.x}
              className={styles.tick}
              data-done={tick.done}
              style={geometry({ left: tick.x })}
            >
              {tick.word}
            </span>
          ))}
      </div>
      {props.open && (
        <div className={styles.now} style={geometry({ left: layout.nowX })}>
          <span className={styles.nowWord}>{text.t('lane.now')}</span>
        </div>
      )}
    </>
  );
}

/** What all dates of the axis have in common: the day, else the year. */
function axisCaption(layout: LaneLayout, text: Text): string {
  const [first] = layout.ticks;
  if (!first) return '';
  const days = layout.ticks.map((tick) => formatDay(new Date(tick.at).toISOString(), text.language));
  if (new Set(days).size === 1) return days[0] ?? '';
  const years = new Set(layout.ticks.map((tick) => new Date(tick.at).getFullYear()));
  return years.size === 1 ? String([...years][0]) : '';
}

/** The line that joins the marks of a lane: whole up to now, dashed from there on. */
function Thread(props: { layout: LaneLayout; marks: readonly Mark[] }) {
  const { layout } = props;
  const xs = (marks: readonly Mark[]) => marks.map((mark) => layout.placed.get(mark.id)?.x ?? 0);
  const done = xs(props.marks.filter((mark) => mark.state === 'done'));
  const ahead = xs(props.marks.filter((mark) => mark.state !== 'done'));
  const from = done.length > 0 ? Math.min(...done) : undefined;
  const to = done.length > 0 ? Math.max(...done) : undefined;
  const end = ahead.length > 0 ? Math.max(...ahead) : undefined;
  return (
    <>
      {from !== undefined && to !== undefined && (
        <li aria-hidden className={styles.thread} style={geometry({ left: from, width: to - from })} />
      )}
      {end !== undefined && (
        <li
          aria-hidden
          className={`${styles.thread} ${styles.threadAhead}`}
          style={geometry({ left: to ?? Math.min(...ahead), width: end - (to ?? Math.min(...ahead)) })}
        />
      )}
    </>
  );
}

function HeldBand(props: { held: Held; marks: readonly Mark[]; layout: LaneLayout; text: Text }) {
  const { held, marks, layout, text } = props;
  const at = (entryId: string | undefined) => {
    const mark = entryId === undefined ? undefined : markOfEntry(marks, entryId);
    return mark ? layout.placed.get(mark.id)?.x : undefined;
  };
  const from = at(held.from);
  if (from === undefined) return null;
  const to = at(held.to) ?? layout.nowX;
  return (
    <>
      <li
        aria-hidden
        className={styles.held}
        style={geometry({ left: from, width: Math.max(0, to - from) })}
      />
      {to - from > 150 && (
        <li className={styles.heldAmount} style={geometry({ left: from + (to - from) / 2 })}>
          {text.t('lane.held', { amount: moneyText(held.amount) })}
        </li>
      )}
    </>
  );
}

/** Room a label asks for: its length on up to two lines. */
function labelWidth(label: string, language: string): number {
  const perLetter = language === 'zh-CN' ? 12.6 : 6.6;
  const lines = language === 'zh-CN' ? (label.length > 6 ? 2 : 1) : label.includes(' ') ? 2 : 1;
  const longestWord = language === 'zh-CN' ? 0 : Math.max(...label.split(' ').map((word) => word.length));
  return (
    Math.round(Math.max(longestWord, Math.ceil(label.length / lines) + (lines > 1 ? 1 : 0)) * perLetter) + 6
  );
}

/** Arrow keys walk along a lane. */
function moveAlong(event: KeyboardEvent<HTMLOListElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const all = [...event.currentTarget.querySelectorAll('button')];
  const next = all[all.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A lane wider than the page opens where the present is. */
function useScrollToNow(layout: LaneLayout) {
  const scroll = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const node = scroll.current;
    if (!node || done.current || node.clientWidth === 0) return;
    done.current = true;
    node.scrollLeft = Math.max(0, layout.nowX - node.clientWidth * 0.7);
  }, [layout]);
  return scroll;
}
