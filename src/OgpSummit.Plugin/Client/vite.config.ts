import { defineConfig } from 'vite';

// One entry, split by the dashboard and the workspace views that load when somebody opens them. What the back office itself
// provides comes from its import map, never from here.
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: '../wwwroot/App_Plugins/OgpSummit/client',
    emptyOutDir: true,
    sourcemap: false,
    lib: { entry: 'src/manifests.ts', formats: ['es'], fileName: () => 'manifests.js' },
    rollupOptions: {
      external: /^@umbraco-cms\/backoffice/,
      output: {
        chunkFileNames: '[name]-[hash].js',
        // What several of them need comes in one piece: the first screen of the back office loads most of it anyway.
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
      },
    },
  },
});
