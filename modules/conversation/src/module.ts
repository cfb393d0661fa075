import { buffer } from 'node:stream/consumers';
import { defineModule } from '@tongshang/module';
import { selectShared } from './attachment-store.ts';
import { forgetDrafts } from './attachments.ts';
import { messagesAwaited } from './awaited.ts';
import type { ConversationCapability } from './capability.ts';
import type { ConversationDeps } from './dependencies.ts';
import { table } from './refusals.ts';
import { conversationRoutes } from './routes.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'conversation:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly conversation: ConversationCapability;
  }
}

/** What the parties of a trade write to each other, and what an organisation notes for itself. */
export const conversationModule = defineModule({
  name: 'conversation',
  needs: ['party', 'trade', 'document', 'claims'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [table],
  scopes: [
    {
      scope: 'conversation:write',
      heldBy: ['owner', 'clerk'],
      en: 'Write messages and notes in trades',
      'zh-CN': '在贸易中发送留言和内部备注',
    },
  ],
  create({ journal, blobs, workers, party, trade: trades, document: documents, claims }) {
    const deps: ConversationDeps = { journal, blobs, workers, party, trades, documents, claims };
    return {
      capability: {
        async listShared(tx, tradeId, bytesMax) {
          const files = await selectShared(tx, tradeId, bytesMax);
          return files.map(({ attachmentId, sha256 }) => ({
            documentId: attachmentId,
            read: async () => buffer(await blobs.read(sha256)),
          }));
        },
      },
      routes: (app) => conversationRoutes(app, deps),
      awaits: (tx, limit) => messagesAwaited(tx, limit),
      works: [forgetDrafts(deps)],
    };
  },
});
