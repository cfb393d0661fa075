import { Button } from 'antd';
import type { ReactNode } from 'react';
import styles from './asked-value.module.css';

/** One reading of a value, and what it makes of it. */
interface Choice {
  readonly value: string;
  readonly label: string;
  /** What the value is then; left out where it says no more than the label. */
  readonly reads?: string | undefined;
}

/**
 * A value of a file that has several readings: what is asked, where it stands, and the readings, each a button that answers. Nothing is
 * chosen beforehand. `children` is a way to answer that no list holds.
 */
export function AskedValue(props: {
  asks: string;
  /** As it stands in the file. */
  written?: string | undefined;
  places?: string | undefined;
  choices: readonly Choice[];
  disabled?: boolean;
  onAnswer(value: string): void;
  children?: ReactNode;
}) {
  return (
    <fieldset className={styles.asked} disabled={props.disabled ?? false}>
      <legend>
        {props.asks} {props.written && <q className={styles.written}>{props.written}</q>}
      </legend>
      {props.places && <p className={styles.places}>{props.places}</p>}
      {props.choices.length > 0 && (
        <div className={styles.choices}>
          {props.choices.map(({ value, label, reads }) => (
            <Button
              key={value}
              size="small"
              className={styles.choice ?? ''}
              disabled={props.disabled ?? false}
              onClick={() => props.onAnswer(value)}
            >
              {label}
              {reads !== undefined && <span className={styles.reads}> → {reads}</span>}
            </Button>
          ))}
        </div>
      )}
      {props.children}
    </fieldset>
  );
}
