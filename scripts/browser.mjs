// Finds a Chromium for the tests, so that no machine has to download one first:
// COPROD_BROWSER → what Playwright installed → the system's Chrome or Chromium → the one inside @sparticuz/chromium.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemBrowsers = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].flatMap(
    (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`],
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].flatMap((folder) => (folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`] : [])),
};

/** Unpacks the browser inside @sparticuz/chromium, with its own libraries where the machine has none. */
async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'; // read when the package is imported
  }
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

/**
 * What Playwright's `launch` needs.
 * @returns {Promise<{ executablePath: string; args: string[] }>}
 */
export async function findBrowser() {
  const named = process.env['COPROD_BROWSER'];
  if (named && !existsSync(named)) throw new Error(`COPROD_BROWSER names no file: ${named}`);
  const platform = /** @type {keyof typeof systemBrowsers} */ (process.platform);
  const executablePath =
    named ||
    [chromium.executablePath(), ...(systemBrowsers[platform] ?? [])].find((path) =>
      existsSync(path),
    ) ||
    (await bundledBrowser());
  if (!executablePath) {
    throw new Error(
      'No browser found for the tests. Run `npx playwright install chromium`, or set COPROD_BROWSER to the path of a Chrome or Chromium.',
    );
  }
  const args = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox'); // Chromium refuses a sandbox as root
  return { executablePath, args };
}
