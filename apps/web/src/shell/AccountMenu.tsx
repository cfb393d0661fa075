import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Icon, Menu, MenuChoice, MenuEntry, menuEntryClass } from '@tongshang/ui/components';
import { useAnyText } from '@tongshang/ui/i18n';
import { enterSession, type Session, sessionQuery, signInAddress, signOut } from '@tongshang/ui/session';
import type { NavItem } from '@tongshang/ui/slice';
import { type ThemeChoice, usePreferences } from '@tongshang/ui/theme';
import { useText } from '../text.ts';
import styles from './shell.module.css';

const themeChoices: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** One press shows the other language; its name is written in that language. */
export function LanguageSwitch() {
  const { language, setLanguage } = usePreferences();
  const other = language === 'en' ? 'zh-CN' : 'en';
  const name = other === 'en' ? 'English' : '中文';
  return (
    <button type="button" className="tool" lang={other} onClick={() => setLanguage(other)}>
      {name}
    </button>
  );
}

export function ThemeMenu() {
  const { t } = useText();
  const { themeChoice, setThemeChoice } = usePreferences();
  return (
    <Menu label={t('nav.theme')} button={<Icon name="sun" />}>
      {themeChoices.map((choice) => (
        <MenuChoice key={choice} checked={choice === themeChoice} onChoose={() => setThemeChoice(choice)}>
          {t(`nav.theme-${choice}`)}
          {choice === themeChoice && <Icon name="check" />}
        </MenuChoice>
      ))}
    </Menu>
  );
}

export function AccountMenu(props: {
  session: Session;
  places: readonly NavItem[];
  /** Whether the page shown is one of its places. */
  isHere: boolean;
  onHelp(): void;
}) {
  const { t, of } = useText();
  const { t: name } = useAnyText();
  const { person, organisation, role } = props.session;
  const navigate = useNavigate();
  const queries = useQueryClient();

  const leave = async () => {
    await signOut();
    enterSession(null);
    queries.setQueryData(sessionQuery.queryKey, null);
    // Forgotten once nothing on screen would ask for it again.
    await navigate({ to: signInAddress });
    queries.clear();
  };

  return (
    <Menu
      isHere={props.isHere}
      label={t('nav.account', { name: person.name, organisation: of(organisation.name) })}
      button={
        <>
          <Icon name="person" />
          <span className={styles.who}>{of(organisation.name)}</span>
        </>
      }
    >
      <div className={styles.menuHead}>
        <div>{person.name}</div>
        <div className="faint small">
          {of(organisation.name)} · {t(`memberRole.${role}`)}
        </div>
      </div>
      {props.places.map((place) => (
        <Link key={place.to} to={place.to} role="menuitem" className={menuEntryClass}>
          <Icon name={place.icon} />
          {name(place.label)}
        </Link>
      ))}
      <MenuEntry onChoose={props.onHelp}>
        <Icon name="key" />
        {t('keys.title')}
        <kbd className={styles.menuNote}>?</kbd>
      </MenuEntry>
      <MenuEntry onChoose={() => void leave()}>
        <Icon name="right" />
        {t('nav.signOut')}
      </MenuEntry>
    </Menu>
  );
}
