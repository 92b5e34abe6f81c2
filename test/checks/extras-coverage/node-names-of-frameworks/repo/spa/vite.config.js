import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
  plugins: [VitePWA()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
});
