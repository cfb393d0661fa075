export * from './zh-CN/codes.ts';
export * from './zh-CN/fields.ts';
export * from './zh-CN/frame.ts';
