export type { Picture, PictureLimits, Unread, WebPicture } from './picture.ts';
export { readPicture, readWebPicture } from './read-picture.ts';
