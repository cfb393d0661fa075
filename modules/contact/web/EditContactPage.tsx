import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { isProblem, mayDo, put } from '@tongshang/ui/api';
import { CommandForm, Loaded } from '@tongshang/ui/components';
import { usePageParams } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { useState } from 'react';
import { type Contact, contactQuery, kinds, occupations } from './api.ts';
import styles from './contact.module.css';
import { type ContactForm, draftOf, formOf } from './draft.ts';
import { ContactFields } from './form/ContactFields.tsx';
import { useText } from './text.ts';

/** Changes a contact; what somebody else wrote meanwhile is shown, never overwritten unseen. */
export default function EditContactPage() {
  const { t, of } = useText();
  const { contactId = '' } = usePageParams<'contactId'>();
  // What is being edited does not change under one's hands: it is read once.
  const query = useQuery({
    ...contactQuery(contactId),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/contacts/$contactId" params={{ contactId }}>
          {t('contacts.back')}
        </Link>
      </p>
      <Loaded query={query}>
        {(contact) => (
          <>
            <h1>{of(contact.name)}</h1>
            {mayDo(contact.actions, 'change') ? (
              <Editor key={contact.version} contact={contact} />
            ) : (
              <p className={styles.lead}>{t('contacts.noChange')}</p>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Editor({ contact }: { contact: Contact }) {
  const { t } = useText();
  const { contactId, version } = contact;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isStale, setStale] = useState(false);
  const back = () => void navigate({ to: '/contacts/$contactId', params: { contactId } });
  const send = async (values: ContactForm, key: string) => {
    const draft = draftOf(values, { kinds, occupations }, contact);
    try {
      return await put(`/api/v1/contacts/${contactId}`, { version, contact: draft }, key);
    } catch (caught) {
      setStale(isProblem(caught) && caught.code === 'CONTACT_CHANGED_MEANWHILE');
      throw caught;
    }
  };
  return (
    <CommandForm<ContactForm, Contact>
      initial={formOf(contact)}
      submit={t('common.save')}
      success={t('common.saved')}
      keeps
      send={send}
      onCancel={back}
      done={() => {
        void queries.invalidateQueries({ queryKey: ['contacts'] });
        back();
      }}
    >
      {() => (
        <>
          <ContactFields />
          {isStale && (
            <div className={styles.notice}>
              {t('contacts.stale')}{' '}
              <Button size="small" onClick={() => void queries.refetchQueries(contactQuery(contactId))}>
                {t('contacts.loadPresent')}
              </Button>
            </div>
          )}
        </>
      )}
    </CommandForm>
  );
}
