import { Link } from '@tanstack/react-router';
import { pathWith } from '@tongshang/ui/api';
import type { Discrepancy, DocumentSummary } from './documents.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';

/** The paper of one side of a finding: as a page where it is data, else the file that was brought. */
export function FindingPaper(props: {
  tradeId: string;
  side: Discrepancy['left'];
  papers: readonly Pick<DocumentSummary, 'documentId'>[];
}) {
  const { code } = useText();
  const { tradeId, side, papers } = props;
  const { documentId, type, number } = side;
  const name = `${code('documentType', type)} ${number}`;
  if (!papers.some((one) => one.documentId === documentId))
    return (
      <a href={pathWith(`/api/v1/enclosures/${documentId}`, {})} className={layout.beside ?? ''}>
        {name}
      </a>
    );
  return (
    <Link
      to="/trades/$tradeId/documents/$documentId"
      params={{ tradeId, documentId }}
      className={layout.beside ?? ''}
    >
      {name}
    </Link>
  );
}
