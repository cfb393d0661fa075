import { Link } from '@tanstack/react-router';
import { mayGo, useSession } from '@tongshang/ui/session';
import { useText } from '../text.ts';

/** Beside a choice of firms: whoever is not there yet is added on a page of its own, and can be chosen when one comes back. */
export function NewContactLink() {
  const { t } = useText();
  if (!mayGo(useSession(), '/contacts/new')) return null;
  return (
    <Link to="/contacts/new" target="_blank">
      {t('sale.newContact')}
    </Link>
  );
}
