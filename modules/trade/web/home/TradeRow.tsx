import { Link } from '@tanstack/react-router';
import type { TradeListItem } from '@tongshang/ui/api';
import { deskStyles as styles, TradeValue } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import type { ReactNode } from 'react';
import { useText } from '../text.ts';

/** One trade in one line: who it is with, which goods, its value; `children` say when, and what to do. */
export function TradeRow(props: {
  item: TradeListItem;
  calm?: boolean;
  /** Under it, what is the matter. */
  note?: ReactNode;
  children: ReactNode;
}) {
  const { t, of } = useText();
  const session = useSession();
  const { item, calm, note, children } = props;
  const me = session.organisation.organisationId;
  const other = item.seller.organisationId === me ? item.buyer : item.seller;
  const both = item.seller.organisationId !== me && item.buyer.organisationId !== me;
  return (
    <li className={calm ? `${styles.row} ${styles.calm}` : styles.row}>
      <div className={styles.what}>
        <Link to="/trades/$tradeId" params={{ tradeId: item.tradeId }} className={styles.number}>
          {item.number}
        </Link>
        <span>{both ? `${of(item.seller.name)} → ${of(item.buyer.name)}` : of(other.name)}</span>
        <span className="faint">
          {of(item.goods)}
          {item.lines > 1 && ` ${t('trade.lines', { count: item.lines })}`}
        </span>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <span className={styles.money}>
        <TradeValue value={item.total} />
      </span>
      {children}
    </li>
  );
}
