import type { Part } from '@tongshang/ui/slice';

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** Asks whoever is signed in to show once more that it is them. */
    'shell.proof': Part<{
      /** Called once, with false when it was not shown. */
      onDone(isShown: boolean): void;
    }>;
  }
}
