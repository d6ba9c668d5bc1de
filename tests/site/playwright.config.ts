import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { browserFlags } from '../../src/commands/find-browser.ts';
import { cacheFolder } from '../../src/commands/tool.ts';

const executablePath = process.env['CHROMIUM_PATH'];
if (!executablePath) throw new Error('CHROMIUM_PATH is not set. Start these tests with: npm test -- site');

export default defineConfig({
  testDir: '.',
  outputDir: join(cacheFolder, 'test-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'dot',
  // Some tests walk every chart or page: on a busy machine that takes minutes, and no test is about time.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: browserFlags },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
});
