import { Link } from '@tanstack/react-router';
import { Icon } from '@tongshang/ui/components';
import { useAnyText } from '@tongshang/ui/i18n';
import type { NavItem } from '@tongshang/ui/slice';

/** Marks the place of the menu that the page shown belongs to. */
export const HERE = { 'aria-current': 'page' } as const;

export function NavLink(props: { item: NavItem; here: string | undefined; icon?: boolean }) {
  const { t } = useAnyText();
  const { item } = props;
  return (
    <Link to={item.to} activeOptions={{ exact: true }} {...(item.to === props.here ? HERE : {})}>
      {props.icon && <Icon name={item.icon} size={20} />}
      <span>{t(item.label)}</span>
    </Link>
  );
}
