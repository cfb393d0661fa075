import { useQuery } from '@tanstack/react-query';
import { firmProfileQuery, mayDo } from '@tongshang/ui/api';
import { Loaded } from '@tongshang/ui/components';
import { AccountsForm } from './AccountsForm.tsx';
import { Checklist } from './Checklist.tsx';
import { DefaultsForm } from './DefaultsForm.tsx';
import styles from './firm.module.css';
import { Images } from './Images.tsx';
import { useText } from './text.ts';

/** What the firm says of itself once; owners change it, clerks look at it. */
export default function FirmProfilePage() {
  const { t } = useText();
  const query = useQuery(firmProfileQuery);
  return (
    <div className={styles.page}>
      <h1>{t('firm.title')}</h1>
      <p className="soft">{t('firm.lead')}</p>
      <Loaded query={query}>
        {(profile) => {
          const isOwn = mayDo(profile.actions, 'change');
          return (
            <>
              {!isOwn && <p className="soft">{t('firm.readOnly')}</p>}
              <section className={styles.block}>
                <h2>{t('firm.worth')}</h2>
                <Checklist profile={profile} />
              </section>
              <section className={styles.block} id="bank">
                <h2>{t('firm.bank')}</h2>
                <p className="soft">{t('firm.bankText')}</p>
                {profile.bank.waitingUntil && <p role="status">{t('firm.bankWaits')}</p>}
                <AccountsForm key={profile.bank.version} bank={profile.bank} isOwn={isOwn} />
              </section>
              <section className={styles.block} id="terms">
                <h2>{t('firm.terms')}</h2>
                <DefaultsForm key={profile.defaults.version} defaults={profile.defaults} isOwn={isOwn} />
              </section>
              <section className={styles.block}>
                <h2>{t('firm.images')}</h2>
                <p className="soft">{t('firm.imagesText')}</p>
                <Images images={profile.images} isOwn={isOwn} />
              </section>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
