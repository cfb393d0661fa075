import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { wordsOfOneLanguage } from './scripts/words.ts';

/** Where `npm run dev` finds a running platform; the built app is served by the platform itself. */
const server = process.env.TONGSHANG_URL ?? 'http://localhost:8080';

/** A slice's list of what it brings with what that names at once, and the part of the components that gathers it. */
const isDeclaration = (id: string): boolean =>
  /\/modules\/[^/]+\/web\/(index|searches|api|documents|events|trade-money|todos|text)\.ts$/.test(id) ||
  (/\/platform\/ui\/src\/(api|i18n|keys|session|slice|theme)\//.test(id) && !id.endsWith('/antd-zh.ts'));

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), wordsOfOneLanguage()],
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // Compressing every chunk only to print its size slows the first start.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What nearly every page needs travels as one file instead of forty small ones.
        codeSplitting: {
          groups: [
            { name: 'base', minShareCount: 10, priority: 1 },
            // What the slices declare is read before the first page, whichever it is.
            { name: 'slices', test: isDeclaration },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/log': server, '/epcis': server, '/openapi.json': server, '/docs': server },
  },
});
