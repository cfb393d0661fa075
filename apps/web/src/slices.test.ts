import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRootRoute, createRoute } from '@tanstack/react-router';
import { fetchCatalogue } from '@tongshang/ui/i18n';
import { defineSlice, type Page } from '@tongshang/ui/slice';
import { gatherSlices } from '@tongshang/ui/slots';
import { describe, expect, it } from 'vitest';
import { routesOf } from './routes.ts';
import { navigationOf } from './shell/navigation.ts';
import { slices } from './slices.ts';

const ROOT = join(import.meta.dirname, '../../..');
const gathered = gatherSlices(slices);
const nothing = () => Promise.resolve({ default: () => null });

const signedInPaths = (pages: readonly Page[]) => {
  const root = createRootRoute();
  const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in' });
  return routesOf(pages, root, signedIn).closed.map((route) => (route.options as { path?: string }).path);
};

const addressesOf = (pages: readonly Page[], above = ''): string[] =>
  pages.flatMap(({ path, children = [] }) => [
    `${above}${path}`.replace(/(?<=.)\/$/, ''),
    ...addressesOf(children, path),
  ]);

describe('the list of slices', () => {
  it('is the one file of the shell that knows a slice', () => {
    const names = slices.map((slice) => slice.name).filter((name) => name !== 'shell');
    const modules = globSync('modules/*/web/index.ts', { cwd: ROOT }).map((path) => path.split('/')[1]);
    expect(names.sort()).toEqual(modules.sort());
  });
  it('has each of its places declared by a module, which says whom it is for', () => {
    const declared = globSync('modules/*/src/module.ts', { cwd: ROOT }).flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\{ to: '([^']+)'/g)].map(([, to = '']) => to),
    );
    const known = new Set(addressesOf(gathered.pages));
    expect(declared.filter((to) => !known.has(to))).toEqual([]);
    const shown = gathered.navigation.filter((item) => item.for !== 'everyone').map((item) => item.to);
    expect(shown.filter((to) => !declared.includes(to))).toEqual([]);
  });
  it('leads every link to a page that some slice brings', () => {
    const known = new Set(addressesOf(gathered.pages));
    const sources = globSync('{apps/web/src,platform/ui/src,modules/*/web}/**/*.{ts,tsx}', { cwd: ROOT });
    const links = sources
      .filter((path) => !path.endsWith('.test.ts'))
      .flatMap((path) =>
        [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bto(?:=|: )["'](\/[^"']*)["']/g)].map(
          ([, to = '']) => ({ path, to }),
        ),
      );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter(({ to }) => !known.has(to))).toEqual([]);
  });
});

describe('a new module’s slice', () => {
  const example = defineSlice({
    name: 'example',
    messages: {
      en: async () => ({ example: { title: 'Quality' } }),
      'zh-CN': async () => ({ example: { title: '质量' } }),
    },
    pages: [{ path: '/example', title: 'example.title', page: nothing }],
    navigation: [{ to: '/example', label: 'example.title', icon: 'check', key: 'y', at: 55 }],
    actions: { inspected: { form: nothing } },
    slots: { 'trade.tab': [{ key: 'example', label: 'example.title', at: 45, part: nothing }] },
  });
  const grown = gatherSlices([...slices, example]);

  it('brings page, place, words, form and part by one line in the list', async () => {
    expect(signedInPaths(grown.pages)).toContain('/example');
    expect(signedInPaths(gathered.pages)).not.toContain('/example');
    const places = navigationOf(grown.navigation, ['/warehouse', '/example', '/accounts']).map(
      (item) => item.to,
    );
    expect(places.slice(places.indexOf('/warehouse'), places.indexOf('/accounts') + 1)).toEqual([
      '/warehouse',
      '/example',
      '/accounts',
    ]);
    expect((await fetchCatalogue(grown.messages, 'zh-CN')).example?.title).toBe('质量');
    expect(grown.actions.get('inspected')?.form).toBe(nothing);
    expect(grown.slot('trade.tab').map((tab) => tab.key)).toEqual(
      gathered.slot('trade.tab').flatMap(({ key }) => (key === 'parties' ? [key, 'example'] : [key])),
    );
  });
  it('with nothing in it changes nothing', () => {
    const empty = defineSlice({
      name: 'empty',
      messages: { en: async () => ({}), 'zh-CN': async () => ({}) },
    });
    const { pages, navigation, actions } = gatherSlices([...slices, empty]);
    expect([pages, navigation, [...actions]]).toEqual([
      gathered.pages,
      gathered.navigation,
      [...gathered.actions],
    ]);
  });
  it.each([
    ['page', { pages: [{ path: '/trades', title: 'a.b', page: nothing }] }],
    ['action', { actions: { quote: { form: nothing } } }],
    ['key g', { navigation: [{ to: '/x', label: 'a.b', icon: 'check', key: 't', at: 1, for: 'everyone' }] }],
    ['part of trade.tab', { slots: { 'trade.tab': [{ key: 'goods', part: nothing }] } }],
  ] as const)('may not claim a %s that another has', (kind, claim) => {
    expect(() =>
      gatherSlices([
        ...slices,
        { ...example, ...{ pages: [], navigation: [], actions: {}, slots: {} }, ...claim },
      ]),
    ).toThrow(`the slices trade and example both bring the ${kind}`);
  });
});
