import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound, PageFailed } from './shell/Failures.tsx';
import { Shell } from './shell/Shell.tsx';
import { Bones } from './components/states.tsx';
import { sessionQuery } from './session/session.ts';

const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  // The shell depends on who is signed in; asking first avoids a first view that jumps.
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/HomePage.tsx')),
});
const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify',
  component: lazyRouteComponent(() => import('./verify/VerifyPage.tsx')),
});

const preview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/preview',
  component: lazyRouteComponent(() => import('./pages/PreviewPage.tsx')),
});

const routeTree = rootRoute.addChildren([homeRoute, verifyRoute, preview]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageFailed,
    defaultPendingComponent: () => <Bones lines={8} height={480} />,
    defaultPendingMs: 150,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
