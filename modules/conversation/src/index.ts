export type { ConversationCapability, SharedFile } from './capability.ts';
export { conversationModule } from './module.ts';
