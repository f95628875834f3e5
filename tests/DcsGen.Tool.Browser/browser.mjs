// A browser that is on the machine, and pages of the tool in it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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

/**
 * Compares two texts with the tool, in a repository whose main branch has the old one, and gives the page's address.
 * `accepted`: changes that speak of this are accepted.
 */
export function review(oldText, newText, { name = 'api.openapi.yaml', accepted } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'dcsgen-browser-'));
  const git = (...args) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder, stdio: 'pipe' });
  mkdirSync(join(folder, 'specs'));
  writeFileSync(join(folder, 'specs', name), oldText);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  writeFileSync(join(folder, 'specs', name), newText);
  const documents = [`main:specs/${name}`, `specs/${name}`];
  if (accepted) {
    const { findings } = JSON.parse(tool(folder, ['diff', ...documents, '--format', 'json', '--fail-on', 'never']));
    const fingerprints = findings.filter(finding => finding.text.includes(accepted)).flatMap(finding => ['--fingerprint', finding.fingerprint]);
    tool(folder, ['accept', ...documents, ...fingerprints, '--reason', 'It was always null; nobody reads it']);
  }
  const page = join(folder, 'review.html');
  tool(folder, ['diff', ...documents, '--format', 'html', '--output', page, '--fail-on', 'never']);
  return { url: pathToFileURL(page).href, file: page };
}

/** Runs what `npm test` built. */
function tool(folder, args) {
  return execFileSync('dotnet', [join(repository, 'src/DcsGen.Tool/bin/Release/net10.0/DcsGen.Tool.dll'), ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
}
