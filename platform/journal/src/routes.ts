import { download, type HttpApp, query } from '@tongshang/http';
import type { ScopeDeclaration } from '@tongshang/identity';
import { toBase64 } from '@tongshang/merkle-log';
import {
  ConsistencyQuery,
  ConsistencyReply,
  EntryParams,
  EntryProofReply,
  LogIdentity,
  TileParams,
} from './contract.ts';
import type { Journal } from './journal.ts';
import { refuse } from './refusals.ts';

/** A monitor fetches many tiles at once; each costs one read by key. */
const TILES_PER_MINUTE = 6_000;

type Shown = Pick<
  Journal,
  'origin' | 'logKey' | 'quorum' | 'epoch' | 'checkpoint' | 'tile' | 'proof' | 'consistency'
>;

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'journal:read': true;
  }
}

/** What the journal's endpoints ask of their callers. */
export const journalScopes: readonly ScopeDeclaration[] = [
  {
    scope: 'journal:read',
    heldBy: ['owner', 'clerk', 'viewer'],
    en: 'Read the log',
    'zh-CN': '查看日志',
  },
];

/** Each epoch is a log of its own (C2SP tlog-tiles: one prefix, one log), so that no cache mixes their tiles. */
const prefixOf = ({ epoch: { number } }: Shown): string => (number === 1 ? '/log' : `/log/epoch-${number}`);

/** Declares the log's endpoints: the public ones of C2SP tlog-tiles below /log (or /log/epoch-2 …), proofs below /api/v1/log. */
export function journalRoutes(app: HttpApp, { journal }: { readonly journal: Shown }): void {
  staticLog(app, journal);
  proofs(app, journal);
}

function staticLog(app: HttpApp, journal: Shown): void {
  download(app, {
    url: `${prefixOf(journal)}/checkpoint`,
    operationId: 'readCheckpoint',
    summary: 'The log’s newest checkpoint that its witnesses have cosigned',
    description: 'A signed note (C2SP tlog-checkpoint) with the cosignatures that have come in.',
    tags: ['journal'],
    access: 'public',
    refusals: ['JOURNAL_EMPTY'],
    contentTypes: ['text/plain; charset=utf-8'],
    async handler({ tx }) {
      const checkpoint = await journal.checkpoint(tx);
      if (checkpoint === undefined) throw refuse('JOURNAL_EMPTY');
      return { bytes: Buffer.from(checkpoint.signedNote), contentType: 'text/plain; charset=utf-8' };
    },
  });

  download(app, {
    url: `${prefixOf(journal)}/tile/:level/*`,
    operationId: 'readTile',
    summary: 'Hashes of the log, 256 at most',
    description: 'A tile as C2SP tlog-tiles lays it out; it never changes. Entry bundles are not served.',
    tags: ['journal'],
    access: 'public',
    params: TileParams,
    refusals: ['TILE_MALFORMED', 'JOURNAL_TILE_NOT_FOUND'],
    perMinute: TILES_PER_MINUTE,
    contentTypes: ['application/octet-stream'],
    async handler({ tx, params }) {
      const bytes = await journal.tile(tx, `tile/${params.level}/${params['*']}`);
      return { bytes, contentType: 'application/octet-stream', immutable: true };
    },
  });
}

function proofs(app: HttpApp, journal: Shown): void {
  query(app, {
    url: '/api/v1/log',
    operationId: 'readLog',
    summary: 'Which log this is, and who stands for it',
    tags: ['journal'],
    access: 'public',
    response: LogIdentity,
    async handler({ tx }) {
      const { origin, logKey, quorum } = journal;
      const checkpoint = await journal.checkpoint(tx);
      return {
        origin,
        logKey,
        witnesses: [...quorum.witnesses],
        threshold: quorum.threshold,
        size: checkpoint?.size ?? 0,
        cosigned: checkpoint?.cosigned ?? false,
      };
    },
  });

  query(app, {
    url: '/api/v1/log/proof/:entryId',
    operationId: 'proveEntry',
    summary: 'Proof that an entry is in the log',
    tags: ['journal'],
    access: { scope: 'journal:read' },
    params: EntryParams,
    response: EntryProofReply,
    refusals: ['JOURNAL_ENTRY_NOT_FOUND', 'JOURNAL_ENTRY_PENDING'],
    async handler({ tx, params }) {
      const { entryId, leafIndex, leafHash, proof, checkpoint } = await journal.proof(tx, params.entryId);
      return {
        entryId,
        leafIndex,
        leafHash: toBase64(leafHash),
        size: checkpoint.size,
        proof: proof.map(toBase64),
        checkpoint: checkpoint.signedNote,
        cosigned: checkpoint.cosigned,
      };
    },
  });

  query(app, {
    url: '/api/v1/log/consistency',
    operationId: 'proveConsistency',
    summary: 'Proof that the log only grew between two sizes',
    tags: ['journal'],
    access: 'public',
    querystring: ConsistencyQuery,
    response: ConsistencyReply,
    refusals: ['JOURNAL_SIZE_UNKNOWN'],
    async handler({ tx, query: { from, to } }) {
      const proof = await journal.consistency(tx, from, to);
      return { from, to, proof: proof.map(toBase64) };
    },
  });
}
