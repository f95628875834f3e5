// A browser that is on the machine, and pages of the tool in it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const repository = resolve(import.meta.dirname, '../..');
const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function launch() {
  const executablePath = candidates.find(path => path && existsSync(path));
  if (!executablePath) throw new Error('No browser: install chromium (Debian: apt-get install chromium), or name one with CHROMIUM.');
  // A container has no sandbox to give; what is opened here is made here.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'] });
}

/** Compares two documents with the tool, and gives the page's address. */
export function review(oldText, newText, { name = 'api.openapi.yaml', accept } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dcsgen-browser-'));
  const [before, after, page] = [join(folder, 'before.yaml'), join(folder, name), join(folder, 'review.html')];
  writeFileSync(before, oldText);
  writeFileSync(after, newText);
  if (accept) tool(folder, ['accept', before, after, ...accept]);
  tool(folder, ['diff', before, after, '--format', 'html', '--output', page, '--fail-on', 'never']);
  return { url: pathToFileURL(page).href, file: page };
}

/** Runs what `npm test` built. */
export function tool(folder, args) {
  return execFileSync('dotnet', [join(repository, 'src/DcsGen.Tool/bin/Release/net10.0/DcsGen.Tool.dll'), ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
