import type { Tx } from '@tongshang/database';
import { describe, expect, it } from 'vitest';
import { type AnyModule, compose, migrationsOf, refusalsOf, scopesOf } from './compose.ts';
import { defineModule, type Services } from './define-module.ts';

const scopes = { has: (name: string) => name === 'a:write' };
const services = { jobs: { register() {} }, scopes } as unknown as Parameters<typeof compose>[1];
const tx = {} as Tx;

/** A module that promises and performs what it is told. */
function made(name: string, promised: readonly string[], performed: readonly string[], heard: string[] = []) {
  return defineModule({
    name,
    needs: [],
    refusals: [],
    promises: [{ fact: `${name}-said`, module: name, consequences: promised }],
    create: () => ({
      capability: undefined,
      reactions: performed.map((consequence) => ({
        consequence,
        async perform() {
          heard.push(`${name} ${consequence}`);
        },
      })),
    }),
  });
}

describe('promises', () => {
  it('MODULE-1: are kept by exactly one reaction, or nothing is composed', () => {
    const fault =
      (...modules: AnyModule[]) =>
      () =>
        compose(modules, services);
    expect(fault(made('a', ['x'], ['x']))).not.toThrow();
    expect(fault(made('a', ['x'], []))).toThrow('a-said promises x: no module performs it');
    expect(fault(made('a', ['x'], ['x']), made('b', [], ['x']))).toThrow('x is performed 2 times: a, b');
    expect(fault(made('a', [], ['x']))).toThrow('a performs x: nothing promises it');
  });

  it('are performed by whoever performs them, also for a module that was made before', async () => {
    const heard: string[] = [];
    let perform: Services['reactions']['perform'] | undefined;
    const first: AnyModule = {
      name: 'first',
      needs: [],
      refusals: [],
      promises: [{ fact: 'said', module: 'first', consequences: ['x', 'y'] }],
      create(given: never) {
        perform = (given as Services).reactions.perform;
        return { capability: undefined };
      },
    };
    compose([first, made('second', [], ['x', 'y'], heard)], services);
    await perform?.('y', tx, {});
    await perform?.('x', tx, {});
    expect(heard).toEqual(['second y', 'second x']);
  });

  it('may be left to the test that stages a few modules', async () => {
    const heard: string[] = [];
    const { capabilities } = compose([made('a', ['x'], [])], services, async (consequence) => {
      heard.push(consequence);
    });
    expect(capabilities).toEqual({ a: undefined });
    expect(heard).toEqual([]);
  });
});

describe('scopes', () => {
  it('MODULE-4: that a place or a fact asks for are declared by somebody, or nothing is composed', () => {
    const asking = (scope: string) => () => compose([{ ...made('a', [], []), ...place(scope) }], services);
    const place = (scope: string) => ({ places: [{ to: '/a', scope: scope as never }] });
    expect(asking('a:write')).not.toThrow();
    expect(asking('b:write')).toThrow('a asks for b:write at /a: nobody declares this scope');
    const promises = [{ fact: 'said', module: 'a', scope: 'c:write', consequences: [] }];
    expect(() => compose([{ ...made('a', [], []), promises }], services)).toThrow(
      'a asks for c:write at said',
    );
  });

  it('are gathered in the order of the modules', () => {
    const declared = (scope: string) => ({ scope: scope as never, heldBy: [], en: '', 'zh-CN': '' });
    const one: AnyModule = { ...made('a', [], []), scopes: [declared('a:x'), declared('a:y')] };
    expect(scopesOf([one, made('b', [], [])]).map(({ scope }) => scope)).toEqual(['a:x', 'a:y']);
  });
});

describe('a list of modules', () => {
  it('declares what each brings to the API in its name', () => {
    const owners: string[] = [];
    const app = { ownedBy: (owner: string) => ({ fastify: { get: () => owners.push(owner) } }) };
    const serving = (name: string) =>
      defineModule({
        ...{ name, needs: [], refusals: [] },
        create: () => ({ capability: undefined, routes: ({ fastify }) => void fastify.get('/', () => {}) }),
      });
    compose([serving('a'), made('b', [], []), serving('c')], services).routes(app as never);
    expect(owners).toEqual(['a', 'c']);
  });

  it('MODULE-2: has each after those it needs', () => {
    const needing: AnyModule = { ...made('b', [], []), needs: ['a' as never] };
    expect(() => compose([needing, made('a', [], [])], services)).toThrow('b stands on a');
    expect(() => compose([made('a', [], []), needing], services)).not.toThrow();
  });

  it('gives schemas in its order, and each table of refusals once', () => {
    const folder = new URL('file:///migrations/');
    const table = {};
    const one: AnyModule = { ...made('a', [], []), migrations: folder, refusals: [table] };
    const two: AnyModule = { ...made('b', [], []), refusals: [table] };
    expect(migrationsOf([one, two])).toEqual([{ module: 'a', folder }]);
    expect(refusalsOf([one, two])).toEqual([table]);
  });
});
