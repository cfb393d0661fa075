export * from './zh-CN/actions.ts';
export * from './zh-CN/agreement.ts';
export * from './zh-CN/course.ts';
export * from './zh-CN/pages.ts';
