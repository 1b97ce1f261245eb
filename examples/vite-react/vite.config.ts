import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { modulePreload: { polyfill: false } },
  server: { proxy: { '/project': 'http://127.0.0.1:3000', '/entries': 'http://127.0.0.1:3000' } },
});
