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
    // Compressing every chunk only to print its size slows the first start.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What nearly every page needs travels as one file instead of forty small ones, and so do the words of a language.
        codeSplitting: {
          groups: [
            { name: 'words-en', test: /\/messages\/en\.ts$/ },
            { name: 'words-zh', test: /\/messages\/zh-CN\.ts$/ },
            { name: 'base', minShareCount: 10 },
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
