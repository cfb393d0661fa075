import type { Part } from '@tongshang/ui/slice';

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** Has whoever is signed in show a second factor, or set one up. */
    'shell.factor': Part<{
      /** Called once, with false when it was not shown. */
      onDone(isShown: boolean): void;
    }>;
    /** Asks whoever is signed in to show once more that it is them. */
    'shell.proof': Part<{
      /** Called once, with false when it was not shown. */
      onDone(isShown: boolean): void;
    }>;
  }
}
