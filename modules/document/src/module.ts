import type { Task } from '@tongshang/jobs';
import { defineModule } from '@tongshang/module';
import type { AmendingOccasion, TellingOccasion, TradeOccasion } from '@tongshang/trade';
import { ublRefusals } from '@tongshang/ubl';
import { adjustInvoices } from './adjust-invoices.ts';
import { awaitPapers } from './await-prints.ts';
import type { DocumentCapability } from './capability.ts';
import { creditNewInvoice, creditRefund } from './credit-refund.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { selectDocuments } from './document-store.ts';
import { enclose, encloseOrder } from './enclose.ts';
import { isInTrade, selectBrought } from './enclosure-store.ts';
import { requireEvidence } from './evidence.ts';
import { issueChangePapers } from './issue-change.ts';
import { issueDocuments } from './issue-documents.ts';
import { papersFound } from './papers-found.ts';
import { createPrintNews } from './print-news.ts';
import { printingConsumer, printingTask, voidPagesSchedule } from './printing.ts';
import { listIssued, readPage } from './read-issued.ts';
import { languagesOf, readPapersOf } from './read-signed.ts';
import { table } from './refusals.ts';
import { documentRoutes } from './routes.ts';
import { paperColumns } from './trade-columns.ts';
import { creditInvoices, voidDeclaration, voidPapers } from './void-documents.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'document:write': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly document: DocumentCapability;
  }
}

/** The UBL document set of a trade: issued by facts, signed, printed, compared; and what parties bring from outside. */
export const documentModule = defineModule({
  name: 'document',
  needs: ['firm-profile', 'party', 'trade'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [ublRefusals, table],
  scopes: [{ scope: 'document:write', heldBy: ['owner', 'clerk'], en: 'Issue papers', 'zh-CN': '签发单据' }],
  create({ database, journal, jobs, workers, party, trade, 'firm-profile': firmProfile }) {
    const deps: DocumentDependencies = {
      ...{ database, journal, jobs, workers, trades: trade, prints: createPrintNews() },
      readySigning: party.readySigning,
      signDetached: party.signDetached,
      findAccounts: firmProfile.findAccounts,
      findPictures: firmProfile.findPictures,
      readPictures: firmProfile.readPictures,
    };
    return {
      capability: {
        readPapers: readPapersOf,
        requireEvidence,
        voidDeclaration: (tx, tradeId, number, entered) =>
          voidDeclaration(deps, tx, tradeId, number, entered),
        enclosePaper: (tx, speaker, tradeId, paper) => enclose(deps, tx, speaker, tradeId, paper),
        listIssued,
        sees: isInTrade,
        readPage: (tx, documentId, preferred) => readPage(deps, tx, documentId, preferred),
        encloseOrder: (tx, principal, tradeId, original) =>
          encloseOrder(deps, tx, principal, tradeId, original),
        async readBrought(tx, tradeId, documentIds) {
          const brought = await selectBrought(tx, tradeId, documentIds);
          return brought.map(({ sha256, ...paper }) => ({ ...paper, sha256: sha256.toString('hex') }));
        },
        async awaitPrints(awaiting, tradeId, parts, withinMs) {
          const languages = languagesOf(parts);
          if (languages.length === 0) return;
          const issued = (await awaiting.transaction((tx) => selectDocuments(tx, tradeId))).filter(
            ({ origin }) => origin === 'issued',
          );
          await awaitPapers(deps, awaiting, issued, languages, withinMs);
        },
      },
      works: [printingConsumer(deps), printingTask(deps) as Task, voidPagesSchedule(deps)],
      finds: papersFound,
      columns: paperColumns,
      routes: (app) => documentRoutes(app, deps),
      reactions: [
        {
          consequence: 'evidence-examined',
          async perform(tx, { trade, evidence }: TellingOccasion) {
            const named = evidence.map((sha256, index) => ({ sha256, place: `told/evidence/${index}` }));
            await requireEvidence(tx, trade, named, ['seller', 'buyer']);
          },
        },
        {
          consequence: 'change-papers-issued',
          async perform(tx, occasion: AmendingOccasion) {
            await issueChangePapers(deps, tx, occasion);
            await adjustInvoices(deps, tx, occasion);
          },
        },
        {
          consequence: 'papers-issued',
          async perform(tx, occasion: TradeOccasion) {
            await issueDocuments(deps, tx, occasion);
            await creditRefund(deps, tx, occasion);
            await creditNewInvoice(deps, tx, occasion);
          },
        },
        {
          consequence: 'invoice-void',
          perform: (tx, occasion: TradeOccasion) => creditInvoices(deps, tx, occasion),
        },
        {
          consequence: 'certificate-void',
          perform: (tx, occasion: TradeOccasion) => voidPapers(deps, tx, occasion, 'CertificateOfOrigin'),
        },
        {
          consequence: 'packing-list-void',
          perform: (tx, occasion: TradeOccasion) => voidPapers(deps, tx, occasion, 'PackingList'),
        },
      ],
    };
  },
});
