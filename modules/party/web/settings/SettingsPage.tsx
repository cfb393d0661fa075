import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { mayGo, useSession } from '@tongshang/ui/session';
import { useEffect, useRef } from 'react';
import { useText } from '../text.ts';
import styles from './settings.module.css';

/** The organisation and my own sign-in, a section an address. */
export default function SettingsPage() {
  const { t } = useText();
  const session = useSession();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another section in use.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  const sections = [
    { to: '/settings', label: t('settings.organisation'), shown: true },
    { to: '/settings/people', label: t('settings.people'), shown: true },
    { to: '/settings/api-keys', label: t('settings.apiKeys'), shown: mayGo(session, '/settings/api-keys') },
    { to: '/settings/signing-keys', label: t('settings.signingKeys'), shown: true },
    { to: '/settings/security', label: t('settings.security'), shown: true },
  ] as const;
  return (
    <div className={styles.page}>
      <h1>{t('settings.title')}</h1>
      <nav ref={nav} className={styles.sections} aria-label={t('settings.title')}>
        {sections
          .filter((section) => section.shown)
          .map((section) => (
            <Link
              key={section.to}
              to={section.to}
              activeOptions={{ exact: true }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {section.label}
            </Link>
          ))}
      </nav>
      <div className={styles.section}>
        <Outlet />
      </div>
    </div>
  );
}
