import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { Bones } from '@tongshang/ui/components';
import { secondFactorAddress, sessionQuery, signInAddress } from '@tongshang/ui/session';
import type { Page } from '@tongshang/ui/slice';
import { routesOf } from './routes.ts';
import { NotFound, PageFailed } from './shell/Failures.tsx';
import { Shell } from './shell/Shell.tsx';

const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  // The shell depends on who is signed in; asking first avoids a first view that jumps.
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
});

/** Pages of the signed-in; whoever owes a second factor first sets it up or shows it; a visitor is sent to sign in and comes back to where they wanted to be. */
const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) {
      throw redirect({ to: signInAddress, search: location.href === '/' ? {} : { to: location.href } });
    }
    if (session.secondFactor === 'owed' && location.pathname !== secondFactorAddress) {
      throw redirect({
        to: secondFactorAddress,
        search: location.href === '/' ? {} : { to: location.href },
      });
    }
  },
});

/** The router over the pages that the slices bring. */
export function createAppRouter(pages: readonly Page[], queries: QueryClient) {
  const { open, closed } = routesOf(pages, rootRoute, signedIn);
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
