import type { ReactNode } from 'react';
import styles from './detail.module.css';

/** The thing in plain words, at the top of its drawer. */
export function Said(props: { children: ReactNode }) {
  return <p className={styles.said}>{props.children}</p>;
}

/** What follows under a heading of its own. */
export function DetailSection(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
