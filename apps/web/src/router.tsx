import type { QueryClient } from '@tanstack/react-query';
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Bones } from '@tongshang/ui/components';
import type { MessageName } from '@tongshang/ui/i18n';
import { sessionQuery, signInAddress } from '@tongshang/ui/session';
import type { Page } from '@tongshang/ui/slice';
import { NotFound, PageFailed } from './shell/Failures.tsx';
import { Shell } from './shell/Shell.tsx';

const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  // The shell depends on who is signed in; asking first avoids a first view that jumps.
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
});

/** Pages of the signed-in; a visitor is sent to sign in and comes back to where they wanted to be. */
const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) {
      throw redirect({ to: signInAddress, search: location.href === '/' ? {} : { to: location.href } });
    }
  },
});

function routeOf(page: Page, parent: AnyRoute): AnyRoute {
  const route = createRoute({
    getParentRoute: () => parent,
    path: page.path,
    component: lazyRouteComponent(page.page),
    staticData: { title: page.title },
    ...(page.search ? { validateSearch: page.search } : {}),
  });
  const { children = [] } = page;
  return children.length === 0 ? route : route.addChildren(children.map((child) => routeOf(child, route)));
}

/** The router over the pages that the slices bring. */
export function createAppRouter(pages: readonly Page[], queries: QueryClient) {
  const isOpen = (page: Page) => page.for === 'visitors';
  const open = pages.filter(isOpen).map((page) => routeOf(page, rootRoute));
  const closed = pages.filter((page) => !isOpen(page)).map((page) => routeOf(page, signedIn));
  return createRouter({
    routeTree: rootRoute.addChildren([...open, signedIn.addChildren(closed)]),
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageFailed,
    defaultPendingComponent: () => <Bones lines={8} height={480} />,
    defaultPendingMs: 150,
  });
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The message key of the page's name. */
    readonly title?: MessageName;
  }
}
