import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds a running platform; the built app is served by the platform itself. */
const server = process.env.TONGSHANG_URL ?? 'http://localhost:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // Sizes are measured by `scripts/measure.ts`; compressing every chunk only to print them slows the first start.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/log': server, '/epcis': server, '/openapi.json': server, '/docs': server },
  },
});
