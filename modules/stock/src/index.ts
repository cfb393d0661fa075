export type { StockCapability } from './capability.ts';
export { stockModule } from './module.ts';
