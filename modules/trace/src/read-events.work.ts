import { type ReadEvent, readEvents } from './read-events.ts';

export type CapturedDocument = {
  readonly document: unknown;
  /** As it came; undefined where the caller did not say. */
  readonly bytes: number | undefined;
};

/** Reads a capture document in a thread. @throws the refusals of `readEvents` */
export default function readCaptured({ document }: CapturedDocument): ReadEvent[] {
  return readEvents(document);
}
