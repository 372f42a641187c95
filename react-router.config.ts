import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  buildDirectory: 'build',
  ssr: true,
  // every route is in the first manifest: no request that tells which page somebody is about to open
  routeDiscovery: { mode: 'initial' },
} satisfies Config
