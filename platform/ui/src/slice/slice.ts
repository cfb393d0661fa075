import type { ComponentType } from 'react';
import type { NextAction, Trade } from '../api/trade.ts';
import type { IconName } from '../components/icon.tsx';
import type { MessageName, MessageSource } from '../i18n/message.ts';
import type { Written } from './written.ts';

/** A component that is fetched when it is first shown. */
export type Importer<P extends object = object> = () => Promise<{ default: ComponentType<P> }>;

/** One address and the page behind it. */
export interface Page {
  /** As the router writes it: `/trades/$tradeId`; relative to the parent for `children`. */
  readonly path: string;
  /** The message key of the page's name. */
  readonly title: MessageName;
  readonly page: Importer;
  /** Takes out of the address what the page knows, and nothing else. */
  readonly search?: (written: Written) => object;
  /** The place of the menu that is marked while the page is shown, where its address does not begin with that of the place. */
  readonly within?: string;
  /** Shown without bar and menu: whoever comes to it has no other page here. */
  readonly isBare?: true;
  /** Open to people who are not signed in; every other page sends them to sign in. */
  readonly for?: 'visitors';
  /** Pages inside the page's `<Outlet />`. */
  readonly children?: readonly Page[];
}

/** A place of the menu. */
export interface NavItem {
  readonly to: string;
  /** The message key of its name. */
  readonly label: MessageName;
  readonly icon: IconName;
  /** Second key of its `g …` sequence. */
  readonly key?: string;
  /** Its position; smaller is earlier. */
  readonly at: number;
  /** Visitors see it too; every other place is shown to those whose session names it. */
  readonly for?: 'everyone';
  /** In the menu of the person instead of the bar. */
  readonly place?: 'account';
  /** Where the key `/` leads from a page without a search field. */
  readonly search?: true;
}

/** What every form of a next action is given. */
export interface ActionProps {
  readonly trade: Trade;
  readonly action: NextAction;
  /** Called once the command went through: the page reads the trade again and the form closes. */
  done(): void;
  cancel(): void;
}

/** The form of one next action of a trade. */
export interface ActionForm {
  readonly form: Importer<ActionProps>;
}

/** What a slice puts into a slot that shows components. */
export interface Part<P extends object> {
  /** Names it among the parts of its slot; where the slot chooses by a kind, the kind. */
  readonly key: string;
  /** The message key of its name, where the slot shows one. */
  readonly label?: MessageName;
  /** Its position; smaller is earlier. */
  readonly at?: number;
  /** Whether it is shown at all. */
  readonly when?: (props: P) => boolean;
  readonly part: Importer<P>;
}

/**
 * The slots that pages offer: name → what is put in. Empty here; the slice whose page offers a slot adds it
 * (`declare module '@tongshang/ui/slice' { interface Slots { … } }`), and whoever fills it is checked without importing it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: slices add to it.
export interface Slots {}

/** A module's part of the interface, as the shell gathers it. */
export interface Slice {
  readonly name: string;
  readonly messages: MessageSource;
  readonly pages?: readonly Page[];
  readonly navigation?: readonly NavItem[];
  /** Forms by the name of the action or, where it states a fact, of the fact. */
  readonly actions?: Readonly<Record<string, ActionForm>>;
  readonly slots?: { readonly [S in keyof Slots]?: readonly Slots[S][] };
}

export const defineSlice = (slice: Slice): Slice => slice;

/** What goes into a slot that shows components. */
export type SlotProps<S extends keyof Slots> = Slots[S] extends Part<infer P> ? P : never;
