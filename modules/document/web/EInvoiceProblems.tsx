import type { Schema } from '@tongshang/ui/api';
import { Badge } from '@tongshang/ui/components';
import styles from './document.module.css';
import { useText } from './text.ts';

/** What an invoice breaks of the rules of e-invoices, each with the term and the place; that it keeps them, where it does. */
export function EInvoiceProblems({ check }: { check: Schema<'EInvoiceCheck'> }) {
  const { t, language } = useText();
  const { profile, problems } = check;
  const name = t(`eInvoice.${profile}`);
  if (problems.length === 0) {
    return (
      <p className={`small ${styles.void}`} role="status">
        {t('eInvoice.sound', { profile: name })}
      </p>
    );
  }
  return (
    <ul className={styles.differences} aria-label={t('eInvoice.problems', { profile: name })}>
      {problems.map(({ rule, severity, text, path }) => (
        <li key={rule + path}>
          <Badge tone={severity === 'fatal' ? 'amber' : 'quiet'}>{rule}</Badge> {text[language]}{' '}
          <span className="faint">{path}</span>
        </li>
      ))}
    </ul>
  );
}
