import { invariant } from '@tongshang/refusal';
import type { MessageSource } from '../i18n/message.ts';
import { uiMessages } from '../i18n/own-text.ts';
import type { ActionForm, NavItem, Page, Slice, Slots } from './slice.ts';

/** Every slice's pages, places, forms, words and parts, in one. */
export interface Gathered {
  readonly pages: readonly Page[];
  /** In the order of the menu. */
  readonly navigation: readonly NavItem[];
  readonly actions: ReadonlyMap<string, ActionForm>;
  readonly messages: readonly MessageSource[];
  /** What was put into a slot, in its order. */
  slot<S extends keyof Slots>(name: S): readonly Slots[S][];
}

/**
 * Joins the slices.
 * @throws Error naming the page, key, action or part that two of them claim.
 */
export function gatherSlices(slices: readonly Slice[]): Gathered {
  const claim = claims();
  for (const { name, pages = [], navigation = [], actions = {}, slots = {} } of slices) {
    claim('slice', name, name);
    for (const { path } of pages) claim('page', path, name);
    for (const { key } of navigation) if (key) claim('key g', key, name);
    for (const action of Object.keys(actions)) claim('action', action, name);
    for (const [slot, parts] of Object.entries<readonly object[]>(slots)) {
      for (const part of parts) if ('key' in part) claim(`part of ${slot}`, String(part.key), name);
    }
  }
  const filled = new Map<string, readonly unknown[]>();
  return {
    pages: slices.flatMap((slice) => slice.pages ?? []),
    navigation: slices.flatMap((slice) => slice.navigation ?? []).sort((one, other) => one.at - other.at),
    actions: new Map(slices.flatMap((slice) => Object.entries(slice.actions ?? {}))),
    messages: [uiMessages, ...slices.map((slice) => slice.messages)],
    slot<S extends keyof Slots>(name: S) {
      let parts = filled.get(name);
      if (!parts) {
        parts = slices
          .flatMap((slice) => slice.slots?.[name] ?? [])
          .sort((one, other) => at(one) - at(other));
        filled.set(name, parts);
      }
      return parts as readonly Slots[S][];
    },
  };
}

const at = (part: object): number => ('at' in part && typeof part.at === 'number' ? part.at : 0);

function claims() {
  const taken = new Map<string, string>();
  return (kind: string, what: string, slice: string): void => {
    const holder = taken.get(`${kind} ${what}`);
    invariant(holder === undefined, `the slices ${holder} and ${slice} both bring the ${kind} ${what}`);
    taken.set(`${kind} ${what}`, slice);
  };
}
