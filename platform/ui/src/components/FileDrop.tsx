import { type DragEvent, useId, useState } from 'react';
import styles from './file-drop.module.css';
import { Icon } from './icon.tsx';

/** Takes one file, dropped or chosen; works by keyboard, as any file field does. */
export function FileDrop(props: {
  accept: string;
  title: string;
  note?: string;
  compact?: boolean;
  onFile(file: File): void;
  /** Several were dropped at once; without it the first is taken. */
  onSeveral?(files: readonly File[]): void;
}) {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 1 && props.onSeveral) props.onSeveral(files);
    else if (files[0]) props.onFile(files[0]);
  };
  return (
    <label
      htmlFor={id}
      className={styles.drop}
      data-over={over}
      data-compact={props.compact ?? false}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        accept={props.accept}
        className="visually-hidden"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) props.onFile(file);
          event.target.value = '';
        }}
      />
      <Icon name="upload" size={props.compact ? 18 : 28} />
      <span className={styles.title}>{props.title}</span>
      {props.note && <span className={styles.note}>{props.note}</span>}
    </label>
  );
}
