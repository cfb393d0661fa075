export * from './en/actions.ts';
export * from './en/agreement.ts';
export * from './en/course.ts';
export * from './en/pages.ts';
