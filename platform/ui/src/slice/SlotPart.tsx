import { invariant } from '@tongshang/refusal';
import { type ComponentType, createContext, lazy, type ReactNode, Suspense, use } from 'react';
import { Bones } from '../components/states.tsx';
import type { Gathered } from './gather.ts';
import type { ActionProps, Importer, NavItem, Page, Part, Slots } from './slice.ts';

const SlicesContext = createContext<Gathered | undefined>(undefined);

export function SlicesProvider(props: { slices: Gathered; children: ReactNode }) {
  return <SlicesContext value={props.slices}>{props.children}</SlicesContext>;
}

function useSlices(): Gathered {
  const slices = use(SlicesContext);
  invariant(slices, 'a slot needs a SlicesProvider above it');
  return slices;
}

/** What the slices put into a slot; the same list as long as the page is open. */
export const useSlot = <S extends keyof Slots>(name: S): readonly Slots[S][] => useSlices().slot(name);

/** Every page of the interface, whoever it is for. */
export const usePages = (): readonly Page[] => useSlices().pages;

/** Every place of the menu, whoever it is for, in order. */
export const useNavigation = (): readonly NavItem[] => useSlices().navigation;

const components = new WeakMap<object, unknown>();
function componentOf<P extends object>(importer: Importer<P>): ComponentType<P> {
  const known = components.get(importer) as ComponentType<P> | undefined;
  if (known) return known;
  const made = lazy(importer) as unknown as ComponentType<P>;
  components.set(importer, made);
  return made;
}

/** Shows one part of a slot, with what the slot gives. */
export function SlotPart<P extends object>(props: { part: Part<P>; give: P; waiting?: ReactNode }) {
  const Component = componentOf(props.part.part);
  return (
    <Suspense fallback={props.waiting === undefined ? <Bones lines={4} /> : props.waiting}>
      <Component {...props.give} />
    </Suspense>
  );
}

/** The form of a next action, by the action's name or that of the fact it states. */
export function useActionForm(): (name: string) => ComponentType<ActionProps> | undefined {
  const { actions } = useSlices();
  return (name) => {
    const found = actions.get(name);
    return found && componentOf(found.form);
  };
}
