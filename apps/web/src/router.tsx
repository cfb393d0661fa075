import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Bones } from './components/states.tsx';
import {
  compareSearch,
  ownProductsSearch,
  productsSearch,
  queueSearch,
  signInSearch,
  tariffSearch,
  tradeSearch,
  tradesSearch,
  warehouseSearch,
} from './searches.ts';
import { sessionQuery } from './session/session.ts';
import { NotFound, PageFailed } from './shell/Failures.tsx';
import { Shell } from './shell/Shell.tsx';

const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  // The shell depends on who is signed in; asking first avoids a first view that jumps.
  beforeLoad: ({ context }) => context.queries.ensureQueryData(sessionQuery),
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./sign-in/SignInPage.tsx')),
});
const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  component: lazyRouteComponent(() => import('./sign-in/RegisterPage.tsx')),
});
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('./sign-in/InvitationPage.tsx')),
});
const verify = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify',
  component: lazyRouteComponent(() => import('./verify/VerifyPage.tsx')),
});
const tariff = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tariff',
  validateSearch: tariffSearch,
  component: lazyRouteComponent(() => import('./clearance/TariffPage.tsx')),
});

/** Pages of the signed-in; a visitor is sent to sign in and comes back to where they wanted to be. */
const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./home/HomePage.tsx')),
});
const trades = createRoute({
  getParentRoute: () => signedIn,
  path: '/trades',
  validateSearch: tradesSearch,
  component: lazyRouteComponent(() => import('./trades/TradesPage.tsx')),
});
const trade = createRoute({
  getParentRoute: () => signedIn,
  path: '/trades/$tradeId',
  validateSearch: tradeSearch,
  component: lazyRouteComponent(() => import('./trade-file/TradePage.tsx')),
});
const tradeMap = createRoute({
  getParentRoute: () => signedIn,
  path: '/trades/$tradeId/map',
  component: lazyRouteComponent(() => import('./trade-file/TradeMapPage.tsx')),
});
const document = createRoute({
  getParentRoute: () => signedIn,
  path: '/trades/$tradeId/documents/$documentId',
  component: lazyRouteComponent(() => import('./trade-file/DocumentPage.tsx')),
});
const enquiry = createRoute({
  getParentRoute: () => signedIn,
  path: '/enquiry',
  component: lazyRouteComponent(() => import('./enquiry/EnquiryPage.tsx')),
});
const products = createRoute({
  getParentRoute: () => signedIn,
  path: '/products',
  validateSearch: productsSearch,
  component: lazyRouteComponent(() => import('./products/ProductsPage.tsx')),
});
const ownProducts = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/own',
  validateSearch: ownProductsSearch,
  component: lazyRouteComponent(() => import('./products/OwnProductsPage.tsx')),
});
const newProduct = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/new',
  component: lazyRouteComponent(() => import('./products/EditProductPage.tsx'), 'NewProductPage'),
});
const importProducts = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/import',
  component: lazyRouteComponent(() => import('./products/ImportPage.tsx')),
});
const compare = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./products/ComparePage.tsx')),
});
const product = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/$productId',
  component: lazyRouteComponent(() => import('./products/ProductPage.tsx')),
});
const editProduct = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/$productId/edit',
  component: lazyRouteComponent(() => import('./products/EditProductPage.tsx')),
});
const accounts = createRoute({
  getParentRoute: () => signedIn,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./accounts/AccountsPage.tsx')),
});
const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./accounts/AccountPage.tsx')),
});
const queue = createRoute({
  getParentRoute: () => signedIn,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./clearance/QueuePage.tsx')),
});
const declaration = createRoute({
  getParentRoute: () => signedIn,
  path: '/queue/$declarationId',
  component: lazyRouteComponent(() => import('./clearance/DeclarationPage.tsx')),
});
const warehouse = createRoute({
  getParentRoute: () => signedIn,
  path: '/warehouse',
  validateSearch: warehouseSearch,
  component: lazyRouteComponent(() => import('./warehouse/WarehousePage.tsx')),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx')),
});
const organisation = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('./settings/OrganisationSection.tsx')),
});
const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('./settings/PeopleSection.tsx')),
});
const apiKeys = createRoute({
  getParentRoute: () => settings,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('./settings/ApiKeysSection.tsx')),
});
const signingKeys = createRoute({
  getParentRoute: () => settings,
  path: '/signing-keys',
  component: lazyRouteComponent(() => import('./settings/SigningKeysSection.tsx')),
});
const security = createRoute({
  getParentRoute: () => settings,
  path: '/security',
  component: lazyRouteComponent(() => import('./settings/SecuritySection.tsx')),
});

const routeTree = rootRoute.addChildren([
  signIn,
  register,
  invitation,
  verify,
  tariff,
  signedIn.addChildren([
    home,
    trades,
    trade,
    tradeMap,
    document,
    enquiry,
    products,
    ownProducts,
    newProduct,
    importProducts,
    compare,
    product,
    editProduct,
    accounts,
    account,
    queue,
    declaration,
    warehouse,
    settings.addChildren([organisation, people, apiKeys, signingKeys, security]),
  ]),
]);

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
