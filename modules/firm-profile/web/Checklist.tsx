import { Link } from '@tanstack/react-router';
import type { Schema } from '@tongshang/ui/api';
import { Icon } from '@tongshang/ui/components';
import styles from './firm.module.css';
import { useText } from './text.ts';

/** Of the organisation itself, and so filled in at another place. */
const OF_THE_FIRM: readonly string[] = ['address', 'tax-number', 'eori', 'local-name'];

/** What is still worth filling in, with what it gives; at most so many. */
export function Checklist(props: { profile: Schema<'FirmProfile'>; most?: number }) {
  const { t } = useText();
  const open = props.profile.checklist.filter(({ isFilled }) => !isFilled);
  if (open.length === 0) return <p className="soft">{t('firm.allFilled')}</p>;
  return (
    <ul className={styles.checklist}>
      {open.slice(0, props.most).map(({ item }) => (
        <li key={item}>
          <Icon name="plus" size={14} />
          <span>
            {OF_THE_FIRM.includes(item) ? (
              <Link to="/settings">{t(`firmItem.${item}`)}</Link>
            ) : (
              <Link to="/firm-profile" hash={item}>
                {t(`firmItem.${item}`)}
              </Link>
            )}
            <span className="soft"> · {t(`firmGives.${item}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
