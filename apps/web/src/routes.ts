import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MessageName } from '@tongshang/ui/i18n';
import type { Page } from '@tongshang/ui/slice';

function routeOf(page: Page, parent: AnyRoute): AnyRoute {
  const route = createRoute({
    getParentRoute: () => parent,
    path: page.path,
    component: lazyRouteComponent(page.page),
    staticData: {
      title: page.title,
      ...(page.within ? { within: page.within } : {}),
      ...(page.isBare ? { isBare: true } : {}),
    },
    ...(page.search ? { validateSearch: page.search } : {}),
  });
  const { children = [] } = page;
  return children.length === 0 ? route : route.addChildren(children.map((child) => routeOf(child, route)));
}

/** The pages as routes: those open to visitors under the root, every other behind the sign-in. */
export function routesOf(pages: readonly Page[], root: AnyRoute, signedIn: AnyRoute) {
  const isOpen = (page: Page) => page.for === 'visitors';
  return {
    open: pages.filter(isOpen).map((page) => routeOf(page, root)),
    closed: pages.filter((page) => !isOpen(page)).map((page) => routeOf(page, signedIn)),
  };
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The message key of the page's name. */
    readonly title?: MessageName;
    /** The place of the menu that the page belongs to. */
    readonly within?: string;
    /** Shown without bar and menu. */
    readonly isBare?: true;
  }
}
