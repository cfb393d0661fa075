export { AGGREGATES, DOCUMENTS, ELEMENTS } from '../schema.ts';
export { arbitraryDocuments, arbitraryTrade } from './arbitrary-trade.ts';
export type { Lane } from './lane.ts';
export { laneDocuments } from './lane-documents.ts';
export { LANES } from './lanes.ts';
export { SAMPLE_TRADE, sampleDocuments } from './sample-trade.ts';
