// Opens pages of the tool in a browser, as a reviewer would: npm test
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { launch, review } from './browser.mjs';
import { edited, home } from './edit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const views = [1280, 390].flatMap(width => ['light', 'dark'].map(colorScheme => ({ width, colorScheme })));
const ofHome = () => review(home, edited, { accepted: 'error_ext_msg' });

/** A document of many operations and types. */
function large(types, { properties }) {
  const lines = ['openapi: 3.0.3', 'info: { title: Many, version: "1" }', 'paths:'];
  for (let i = 0; i < types; i++) {
    lines.push(`  /things/${i}:`, '    get:', `      operationId: GetThing${i}`, "      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing" + i + "' } } } } }");
  }
  lines.push('components:', '  schemas:');
  for (let i = 0; i < types; i++) {
    lines.push(`    Thing${i}:`, '      type: object', '      properties:', ...properties.map(name => `        ${name}: { type: string }`));
  }
  return lines.join('\n') + '\n';
}

describe('the page of a review', () => {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser?.close());

  /** Opens a page, and fails when it says anything to the console or asks the network for anything. */
  async function open(page, { width = 1280, colorScheme = 'light', hash = '' } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    const said = [];
    tab.on('console', message => said.push(message.text()));
    tab.on('pageerror', error => said.push(String(error)));
    tab.on('request', request => { if (request.url() !== page.url) said.push(`asks for ${request.url()}`); });
    await tab.goto(page.url + hash);
    return { tab, quiet: async () => { assert.deepEqual(said, []); await context.close(); } };
  }

  async function accessible(tab) {
    // Runs beside the page's own policy, which lets no script in.
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    const found = violations.filter(violation => violation.impact === 'serious' || violation.impact === 'critical')
      .map(violation => `${violation.id}: ${violation.nodes.slice(0, 3).map(node => `${node.target} ${node.failureSummary}`).join(' | ')}`);
    assert.deepEqual(found, []);
  }

  const shown = tab => tab.locator('.list > li:visible').count();

  for (const view of views) {
    test(`reads well at ${view.width} px, ${view.colorScheme}`, async () => {
      const { tab, quiet } = await open(ofHome(), view);
      await tab.locator('.list summary').first().click();
      await accessible(tab);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing is wider than the window');
      const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const isDark = background.match(/\d+/g).slice(0, 3).every(part => Number(part) < 128);
      assert.equal(isDark, view.colorScheme === 'dark');
      await quiet();
    });
  }

  test('shows the lines of the document beside those of the C#', async () => {
    const { tab, quiet } = await open(ofHome());
    const finding = tab.locator('.list > li', { hasText: 'changed from 1000 to 500' });
    await finding.locator('summary').click();
    const [yaml, code] = [finding.locator('.pane').nth(0), finding.locator('.pane').nth(1)];
    assert.match(await yaml.locator('.l.del').first().innerText(), /maximum: 1000/);
    assert.match(await yaml.locator('.l.add').first().innerText(), /maximum: 500/);
    assert.equal(await yaml.locator('.l.add mark').first().innerText(), '500');
    assert.match(await code.locator('.l.add').first().innerText(), /1 to 500/);
    assert.equal(await code.locator('.l.add mark').first().innerText(), '500');
    assert.match(await code.locator('figcaption').last().innerText(), /Surface\.g\.cs/);
    const [left, right] = [await yaml.boundingBox(), await code.boundingBox()];
    assert.ok(left.x + left.width <= right.x && left.y === right.y, 'side by side');
    await quiet();
  });

  test('filters by severity, axis, rule, operation, acceptance, effect and text', async () => {
    const { tab, quiet } = await open(ofHome());
    assert.equal(await tab.locator('.safe-part .list').isVisible(), false, 'safe changes are folded');
    await tab.locator('.safe-part > details > summary').click();
    await tab.locator('.accepted-part > details > summary').click();
    const all = await shown(tab);
    const safe = await tab.locator('.safe-part .list > li').count();
    assert.ok(all > safe && safe > 0);

    await tab.getByRole('button', { name: 'Safe', exact: true }).click();
    assert.equal(await shown(tab), all - safe);
    await tab.getByRole('button', { name: 'Clear filters' }).click();
    assert.equal(await shown(tab), all);

    await tab.getByRole('button', { name: 'C#', exact: true }).click();
    await tab.getByRole('button', { name: 'Break', exact: true }).click();
    assert.equal(await shown(tab), await tab.locator('.list > li:not([data-c="2"])').count());
    await tab.keyboard.press('Escape');

    await tab.getByLabel('Rule', { exact: true }).selectOption('DCS2031');
    assert.equal(await shown(tab), 1);
    await tab.keyboard.press('Escape');

    await tab.getByLabel('Operation', { exact: true }).selectOption(await tab.locator('#operation option', { hasText: 'ListOfflineKeyAnalysisTask (' }).getAttribute('value'));
    const reached = await shown(tab);
    assert.ok(reached > 0 && reached < all);
    await tab.getByRole('button', { name: 'Clear filters' }).click();

    await tab.getByLabel('Accepted', { exact: true }).selectOption('yes');
    assert.equal(await shown(tab), 1);
    await tab.getByRole('button', { name: 'Break', exact: true }).click();
    assert.equal(await shown(tab), 0);
    assert.equal(await tab.getByText('No change matches these filters.').isVisible(), true);
    await tab.getByRole('button', { name: 'Clear filters' }).click();

    const cell = tab.locator('[data-cell]').first();
    const count = Number(await cell.innerText());
    await cell.click();
    assert.equal(await shown(tab), count);
    assert.equal(await cell.getAttribute('aria-pressed'), 'true');
    await cell.click();
    assert.equal(await shown(tab), all);

    await tab.getByLabel('Search changes').fill('LIMIT options');
    await tab.waitForFunction(before => document.querySelectorAll('.list > li:not([hidden])').length < before, all);
    assert.ok(await shown(tab) >= 1);
    assert.match(await tab.getByRole('status').innerText(), /^\d+ of \d+ changes$/);
    await quiet();
  });

  test('groups by operation and by schema, and lists what has one cause', async () => {
    const { tab, quiet } = await open(review(large(2, { properties: ['a', 'b', 'c'] }), large(2, { properties: ['a'] })));
    const headings = () => tab.locator('.part:visible h2').evaluateAll(all => all.map(one => one.firstChild.textContent.trim()));
    assert.deepEqual(await headings(), ['Breaks', 'Risks']);
    await tab.getByLabel('Group by').selectOption({ label: 'By operation' });
    assert.deepEqual(await headings(), ['GET /things/0', 'GET /things/1', 'No operation']);
    await tab.getByLabel('Group by').selectOption({ label: 'By schema' });
    assert.deepEqual(await headings(), ['Thing0', 'Thing1', 'No named schema']);
    await accessible(tab);
    await tab.keyboard.press('Escape');
    await tab.getByLabel('Group by').selectOption({ label: 'By severity' });
    assert.deepEqual(await headings(), ['Breaks', 'Risks']);

    const first = tab.locator('.list > li').first();
    assert.match(await first.locator('.what small').textContent(), /GET \/things\/0[^]*and 1 more of this cause/);
    await first.locator('summary').click();
    assert.match(await first.locator('.effects li').textContent(), /property 'c' of Thing0 is removed[^]*DCS2028/);
    assert.match(await tab.locator('.lede').innerText(), /^2 breaks to decide on\. Also 1 risk\.$/);
    await quiet();
  });

  test('is driven by keys', async () => {
    const { tab, quiet } = await open(ofHome());
    const focused = () => tab.evaluate(() => document.activeElement.closest('li')?.querySelector('.what')?.firstChild.textContent ?? document.activeElement.id);
    const texts = await tab.locator('.list > li .what').evaluateAll(all => all.map(one => one.firstChild.textContent));
    await tab.keyboard.press('j');
    assert.equal(await focused(), texts[0]);
    await tab.keyboard.press('j');
    assert.equal(await focused(), texts[1]);
    await tab.keyboard.press('k');
    assert.equal(await focused(), texts[0]);
    assert.notEqual(await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none', 'the focus is seen');
    await tab.keyboard.press('Enter');
    assert.equal(await tab.locator('.list details').first().getAttribute('open'), '');

    await tab.keyboard.press('/');
    assert.equal(await focused(), 'search');
    await tab.keyboard.type('jjk?');
    assert.equal(await tab.getByLabel('Search changes').inputValue(), 'jjk?');
    await tab.keyboard.press('Escape');
    assert.equal(await tab.getByLabel('Search changes').inputValue(), '');
    await tab.keyboard.press('Escape');

    await tab.keyboard.press('e');
    await tab.waitForFunction(() => [...document.querySelectorAll('.list details')].every(one => one.open));
    await tab.keyboard.press('1');
    assert.equal(await tab.locator('.break-part').isVisible(), false);
    await tab.keyboard.press('Escape');

    await tab.keyboard.press('?');
    assert.equal(await tab.getByRole('dialog').isVisible(), true);
    await accessible(tab);
    await tab.getByLabel('Keys without Ctrl or Alt are shortcuts').uncheck();
    await tab.keyboard.press('Escape');
    assert.equal(await tab.getByRole('dialog').isVisible(), false);
    await tab.evaluate(() => document.activeElement.blur());
    await tab.keyboard.press('/');
    assert.notEqual(await focused(), 'search');
    await quiet();
  });

  test('turns light and dark, and remembers it', async () => {
    const { tab, quiet } = await open(ofHome());
    const background = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await tab.getByRole('button', { name: 'Dark theme' }).click();
    assert.notEqual(await background(), light);
    await tab.reload();
    assert.notEqual(await background(), light);
    await tab.getByRole('button', { name: 'Light theme' }).click();
    assert.equal(await background(), light);
    await quiet();
  });

  test('opens at the finding that the address names', async () => {
    const page = ofHome();
    const id = /id="(f-[0-9a-f]{12})"/g.exec(readFileSync(page.file, 'utf8').split('safe-part')[1])[1];
    const { tab, quiet } = await open(page, { hash: '#' + id });
    assert.equal(await tab.locator(`#${id}`).getAttribute('open'), '');
    await quiet();
  });

  test('shows hostile text as text', async () => {
    const evil = `</script><img src=x onerror=alert(1)><b>"'&`;
    const quoted = JSON.stringify(evil);
    const of = name => `openapi: 3.0.3\ninfo: { title: ${quoted}, version: ${quoted} }\npaths:\n  /x:\n    get:\n      operationId: GetX\n      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } } }\ncomponents:\n  schemas:\n    X:\n      type: object\n      properties:\n        ${JSON.stringify(name + evil)}: { type: string, description: ${quoted} }\n`;
    const { tab, quiet } = await open(review(of('a'), of('b')));
    await tab.keyboard.press('e');
    await tab.waitForFunction(() => [...document.querySelectorAll('.list details')].every(one => one.open));
    assert.equal(await tab.locator('img').count(), 0);
    assert.equal(await tab.locator('h1').innerText(), evil);
    assert.equal(await tab.locator('script').count(), 1);
    await quiet();
  });

  test('lets no other script run', async () => {
    const { tab } = await open(ofHome());
    const ran = await tab.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      return globalThis.ran === true;
    });
    assert.equal(ran, false);
    await tab.context().close();
  });

  test('stays readable without its script', async () => {
    const page = ofHome();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(page.url);
    assert.equal(await tab.locator('.tools').isVisible(), false);
    await tab.locator('.list summary').first().click();
    assert.match(await tab.locator('pre.diff').first().innerText(), /^@@ -\d/);
    await context.close();
  });

  test('works with thousands of findings', async () => {
    const page = review(large(800, { properties: ['a', 'b', 'c'] }), large(800, { properties: ['a', 'd', 'e'] }));
    const { tab, quiet } = await open(page);
    const all = await tab.locator('.list > li').count();
    assert.ok(all >= 1600, `${all} findings`);
    await tab.getByLabel('Search changes').fill('Thing399 ');
    await tab.waitForFunction(() => document.querySelectorAll('.list > li:not([hidden])').length < 100);
    await tab.keyboard.press('Escape'); // empties the field
    await tab.keyboard.press('Escape'); // leaves it
    await tab.keyboard.press('e');
    await tab.waitForFunction(() => [...document.querySelectorAll('.list details')].every(one => one.open), null, { timeout: 60_000 });
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await quiet();
  });
});
