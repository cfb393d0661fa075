export * from './en/codes.ts';
export * from './en/fields.ts';
export * from './en/frame.ts';
