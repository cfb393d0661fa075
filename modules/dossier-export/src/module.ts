import { defineModule } from '@tongshang/module';
import { table } from './refusals.ts';
import { dossierRoutes } from './routes.ts';

/** The file of a trade: its entries, proofs, documents and signatures in one. */
export const dossierExportModule = defineModule({
  name: 'dossier-export',
  needs: ['trade', 'document', 'conversation'],
  refusals: [table],
  create: ({ journal, workers, trade, document, conversation }) => ({
    routes: (app) => dossierRoutes(app, { journal, workers, trade, document, conversation }),
  }),
});
