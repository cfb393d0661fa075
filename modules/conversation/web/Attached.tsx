import { pathWith } from '@tongshang/ui/api';
import { Badge, When } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import type { Attachment } from './api.ts';
import styles from './conversation.module.css';
import { useText } from './text.ts';

/** A file of a message, to be fetched; of a mail what it says of itself, as reported by whoever brought it. */
export function Attached(props: { file: Attachment; broughtBy: string }) {
  const { t, language } = useText();
  const { attachmentId, fileName, bytes, isStripped, mail } = props.file;
  return (
    <div className={styles.file}>
      <a href={pathWith(`/api/v1/message-attachments/${attachmentId}`, {})} download>
        {fileName}
      </a>{' '}
      <span className="faint small">
        {formatBytes(bytes, language)}
        {isStripped && <> · {t('attachment.stripped')}</>}
      </span>
      {mail && <ReportedMail mail={mail} broughtBy={props.broughtBy} />}
    </div>
  );
}

function ReportedMail(props: { mail: NonNullable<Attachment['mail']>; broughtBy: string }) {
  const { t } = useText();
  const { from, date, subject, text, isCut, isFromHtml } = props.mail;
  const isMoment = /^\d{4}-\d\d-\d\dT/.test(date);
  return (
    <section className={styles.mail}>
      <Badge tone="amber">{t('mail.reported')}</Badge>
      <p className="faint small">{t('mail.reportedWhy', { name: props.broughtBy })}</p>
      <dl>
        <div>
          <dt>{t('mail.from')}</dt>
          <dd>{from || '—'}</dd>
        </div>
        <div>
          <dt>{t('mail.date')}</dt>
          <dd>{isMoment ? <When value={date} /> : date || '—'}</dd>
        </div>
        <div>
          <dt>{t('mail.subject')}</dt>
          <dd>{subject || '—'}</dd>
        </div>
      </dl>
      {text ? (
        <details>
          <summary>{t('mail.text')}</summary>
          <p className={styles.text} dir="auto">
            {text}
          </p>
          {isFromHtml && <p className="faint small">{t('mail.fromHtml')}</p>}
          {isCut && <p className="faint small">{t('mail.cut')}</p>}
        </details>
      ) : (
        <p className="faint small">{t('mail.noText')}</p>
      )}
    </section>
  );
}
