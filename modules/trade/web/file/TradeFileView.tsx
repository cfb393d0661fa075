import type { Trade, TradeRole } from '@tongshang/ui/api';
import { Pending, useWidth } from '@tongshang/ui/components';
import { readStored, writeStored } from '@tongshang/ui/session';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { Segmented } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../text.ts';
import { LaneList } from './LaneList.tsx';
import { Lanes } from './Lanes.tsx';
import { MarkDrawer } from './MarkDrawer.tsx';
import { heldOf, type MarkSources, marksOf, openMark } from './marks.ts';
import { TradeHeader } from './TradeHeader.tsx';
import styles from './trade-file.module.css';

export interface TradeFileViewProps {
  readonly trade: Trade;
  readonly sources: Omit<MarkSources, 'trade' | 'now' | 'myRoles'>;
  readonly myRoles: readonly TradeRole[];
  readonly now: number;
  readonly openId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** The row of next actions under the header. */
  readonly actions: ReactNode;
  /** What follows under the lanes: the goods line by line, the tools of the file. */
  readonly children?: ReactNode;
}

/** The heart: one trade, its goods, papers and money on one time axis. */
export function TradeFileView(props: TradeFileViewProps) {
  const { t } = useText();
  const { trade, sources, myRoles, now, openId } = props;
  const marks = useMemo(() => marksOf({ ...sources, trade, myRoles, now }), [sources, trade, myRoles, now]);
  const held = useMemo(() => heldOf(trade), [trade]);
  const strips = useSlot('trade.strip');
  const [frame, width] = useWidth<HTMLDivElement>();
  const narrow = width > 0 && width < 680;
  const [asList, setAsList] = useState(readStored('lanes') === 'list');
  const open = openMark(marks, openId);

  return (
    <div ref={frame}>
      <TradeHeader trade={trade}>{props.actions}</TradeHeader>
      <div className={styles.tools}>
        <h2>{t('lane.title')}</h2>
        {!narrow && (
          <Segmented
            size="small"
            aria-label={t('lane.title')}
            value={asList ? 'list' : 'lanes'}
            options={[
              { value: 'lanes', label: t('lane.asLanes') },
              { value: 'list', label: t('lane.asList') },
            ]}
            onChange={(choice) => {
              setAsList(choice === 'list');
              writeStored('lanes', choice);
            }}
          />
        )}
      </div>
      {width > 0 &&
        (narrow || asList ? (
          <LaneList marks={marks} openId={open?.id} onOpen={props.onOpen} />
        ) : (
          <Lanes marks={marks} held={held} now={now} width={width} openId={open?.id} onOpen={props.onOpen} />
        ))}
      <div className={styles.map}>
        {strips.map((part) => (
          <SlotPart key={part.key} part={part} give={{ trade }} waiting={<Pending height={168} />} />
        ))}
      </div>
      {props.children}
      <MarkDrawer trade={trade} mark={open} onClose={() => props.onOpen(undefined)} />
    </div>
  );
}
