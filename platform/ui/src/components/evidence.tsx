import { queryOptions, useQuery } from '@tanstack/react-query';
import { get, pathWith } from '../api/send.ts';
import { useText } from '../i18n/own-text.ts';
import { OrganisationName } from './organisations.tsx';
import { Fingerprint } from './values.tsx';

export const evidenceKey = (tradeId: string) => ['trade-documents', tradeId, 'enclosures'] as const;

const broughtQuery = (tradeId: string) =>
  queryOptions({
    queryKey: evidenceKey(tradeId),
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/enclosures`, undefined, signal)).items,
  });

/** A file named as evidence, to be fetched where the reader may see it, with who brought it; else its fingerprint. */
export function EvidenceFile(props: { tradeId: string; sha256: string }) {
  const { t } = useText();
  const { data = [] } = useQuery(broughtQuery(props.tradeId));
  const found = data.find(({ sha256 }) => sha256 === props.sha256);
  if (!found) {
    return (
      <>
        <Fingerprint value={props.sha256} /> <span className="faint small">{t('evidence.notSeen')}</span>
      </>
    );
  }
  return (
    <>
      <a href={pathWith(`/api/v1/enclosures/${found.documentId}`, {})} title={found.sha256}>
        {found.fileName ?? t('evidence.file')}
      </a>{' '}
      <span className="faint small">
        <OrganisationName organisationId={found.organisationId} />
      </span>
    </>
  );
}

/** Everything that a claim or a receipt names as evidence. */
export function EvidenceList(props: { tradeId: string; named: readonly string[] }) {
  return props.named.map((sha256) => (
    <div key={sha256}>
      <EvidenceFile tradeId={props.tradeId} sha256={sha256} />
    </div>
  ));
}
