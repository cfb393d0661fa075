export { ORGANISATIONS, recordsOf, type Who } from './testing/organisations.ts';
export { type Differences, details, LINES, type OrderLine, TERMS } from './testing/sample-order.ts';
export { type DeskOptions, type DeskParts, type TradeDesk, tradeDesk } from './testing/trade-desk.ts';
