import './theme/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isProblem } from './api/send.ts';
import { createAppRouter } from './router.tsx';
import { AntdProvider } from './shell/AntdProvider.tsx';
import { KeyProvider } from './shell/keys.tsx';
import { loadPreferences, PreferencesProvider } from './shell/preferences.tsx';

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

const router = createAppRouter(queries);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// A new build of the platform takes the old one's files with it; whoever still has the old page open gets the new one.
window.addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem('tongshang.reloaded') ?? 0);
  if (!navigator.onLine || Date.now() - last < 60_000) return;
  sessionStorage.setItem('tongshang.reloaded', String(Date.now()));
  window.location.reload();
});

const initial = await loadPreferences();
createRoot(root).render(
  <StrictMode>
    <PreferencesProvider initial={initial}>
      <QueryClientProvider client={queries}>
        <AntdProvider>
          <KeyProvider>
            <RouterProvider router={router} />
          </KeyProvider>
        </AntdProvider>
      </QueryClientProvider>
    </PreferencesProvider>
  </StrictMode>,
);
