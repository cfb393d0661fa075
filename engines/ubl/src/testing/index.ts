export { AGGREGATES, DOCUMENTS, ELEMENTS } from '../schema.ts';
export { arbitraryDocuments, arbitraryTrade } from './arbitrary-trade.ts';
export { SAMPLE_TRADE, sampleDocuments } from './sample-trade.ts';
