export type { DeclarationState, Direction, PaymentState } from './declaration.ts';
export { lookUpTariff, type TariffQuery } from './look-up-tariff.ts';
export { clearanceModule } from './module.ts';
export { STARTER_TARIFFS, tariffFor } from './tariff/index.ts';
