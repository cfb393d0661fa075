import { type AnyModule, defineModule } from '@tongshang/module';
import type { DocumentCapability } from '../capability.ts';
import { table } from '../refusals.ts';

/** Stands in for this module on the stages of those that need it for evidence alone: no papers but `more`, and what the test says is evidence. */
export function documentStandIn(
  requireEvidence: DocumentCapability['requireEvidence'],
  more: Partial<DocumentCapability> = {},
): AnyModule {
  const capability: DocumentCapability = {
    requireEvidence,
    voidDeclaration: async () => {},
    encloseOrder: async () => {},
    awaitPrints: async () => {},
    readBrought: async () => [],
    readPapers: async () => [],
    enclosePaper: async () => ({ documentId: '', entryId: '' }),
    listIssued: async () => [],
    sees: async () => false,
    readPage: async () => undefined,
    ...more,
  };
  return defineModule({ name: 'document', needs: [], refusals: [table], create: () => ({ capability }) });
}
