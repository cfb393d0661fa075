export type { Picture, PictureLimits, Unread } from './picture.ts';
export { readPicture } from './read-picture.ts';
