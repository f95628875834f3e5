// Photographs the page of a review.
//   node screenshot.mjs OUT.png [PAGE.html] [--width 1280] [--height 900] [--scale 1] [--dark] [--full] [--open 1 ...]
// Without a page: that of the edit in edit.mjs, as the README has it.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, review } from './browser.mjs';
import { edited, home } from './edit.mjs';

const { values, positionals: [image, page] } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' }, height: { type: 'string', default: '900' }, scale: { type: 'string', default: '1' },
    dark: { type: 'boolean' }, full: { type: 'boolean' }, open: { type: 'string', multiple: true, default: [] },
  },
});
const url = page ? pathToFileURL(resolve(page)).href : review(home, edited, { name: 'dcs.openapi.yaml', old: 'main:specs/dcs.openapi.yaml', accepted: 'error_ext_msg' }).url;
const browser = await launch();
const context = await browser.newContext({
  viewport: { width: Number(values.width), height: Number(values.height) },
  deviceScaleFactor: Number(values.scale),
  colorScheme: values.dark ? 'dark' : 'light',
  bypassCSP: true,
});
const tab = await context.newPage();
await tab.goto(url);
// What is not in the window is not drawn, until it is.
await tab.addStyleTag({ content: '.list > li { content-visibility: visible !important; }' });
for (const number of values.open) await tab.locator('.list summary').nth(Number(number) - 1).click();
await tab.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
await tab.mouse.move(0, 0);
await tab.waitForTimeout(200);
await tab.screenshot({ path: image, fullPage: values.full });
await browser.close();
