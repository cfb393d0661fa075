import type { Part } from '@tongshang/ui/slice';

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** A signed document of a dossier, shown as a paper. */
    'dossier.paper': Part<{ readonly xml: Uint8Array }>;
  }
}
