import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { mayDo, put } from '@tongshang/ui/api';
import { Badge, Loaded, useTell, When } from '@tongshang/ui/components';
import { useKeys } from '@tongshang/ui/keys';
import { SlotPart, usePageParams, usePageSubject, useSlot } from '@tongshang/ui/slots';
import { App, Button } from 'antd';
import { useEffect } from 'react';
import { type Contact, contactQuery } from './api.ts';
import { ContactData } from './ContactData.tsx';
import styles from './contact.module.css';
import { LikeList } from './LikeList.tsx';
import './slots.ts';
import { useKindName, useText } from './text.ts';

/** All that is known of one contact. */
export default function ContactPage() {
  const { t, of } = useText();
  const { contactId = '' } = usePageParams<'contactId'>();
  const query = useQuery(contactQuery(contactId));
  const navigate = useNavigate();
  usePageSubject(query.data && of(query.data.name));
  const stayed = query.data?.contactId;
  // One that was merged leads to the one that stayed.
  useEffect(() => {
    if (stayed && stayed !== contactId)
      void navigate({ to: '/contacts/$contactId', params: { contactId: stayed }, replace: true });
  }, [stayed, contactId, navigate]);
  return (
    <div>
      <p className="small">
        <Link to="/contacts">{t('contacts.title')}</Link>
      </p>
      <Loaded query={query}>{(contact) => <View contact={contact} />}</Loaded>
    </div>
  );
}

function View({ contact }: { contact: Contact }) {
  const { t, of } = useText();
  const kindName = useKindName();
  const { contactId, actions, occupations, kinds, tags, mayBeSame } = contact;
  const merges = mayDo(actions, 'merge');
  const parts = useSlot('contact.part');
  const is = [...occupations.map((one) => t(`occupation.${one}`)), ...kinds.map(kindName)];
  return (
    <>
      <div className={styles.head}>
        <h1>
          {of(contact.name)} {contact.archivedAt && <Badge tone="quiet">{t('contacts.archived')}</Badge>}
        </h1>
        <Acts contact={contact} />
      </div>
      <div className={styles.kinds}>
        {is.join(' · ')}
        {tags.length > 0 && (
          <div className={styles.tags}>
            {tags.map((tag) => (
              <Badge key={tag} tone="outline">
                {tag}
              </Badge>
            ))}
          </div>
        )}
      </div>
      {merges && mayBeSame.length > 0 && (
        <div className={styles.notice}>
          {t('contacts.maybeTwice')}
          <LikeList
            items={mayBeSame}
            act={({ contactId: other, isArchived }) =>
              !isArchived && (
                <Link
                  to="/contacts/$contactId/merge"
                  params={{ contactId }}
                  search={{ with: other } as never}
                >
                  {t('contacts.mergeThese')}
                </Link>
              )
            }
          />
        </div>
      )}
      {parts.map((part) => (
        <SlotPart key={part.key + contactId} part={part} give={{ contact }} />
      ))}
      <ContactData contact={contact} />
      <p className={`${styles.when} faint small`}>
        {t('contacts.added')} <When value={contact.createdAt} /> · {t('word.changed')}{' '}
        <When value={contact.changedAt} />
      </p>
    </>
  );
}

function Acts({ contact }: { contact: Contact }) {
  const { t } = useText();
  const { contactId, version, actions } = contact;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useTell();
  const archive = useMutation({
    mutationFn: (isArchived: boolean) =>
      put(`/api/v1/contacts/${contactId}/archived`, { version, isArchived }),
    onSuccess: (changed) => {
      queries.setQueryData(contactQuery(contactId).queryKey, changed);
      void queries.invalidateQueries({ queryKey: ['contacts'] });
      void message.success(changed.archivedAt ? t('contacts.nowArchived') : t('contacts.nowRestored'));
    },
    onError: (error) => {
      tell(error);
      void queries.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
  const changes = mayDo(actions, 'change');
  const edit = () => void navigate({ to: '/contacts/$contactId/edit', params: { contactId } });
  useKeys(t('contacts.one'), changes ? [{ keys: 'e', label: t('contacts.edit'), run: edit }] : []);
  return (
    <div>
      {mayDo(actions, 'merge') && (
        <Link to="/contacts/$contactId/merge" params={{ contactId }}>
          <Button>{t('contacts.merge')}</Button>
        </Link>
      )}
      {mayDo(actions, 'archive') && (
        <Button loading={archive.isPending} onClick={() => archive.mutate(true)}>
          {t('contacts.toArchive')}
        </Button>
      )}
      {mayDo(actions, 'restore') && (
        <Button type="primary" loading={archive.isPending} onClick={() => archive.mutate(false)}>
          {t('contacts.restore')}
        </Button>
      )}
      {changes && (
        <Button type="primary" onClick={edit}>
          {t('contacts.edit')}
        </Button>
      )}
    </div>
  );
}
