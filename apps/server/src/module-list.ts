/** What the platform is made of, one line a module. In which order they come follows from what each needs. */
export { catalogueModule } from '@tongshang/catalogue';
export { claimsModule } from '@tongshang/claims';
export { clearanceModule } from '@tongshang/clearance';
export { contactModule } from '@tongshang/contact';
export { conversationModule } from '@tongshang/conversation';
export { correspondenceModule } from '@tongshang/correspondence';
export { documentModule } from '@tongshang/document';
export { dossierExportModule } from '@tongshang/dossier-export';
export { firmProfileModule } from '@tongshang/firm-profile';
export { guestModule } from '@tongshang/guest';
export { orderImportModule } from '@tongshang/order-import';
export { partyModule } from '@tongshang/party';
export { settlementModule } from '@tongshang/settlement';
export { stockModule } from '@tongshang/stock';
export { successionModule } from '@tongshang/succession';
export { traceModule } from '@tongshang/trace';
export { tradeModule } from '@tongshang/trade';
