import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { get } from '../api/send.ts';
import type { OrganisationKind } from '../api/wire.ts';
import { countryName } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';

const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisation-face', organisationId],
    queryFn: ({ signal }) => get(`/api/v1/organisations/${organisationId}`, undefined, signal),
    staleTime: 10 * 60_000,
  });

/** The name of an organisation known by its id. */
export function OrganisationName(props: { organisationId: string }) {
  const { of } = useText();
  const { data } = useQuery(organisationQuery(props.organisationId));
  return <>{data ? of(data.name) : '…'}</>;
}

/** Where an organisation, or a contact of the reader's, sits, once that is known. */
export const useOrganisationCountry = (organisationId: string | undefined): string | undefined =>
  useFace(organisationId)?.country;

/** Whether it is a contact of the reader's, once that is known. */
export const useIsContact = (organisationId: string | undefined): boolean =>
  useFace(organisationId)?.isContact === true;

function useFace(organisationId: string | undefined): Pick<Choice, 'country' | 'isContact'> | undefined {
  const inBook = contactQuery(organisationId ?? '');
  // Whoever was chosen from the address book is not looked for in the directory.
  const chosen = useQueryClient().getQueryData(inBook.queryKey);
  const organisation = useQuery({
    ...organisationQuery(organisationId ?? ''),
    enabled: organisationId !== undefined && !chosen,
    retry: false,
  });
  const contact = useQuery({ ...inBook, enabled: organisation.isError });
  return chosen ?? organisation.data ?? contact.data;
}

const directoryQuery = (kind: OrganisationKind | undefined, text: string) =>
  queryOptions({
    queryKey: ['directory', kind, text],
    queryFn: async ({ signal }) =>
      (await get('/api/v1/organisations', { kind, text: text || undefined, limit: 30 }, signal)).items,
    staleTime: 60_000,
  });

/** What is chosen from: an organisation of the platform, or a contact of the reader's address book. */
interface Choice {
  readonly organisationId: string;
  readonly name: Readonly<Record<string, string>>;
  readonly country: string;
  readonly isContact?: true;
}

/** The reader's address book, to be chosen from like the directory; of whom nobody has said what it is may be anything. */
const contactsQuery = (kinds: readonly (OrganisationKind | undefined)[], text: string) =>
  queryOptions({
    queryKey: ['contacts', 'choice', ...kinds, text],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const query = { text: text || undefined, limit: 100 };
      const { items } = await get('/api/v1/contacts', query, signal);
      const suits = (one: readonly OrganisationKind[]) =>
        one.length === 0 || kinds.some((kind) => kind === undefined || one.includes(kind));
      return items
        .filter((one) => suits(one.kinds))
        .map(({ contactId, name, country }) => {
          return { organisationId: contactId, name, country, isContact: true };
        });
    },
    staleTime: 60_000,
  });

const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact-face', contactId],
    queryFn: async ({ signal }): Promise<Choice> => {
      const { name, country } = await get(`/api/v1/contacts/${contactId}`, undefined, signal);
      return { organisationId: contactId, name, country, isContact: true };
    },
    staleTime: 60_000,
    retry: false,
  });

/** Finds an organisation in the directory by a part of its name, and where asked for in the address book: of one kind, or of any of several. */
export function OrganisationSelect(props: {
  kind?: OrganisationKind | readonly OrganisationKind[];
  value?: string;
  onChange?: (organisationId: string, isContact: boolean) => void;
  id?: string;
  except?: readonly string[];
  /** The reader's own contacts can be chosen, too. */
  contacts?: boolean;
}) {
  const { t, of, language } = useText();
  const cache = useQueryClient();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const kinds = typeof props.kind === 'string' || props.kind === undefined ? [props.kind] : props.kind;
  const queries = useQueries({ queries: kinds.map((kind) => directoryQuery(kind, text)) });
  const book = useQuery({ ...contactsQuery(kinds, text), enabled: props.contacts === true });
  const isFetching = [...queries, book].some((query) => query.isFetching);
  const data: Choice[] = [
    ...new Map(
      [book, ...queries]
        .flatMap((query): readonly Choice[] => query.data ?? [])
        .map((one) => [one.organisationId, one] as const),
    ).values(),
  ];
  const inBook = data.some((one) => one.organisationId === props.value && one.isContact);
  const organisation = useQuery({
    ...organisationQuery(props.value ?? ''),
    enabled: props.value !== undefined && !inBook,
    retry: false,
  });
  const contact = useQuery({
    ...contactQuery(props.value ?? ''),
    enabled: props.value !== undefined && props.contacts === true && !inBook && organisation.isError,
  });
  const chosen: { readonly data: Choice | undefined } = { data: organisation.data ?? contact.data };
  const found = data.filter((one) => !props.except?.includes(one.organisationId));
  const faces =
    chosen.data && !found.some((one) => one.organisationId === chosen.data?.organisationId)
      ? [chosen.data, ...found]
      : found;
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      {...(props.value ? { value: props.value } : {})}
      onChange={(id: string) => {
        const face = faces.find(({ organisationId }) => organisationId === id);
        if (face?.isContact) cache.setQueryData(contactQuery(id).queryKey, face);
        props.onChange?.(id, face?.isContact === true);
      }}
      // Whoever could not be chosen was perhaps added on another page since.
      onOpenChange={(isOpen) => isOpen && props.contacts && void book.refetch()}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      options={faces.map((one) => ({
        value: one.organisationId,
        label: [
          of(one.name),
          countryName(one.country, language),
          ...(one.isContact ? [t('telling.contact')] : []),
        ].join(' · '),
      }))}
    />
  );
}
