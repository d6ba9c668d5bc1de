import { defineConfig } from 'playwright/test';
import { browserFlags } from '../../src/commands/find-browser.ts';

const executablePath = process.env['CHROMIUM_PATH'];
if (!executablePath) throw new Error('CHROMIUM_PATH is not set. Start these tests with: npm test -- site');

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['CI'] === undefined ? 'line' : 'dot',
  timeout: 60_000,
  use: {
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: browserFlags },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
});
