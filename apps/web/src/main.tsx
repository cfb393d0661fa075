import '@tongshang/ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { invariant } from '@tongshang/refusal';
import { isProblem } from '@tongshang/ui/api';
import { KeyProvider } from '@tongshang/ui/keys';
import { gatherSlices, SlicesProvider } from '@tongshang/ui/slots';
import { AntdProvider, loadPreferences, PreferencesProvider } from '@tongshang/ui/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppRouter } from './router.tsx';
import { slices } from './slices.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      gcTime: 15 * 60_000,
      retry: (failures, error) =>
        failures < 2 && !(isProblem(error) && error.status > 0 && error.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
});

const gathered = gatherSlices(slices);
const router = createAppRouter(gathered.pages, queries);
const root = document.getElementById('root');
invariant(root, 'index.html has a #root');

// A new build of the platform takes the old one's files with it; whoever still has the old page open gets the new one.
window.addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem('tongshang.reloaded') ?? 0);
  if (!navigator.onLine || Date.now() - last < 60_000) return;
  sessionStorage.setItem('tongshang.reloaded', String(Date.now()));
  window.location.reload();
});

const initial = await loadPreferences(gathered.messages);
createRoot(root).render(
  <StrictMode>
    <PreferencesProvider initial={initial}>
      <QueryClientProvider client={queries}>
        <AntdProvider>
          <KeyProvider>
            <SlicesProvider slices={gathered}>
              <RouterProvider router={router} />
            </SlicesProvider>
          </KeyProvider>
        </AntdProvider>
      </QueryClientProvider>
    </PreferencesProvider>
  </StrictMode>,
);
