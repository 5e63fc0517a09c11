// Runs the tests on the reports in a folder and prints the sum.
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { tests } from './tests.mjs';

const folder = process.argv[2];
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: isRoot ? ['--no-sandbox'] : [] });

/* Opens a report. `seen` collects what must not happen: errors, messages, requests for anything but the file. */
async function open(name, { width = 1280, scheme = 'light', script = true } = {}) {
  const url = pathToFileURL(path.join(folder, `${name}.html`)).href;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: script });
  const page = await context.newPage();
  const seen = [];
  page.on('console', message => seen.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', error => seen.push(`error: ${error.message}`));
  page.on('dialog', dialog => { seen.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', request => { if (request.url() !== url) seen.push(`request: ${request.url()}`); });
  await page.goto(url);
  return { page, seen, url, close: () => context.close() };
}

let passed = 0;
let failed = 0;
for (const [name, test] of tests) {
  const opened = [];
  try {
    await test(async (...options) => {
      const report = await open(...options);
      opened.push(report);
      return report;
    });
    passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n        ${error.message.replaceAll('\n', '\n        ')}`);
  } finally {
    for (const report of opened) await report.close();
  }
}

await browser.close();
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
