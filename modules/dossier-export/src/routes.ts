import { PAPER_LANGUAGES, type PaperLanguage, partOf } from '@tongshang/document';
import { download, type HttpApp, query, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { assembleDossier } from './assemble-dossier.ts';
import type { DossierDependencies } from './dependencies.ts';
import { publishedTrust } from './published-trust.ts';

const SETS = ['all', 'both', 'none'] as const;
type Pages = PaperLanguage | (typeof SETS)[number];
const PAGES: readonly Pages[] = [...PAPER_LANGUAGES, ...SETS];

/** Which pages go in: in one language; `all` there are; `both`: English and Chinese; `none`. */
const PagesQuery = Type.Union(PAGES.map((one) => Type.Literal(one)));

function partsIn(pages: Pages): readonly string[] {
  switch (pages) {
    case 'all':
      return PAPER_LANGUAGES.map(partOf);
    case 'both':
      return [partOf('en'), partOf('zh-CN')];
    case 'none':
      return [];
    default:
      return [partOf(pages)];
  }
}

const Trust = Type.Object(
  {
    logKey: Type.String(),
    witnesses: Type.Array(Type.String()),
    threshold: Type.Integer({ description: 'How many of the witnesses that count must have cosigned' }),
    operators: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Keys of whoever runs the log: where one is named as a witness, it does not count',
      }),
    ),
    epoch: Type.Optional(
      Type.Object(
        {
          number: Type.Integer({ minimum: 2 }),
          follows: Type.Object({
            origin: Type.String(),
            logKey: Type.String(),
            size: Type.Integer({ minimum: 0, description: 'Entries of it that this log took over' }),
            root: Type.String({ description: 'Its root at that size, base64' }),
          }),
        },
        { description: 'Which log this one follows; absent for the first' },
      ),
    ),
  },
  { title: 'Trust', description: 'Keys a verifier of this log’s dossiers may choose to believe' },
);

export function dossierRoutes(app: HttpApp, deps: DossierDependencies): void {
  download(app, {
    url: '/api/v1/trades/:tradeId/dossier',
    operationId: 'downloadDossier',
    summary: 'The dossier of a trade: entries, proofs, documents, signatures',
    tags: ['dossier'],
    // It shows entries and papers: whoever may read but one of them reads it there.
    access: { scope: 'trade:read', and: 'journal:read' },
    params: Type.Object({ tradeId: Uuid }),
    querystring: Type.Object({ pdf: Type.Optional(PagesQuery) }),
    contentTypes: ['application/vnd.tongshang.dossier+zip'],
    refusals: [
      ...['DOSSIER_NOT_PROVABLE_YET', 'LOG_BEHIND_WITNESSES', 'LOG_EPOCH_OTHER'],
      ...['WORK_TOO_SLOW', 'WORK_QUEUE_FULL'],
    ],
    perMinute: 600,
    inSteps: async ({ transaction, principal, params, query: { pdf }, exchange }) => {
      const run = { organisationId: principal.organisationId, signal: exchange.gone };
      const assembling = { transaction, run };
      const { fileName, bytes } = await assembleDossier(
        deps,
        assembling,
        params.tradeId,
        partsIn(pdf ?? 'all'),
      );
      return { bytes, fileName, contentType: 'application/vnd.tongshang.dossier+zip' };
    },
  });
  query(app, {
    url: '/log/trust.json',
    operationId: 'readTrust',
    summary: 'The keys that checkpoints of this log are signed and cosigned with',
    tags: ['log'],
    access: 'public',
    response: Trust,
    handler: async () => {
      const { witnesses, operators = [], ...rest } = publishedTrust(deps.journal);
      return { ...rest, witnesses: [...witnesses], operators: [...operators] };
    },
  });
}
