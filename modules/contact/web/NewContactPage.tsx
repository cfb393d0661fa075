import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { CommandForm } from '@tongshang/ui/components';
import { usePageSearch } from '@tongshang/ui/slots';
import { useRef, useState } from 'react';
import { kinds, type Like, occupations } from './api.ts';
import styles from './contact.module.css';
import { type ContactForm, draftOf } from './draft.ts';
import { ContactFields } from './form/ContactFields.tsx';
import { LikeList } from './LikeList.tsx';
import { newContactSearch } from './searches.ts';
import { useText } from './text.ts';

/** Adds a contact; one that may be there already is shown first. */
export default function NewContactPage() {
  const { t } = useText();
  const known = usePageSearch(newContactSearch);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [like, setLike] = useState<readonly Like[]>([]);
  /** What was sent when the like ones were shown: sent once more, it is meant as another. */
  const seen = useRef('');
  const send = async (values: ContactForm, key: string): Promise<string | undefined> => {
    const draft = draftOf(values, { kinds, occupations });
    const written = JSON.stringify(draft);
    if (seen.current !== written) {
      const { items } = await post('/api/v1/contacts/likenesses', draft);
      setLike(items);
      seen.current = written;
      if (items.length > 0) return undefined;
    }
    return (await post('/api/v1/contacts', draft, key)).contactId;
  };
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/contacts">{t('contacts.title')}</Link>
      </p>
      <h1>{t('contacts.new')}</h1>
      <CommandForm<ContactForm, string | undefined>
        initial={{ ...startOf(known), people: [], addresses: [], bank: [], papers: [], tags: [] }}
        submit={like.length > 0 ? t('contacts.addAnother') : t('contacts.add')}
        draft={known.name ? `contact-${known.name}` : 'contact'}
        keeps
        send={send}
        done={(contactId) => {
          if (contactId === undefined) return;
          void queries.invalidateQueries({ queryKey: ['contacts'] });
          void navigate({ to: '/contacts/$contactId', params: { contactId } });
        }}
      >
        {() => (
          <>
            <ContactFields />
            {like.length > 0 && (
              <div className={styles.notice} role="alert">
                {t('contacts.mayBeKnown')}
                <LikeList items={like} />
              </div>
            )}
          </>
        )}
      </CommandForm>
    </div>
  );
}

/** What is known already, the name in the field of its script. */
function startOf({ name, country }: ReturnType<typeof newContactSearch>): Partial<ContactForm> {
  const language = /\p{Script=Han}/u.test(name ?? '') ? 'zh-CN' : 'en';
  return { ...(name ? { name: { [language]: name } } : {}), ...(country ? { country } : {}) };
}
