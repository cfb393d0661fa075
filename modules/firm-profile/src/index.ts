export { firmProfileModule } from './module.ts';
