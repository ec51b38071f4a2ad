import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

// The tests as plain modules for Node's own test runner.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'node_modules/.tests',
    emptyOutDir: true,
    rollupOptions: { input: readdirSync('tests').map((file) => `tests/${file}`), output: { entryFileNames: '[name].js' } },
  },
});
