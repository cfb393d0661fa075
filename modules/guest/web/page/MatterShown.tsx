import type { Page } from '../api.ts';
import styles from '../guest.module.css';
import { Cargo } from './Cargo.tsx';
import { Goods } from './Goods.tsx';
import { Order } from './Order.tsx';

/** What an answer was about, once it was given. */
export function MatterShown(props: { matter: NonNullable<Page['matter']> }) {
  const { matter } = props;
  switch (matter.type) {
    case 'order':
      return <Order matter={matter} />;
    case 'question':
      return <p className={styles.note}>{matter.question}</p>;
    case 'receipt':
      return <Goods lines={matter.lines} />;
    case 'progress':
      return null;
    default:
      return <Cargo matter={matter} />;
  }
}
