import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { post, type ReplyOf } from '@tongshang/ui/api';
import { Loaded, ProblemNote } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { usePageParams, usePageSearch } from '@tongshang/ui/slots';
import { Button, Radio, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { contactQuery, foundQuery, mergeQuery } from './api.ts';
import styles from './contact.module.css';
import { fieldInWords, fieldName } from './field-name.ts';
import { mergeSearch } from './searches.ts';
import { useText } from './text.ts';

type Proposal = ReplyOf<`/api/v1/contacts/${string}/merge/${string}`, 'get'>;

/** Makes one contact of two: which is the other, and what is taken where they differ. */
export default function MergePage() {
  const { t, of } = useText();
  const { contactId = '' } = usePageParams<'contactId'>();
  const { with: other } = usePageSearch(mergeSearch);
  const contact = useQuery(contactQuery(contactId));
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/contacts/$contactId" params={{ contactId }}>
          {t('contacts.back')}
        </Link>
      </p>
      <h1>{t('contacts.merge')}</h1>
      <p className={styles.lead}>
        {t('contacts.mergeText', { name: contact.data ? of(contact.data.name) : '…' })}
      </p>
      <OtherSelect contactId={contactId} other={other} />
      {other && <Chosen key={other} contactId={contactId} other={other} />}
    </div>
  );
}

function OtherSelect(props: { contactId: string; other: string | undefined }) {
  const { t, of, language } = useText();
  const navigate = useNavigate({ from: '/contacts/$contactId/merge' });
  const [typed, setTyped] = useState('');
  const found = useQuery(foundQuery(useDeferredValue(typed.trim())));
  const chosen = useQuery({ ...contactQuery(props.other ?? ''), enabled: props.other !== undefined });
  const listed = (found.data ?? []).filter((one) => one.contactId !== props.contactId);
  const items =
    chosen.data && !listed.some((one) => one.contactId === props.other) ? [chosen.data, ...listed] : listed;
  return (
    <Select
      aria-label={t('contacts.other')}
      placeholder={t('contacts.other')}
      className={styles.chooser ?? ''}
      {...(props.other ? { value: props.other } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      onChange={(other: string) => void navigate({ search: { with: other } as never, replace: true })}
      options={items.map((one) => ({
        value: one.contactId,
        label: `${of(one.name)} · ${countryName(one.country, language)}`,
      }))}
    />
  );
}

function Chosen(props: { contactId: string; other: string }) {
  const query = useQuery(mergeQuery(props.contactId, props.other));
  return <Loaded query={query}>{(proposal) => <Choices proposal={proposal} />}</Loaded>;
}

function Choices({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const { t, of } = text;
  const { kept, other, choices } = proposal;
  const [ours, theirs] = [useQuery(contactQuery(kept.contactId)), useQuery(contactQuery(other.contactId))];
  const [takes, setTakes] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const navigate = useNavigate();
  const queries = useQueryClient();
  const take = (field: string, isOther: boolean) => {
    // To choose otherwise is another command.
    setKey(crypto.randomUUID());
    setTakes((before) => [...before.filter((one) => one !== field), ...(isOther ? [field] : [])]);
  };
  const merge = async () => {
    setBusy(true);
    setError(undefined);
    const { contactId, version } = kept;
    const body = { version, otherContactId: other.contactId, otherVersion: other.version, takes: [...takes] };
    try {
      await post(`/api/v1/contacts/${contactId}/merge`, body, key);
      void queries.invalidateQueries({ queryKey: ['contacts'] });
      await navigate({ to: '/contacts/$contactId', params: { contactId } });
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {choices
        .map((choice) => ({ ...choice, label: fieldName(text, choice.field) }))
        .map(({ field, label, ...said }) => (
          <section key={field} className={styles.block}>
            <h2>{label}</h2>
            <Radio.Group
              aria-label={label}
              className={styles.choice ?? ''}
              value={takes.includes(field) ? 'other' : 'kept'}
              onChange={({ target }) => take(field, target.value === 'other')}
              options={[
                { value: 'kept', label: fieldInWords(text, ours.data, field) ?? said.kept },
                { value: 'other', label: fieldInWords(text, theirs.data, field) ?? said.other },
              ]}
            />
          </section>
        ))}
      <p className={styles.block}>
        {choices.length === 0 ? t('contacts.nothingDiffers') : t('contacts.listsJoined')}
      </p>
      {error !== undefined && <ProblemNote error={error} />}
      <Button type="primary" className={styles.mergeAct ?? ''} loading={busy} onClick={() => void merge()}>
        {t('contacts.mergeInto', { other: of(other.name), kept: of(kept.name) })}
      </Button>
    </>
  );
}
