// Photographs a page: node screenshot.mjs review.html out.png [--width 1280] [--height 900] [--dark] [--open 1] [--full] [--scale 1]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';

const { values, positionals: [page, image] } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' }, height: { type: 'string', default: '900' }, scale: { type: 'string', default: '1' },
    dark: { type: 'boolean' }, full: { type: 'boolean' }, open: { type: 'string', multiple: true, default: [] },
  },
});
const browser = await launch();
const tab = await browser.newPage({
  viewport: { width: Number(values.width), height: Number(values.height) },
  deviceScaleFactor: Number(values.scale),
  colorScheme: values.dark ? 'dark' : 'light',
});
await tab.goto(pathToFileURL(resolve(page)).href);
for (const number of values.open) await tab.locator('.list summary').nth(Number(number) - 1).click();
await tab.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
await tab.waitForTimeout(100);
await tab.screenshot({ path: image, fullPage: values.full });
await browser.close();
