import type { MessageName } from '@tongshang/ui/i18n';
import type { NavItem, Part } from '@tongshang/ui/slice';

/** Something that was found, as the server says it. */
type FoundThing = { readonly id: string; readonly tradeId: string | null };

declare module '@tongshang/ui/slice' {
  interface Slots {
    /** Has whoever is signed in show a second factor, or set one up. */
    'shell.factor': Part<{
      /** Called once, with false when it was not shown. */
      onDone(isShown: boolean): void;
    }>;
    /** How things of one kind are shown that were found, and where they lead. */
    'shell.found': {
      /** The kind, as the module that finds such things calls it. */
      readonly key: string;
      /** Of all of them: “Papers”. */
      readonly label: MessageName;
      readonly icon: NavItem['icon'];
      readonly at: number;
      /** The area of the words for what is said of its type. */
      readonly typeArea?: string;
      /** The message key of what such a thing without a name is, where another kind goes by the same numbers. */
      readonly says?: MessageName;
      to(found: FoundThing): { readonly to: string; readonly params: Readonly<Record<string, string>> };
    };
    /** Among the tools of the head: how much waits for whoever is signed in. */
    'shell.waiting': Part<{
      /** Called whenever it changes: the title of the tab says it. */
      onCount(count: number): void;
    }>;
    /** Asks whoever is signed in to show once more that it is them. */
    'shell.proof': Part<{
      /** Called once, with false when it was not shown. */
      onDone(isShown: boolean): void;
    }>;
  }
}
