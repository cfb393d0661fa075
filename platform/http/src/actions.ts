import { type Static, Type } from 'typebox';

/**
 * What the reader of a resource may do with it now. A reply lists what its caller is allowed to; what is not listed would be
 * refused. `ready` actions go through as far as the resource can tell, the others would be refused with one of `lacks`.
 */
export const Action = Type.Object(
  {
    action: Type.String({ description: 'Name of the command' }),
    subject: Type.Optional(
      Type.String({ description: 'What of the resource it is about, where that is not all of it' }),
    ),
    ready: Type.Boolean({ description: 'Whether it can be done now' }),
    lacks: Type.Array(Type.String(), { description: 'Codes of the refusals that stand in its way' }),
    awaited: Type.Boolean({ description: 'The resource waits for the caller to do it' }),
  },
  { title: 'Action' },
);
export type Action = Static<typeof Action>;

/** Actions of a resource, in the order in which a page offers them. */
export const Actions = Type.Array(Action, { description: 'What the caller may do' });

type More = { readonly subject?: string; readonly lacks?: readonly string[]; readonly awaited?: boolean };

/** One action on offer; ready unless something stands in its way. */
export function offer(action: string, { subject, lacks = [], awaited = false }: More = {}): Action {
  return {
    action,
    ...(subject === undefined ? {} : { subject }),
    ready: lacks.length === 0,
    lacks: [...lacks],
    awaited: awaited && lacks.length === 0,
  };
}
