import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useServerAnswers } from '@tongshang/ui/api';
import { Icon } from '@tongshang/ui/components';
import { useAnyText } from '@tongshang/ui/i18n';
import { useKeys } from '@tongshang/ui/keys';
import { signInAddress, useMaybeSession } from '@tongshang/ui/session';
import type { NavItem } from '@tongshang/ui/slice';
import { SlotPart, useNamedSubject, useNavigation, useSlot } from '@tongshang/ui/slots';
import { HeldActs } from '@tongshang/ui/undo';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useText } from '../text.ts';
import { AccountMenu, LanguageSwitch, ThemeMenu } from './AccountMenu.tsx';
import { MainNav } from './MainNav.tsx';
import { HERE, NavLink } from './NavLink.tsx';
import { navigationOf, placeOfAddress } from './navigation.ts';
import { OtherSession } from './OtherSession.tsx';
import { Proof } from './Proof.tsx';
import styles from './shell.module.css';

const KeyHelp = lazy(() => import('./KeyHelp.tsx'));
const FindAnything = lazy(() => import('./FindAnything.tsx'));

/** Every page in the frame of bar and menu, but for those that stand alone. */
export function Shell() {
  const isBare = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.isBare });
  return isBare ? <Bare /> : <Framed />;
}

function Bare() {
  usePageTitle();
  return (
    <div className={styles.shell}>
      <OfflineNote />
      <main id="main" className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}

function Framed() {
  const { t } = useText();
  const session = useMaybeSession();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const [finding, setFinding] = useState(false);
  const { t: name } = useAnyText();
  const mine = navigationOf(useNavigation(), session?.places);
  const items = mine.filter((item) => !item.place);
  const accountPlaces = mine.filter((item) => item.place === 'account');
  const here = useHere(mine);
  const search = items.find((item) => item.search)?.to;
  const main = useRef<HTMLElement>(null);
  const waiting = useSlot('shell.waiting');
  const [count, setCount] = useState(0);

  useKeys(t('keys.everywhere'), [
    { keys: '?', label: t('keys.help'), run: () => setHelp(true) },
    { keys: 'Ctrl+K', label: t('find.title'), run: () => setFinding(true) },
    ...(search
      ? [{ keys: '/', label: t('keys.search'), run: () => focusSearch(() => void navigate({ to: search })) }]
      : []),
    ...items
      .filter((item) => item.key)
      .map((item) => ({
        keys: `g ${item.key}`,
        label: t('keys.goTo', { place: name(item.label) }),
        run: () => void navigate({ to: item.to }),
      })),
  ]);

  useFocusOnNavigation(main);
  usePageTitle(session ? count : 0);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('nav.skip')}
      </a>
      <header className={styles.bar}>
        <div className={styles.barInner}>
          <Brand />
          <MainNav items={items} here={here} />
          <div className={styles.tools}>
            <button
              type="button"
              className="tool"
              aria-keyshortcuts="Control+K Meta+K"
              onClick={() => setFinding(true)}
            >
              <Icon name="search" size={16} />
              <span className="visually-hidden">{t('find.title')}</span>
              <kbd aria-hidden className={styles.shortcut}>
                {t('find.keys')}
              </kbd>
            </button>
            {session &&
              waiting.map((part) => (
                <SlotPart key={part.key} part={part} give={{ onCount: setCount }} waiting={null} />
              ))}
            <LanguageSwitch />
            <ThemeMenu />
            {session ? (
              <AccountMenu
                session={session}
                places={accountPlaces}
                isHere={accountPlaces.some((item) => item.to === here)}
                onHelp={() => setHelp(true)}
              />
            ) : (
              <Link to={signInAddress} className="tool" {...(here === signInAddress ? HERE : {})}>
                {t('nav.signIn')}
              </Link>
            )}
          </div>
        </div>
      </header>
      <OfflineNote />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <BottomNav items={items} here={here} />
      <HeldActs />
      <OtherSession />
      <Proof />
      {finding && (
        <Suspense fallback={null}>
          <FindAnything places={mine} mayOpen={session?.places ?? []} onClose={() => setFinding(false)} />
        </Suspense>
      )}
      {help && (
        <Suspense fallback={null}>
          <KeyHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Brand() {
  const { language } = useText();
  const [mine, other] = language === 'zh-CN' ? ['通商', 'Tongshang'] : ['Tongshang', '通商'];
  return (
    <Link to="/" className={styles.brand}>
      <img src="/mark.svg" width={24} height={24} alt="" />
      <span>
        {mine} <span className={styles.brandOther}>{other}</span>
      </span>
    </Link>
  );
}

/** The place of the menu that the page shown belongs to. */
function useHere(places: readonly NavItem[]): string | undefined {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const within = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.within });
  return placeOfAddress(path, [...places.map(({ to }) => to), signInAddress], within);
}

/** On a phone: four places at the thumb, the rest behind one button. */
function BottomNav(props: { items: readonly NavItem[]; here: string | undefined }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes whenever the address changes.
  useEffect(() => setOpen(false), [path]);
  const fits = props.items.length <= 5;
  const first = fits ? props.items : props.items.slice(0, 4);
  const rest = fits ? [] : props.items.slice(4);
  return (
    <nav className={styles.bottom} aria-label={t('nav.main')}>
      {open && (
        <ul className={styles.more}>
          {rest.map((item) => (
            <li key={item.to}>
              <NavLink item={item} here={props.here} icon />
            </li>
          ))}
        </ul>
      )}
      <ul>
        {first.map((item) => (
          <li key={item.to}>
            <NavLink item={item} here={props.here} icon />
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <button
              type="button"
              aria-expanded={open}
              {...(rest.some((item) => item.to === props.here) ? HERE : {})}
              onClick={() => setOpen((before) => !before)}
            >
              <Icon name={open ? 'close' : 'menu'} size={20} />
              <span>{t('nav.more')}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

function OfflineNote() {
  const { t } = useText();
  if (useServerAnswers()) return null;
  return (
    <div className={styles.offline} role="status">
      {t('error.offline')}
    </div>
  );
}

/** After a change of page the focus starts at the top of it, so that the keyboard and the screen reader are there too. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (before.current !== undefined && path !== before.current) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path, main]);
}

function focusSearch(leave: () => void): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search], [role=search] input');
  if (field) field.focus();
  else leave();
}

/** The tab of the browser says how much waits, which page it shows, and of what. */
function usePageTitle(count = 0): void {
  const { t, language } = useAnyText();
  const key = useRouterState({ select: (state) => state.matches.at(-1)?.staticData.title });
  const subject = useNamedSubject();
  useEffect(() => {
    const product = language === 'zh-CN' ? '通商 Tongshang' : 'Tongshang 通商';
    const where = [subject, key && t(key), product].filter(Boolean).join(' · ');
    document.title = count > 0 ? `(${count}) ${where}` : where;
  }, [key, subject, count, t, language]);
}
