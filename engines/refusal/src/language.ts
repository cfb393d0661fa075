/** Languages the interface is complete in (BCP 47). */
export type Language = 'en' | 'zh-CN';
