import { Link } from '@tanstack/react-router';
import { countryName } from '@tongshang/ui/i18n';
import type { ReactNode } from 'react';
import type { Like } from './api.ts';
import { useText } from './text.ts';

/** Contacts that may be the same, with why. */
export function LikeList(props: { items: readonly Like[]; act?: (like: Like) => ReactNode }) {
  const { t, of, language } = useText();
  return (
    <ul>
      {props.items.map((like) => (
        <li key={like.contactId}>
          <Link to="/contacts/$contactId" params={{ contactId: like.contactId }}>
            {of(like.name)}
          </Link>{' '}
          <span className="soft">
            {[like.city, countryName(like.country, language)].filter(Boolean).join(' · ')}
            {' · '}
            {like.by.map((by) => t(`likeBy.${by}`)).join(' · ')}
            {like.isArchived && ` · ${t('contacts.archived')}`}
          </span>{' '}
          {props.act?.(like)}
        </li>
      ))}
    </ul>
  );
}
