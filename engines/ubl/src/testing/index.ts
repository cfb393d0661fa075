export { AGGREGATES, DOCUMENTS, ELEMENTS } from '../schema.ts';
export { arbitraryDocuments, arbitraryTrade } from './arbitrary-trade.ts';
export { laneDocuments } from './lane-documents.ts';
export { LANES, type Lane } from './lanes.ts';
export { SAMPLE_TRADE, sampleDocuments } from './sample-trade.ts';
