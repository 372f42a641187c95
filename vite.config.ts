import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  build: {
    // a data: URL would have to be allowed for fonts; files keep the CSP tight
    assetsInlineLimit: 0,
    sourcemap: false,
  },
})
