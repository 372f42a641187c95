import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts on purpose: a test of the law needs no React Router.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,docs,werkzeuge}/**/*.test.{ts,tsx}'],
          isolate: false, // no module keeps anything that another file's tests could see; each worker loads them once
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres', // once more on a real server: everything that touches the database
          include: ['src/**/*.db.test.ts'],
          globalSetup: ['src/platform/db/testhilfe/global-setup.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/absturz.test.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          fileParallelism: false, // two cores: a browser and a server fill them
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'absturz', // waits for starts more than it works: beside the others
          include: ['e2e/absturz.test.ts'],
          globalSetup: ['e2e/bau.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
