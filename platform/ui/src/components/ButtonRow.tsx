import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** Buttons beside each other, or under each other where they do not fit, never touching. */
export const ButtonRow = (props: { children: ReactNode }) => (
  <div className={styles.buttons}>{props.children}</div>
);
