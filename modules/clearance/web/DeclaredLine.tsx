import type { Trade } from '@tongshang/ui/api';
import { formStyles as styles } from '@tongshang/ui/components';
import type { ReactNode } from 'react';
import { useText } from './text.ts';

/** What a declaration says of one line of the order. */
export function DeclaredLine(props: { line: Trade['lines'][number]; children: ReactNode }) {
  const { of } = useText();
  const { name, hsCode } = props.line;
  return (
    <fieldset className={styles.line}>
      <legend className={styles.lineName}>
        {of(name)} <span className="faint">HS {hsCode ?? '—'}</span>
      </legend>
      {props.children}
    </fieldset>
  );
}
