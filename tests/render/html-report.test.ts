import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { html } from '../../src/render/html/index.js';
import { quotedOriginal } from '../../src/render/index.js';
import { CHROMIUM, launch } from '../support/browser.js';
import { DIGEST, LINES, OPTIONS } from './fixture.js';

const report = html.renderDigest(DIGEST, OPTIONS);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the report looks like this', () => {
  expect(
    report.replace(/<style>.*<\/style>/su, '').replace(/sha256-[\w+/=]+/u, 'sha256-…'),
  ).toMatchSnapshot();
});

test('every citation leads to a place that is there once', () => {
  for (const page of [report, html.renderComparison(DIGEST, OPTIONS)]) {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  }
});

test('loads nothing, runs nothing, and follows web addresses only', () => {
  expect(report).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|base)[\s>]/iu);
  expect(report).not.toMatch(/\son\w+\s*=\s*["']/iu);
  expect(report).toContain('href="https://news.example/flood?a=1&amp;b=2"');
  expect(report).not.toContain('javascript:');
  expect(report.match(/<\/style>/gu)).toHaveLength(1);
  expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
});

test('made of lines alone, it has the sentences and says so', () => {
  const page = html.renderDigest(DIGEST, { ...OPTIONS, originals: LINES.map(quotedOriginal) });
  expect(page).toContain('Only the sentences that something was found in.');
  expect(page).toMatch(/<mark id="q2-\d+-\d+"/u);
});

test('without any text it is still whole', () => {
  expect(html.renderDigest(DIGEST, { ...OPTIONS, originals: [] })).toContain('not at hand');
});

const inBrowser = CHROMIUM === null ? describe.skip : describe;
if (CHROMIUM === null) {
  test.skip('in a browser: no chromium on this machine, set CHROMIUM to its path', () => undefined);
}

inBrowser('in a browser', () => {
  let browser: Browser;
  const problems: string[] = [];

  async function open(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('about:')) problems.push(request.url());
    });
    await page.setContent(report);
    return page;
  }

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  test.each([1280, 390])('a click on a citation shows the words at %d pixels', async (width) => {
    const page = await open(width);
    const [target = ''] = [/(?<=href="#)q1-[^"]+/u.exec(report)?.[0]];
    await page.locator(`a.cite[href="#${target}"]`).first().click();
    const mark = page.locator('mark:target');
    await mark.waitFor({ state: 'visible' });
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    const passage = "document.querySelector(':target').closest('p')";
    expect(await page.evaluate(`${passage}.lang`)).toBe('ar');
    expect(await page.evaluate(`getComputedStyle(${passage}).direction`)).toBe('rtl');
    if (width > 1000) expect(await page.evaluate('scrollY')).toBe(0);
    await page.close();
  });

  test.each([1280, 390])('is no wider than the screen at %d pixels', async (width) => {
    const page = await open(width);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      width,
    );
    await page.close();
  });

  test('hostile text is text, and nothing of it runs', async () => {
    const page = await open(1280);
    const text = await page.locator('#source-2').innerText();
    expect(text).toContain("<script>alert('1')</script> & more.");
    expect(text).toContain('</style></main><img src=x onerror=alert(2)>');
    expect(await page.locator('script, img').count()).toBe(0);
    await page.close();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
  ] as const)(
    'axe finds no serious problem at %d pixels, %s',
    async (width, scheme) => {
      const page = await open(width, scheme);
      // Handed over by the driver: the page's own policy lets no script run.
      const { violations } = await page.evaluate<{ violations: Violation[] }>(`${AXE}; axe.run()`);
      const found = violations.map(({ id, impact, nodes }) => ({ id, impact, nodes }));
      expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
        [],
      );
      await page.close();
    },
    60_000,
  );

  test('keyboard: the first stop leads to the originals, and the next is a citation', async () => {
    const page = await open(1280);
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe('#originals');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('cite');
    await page.close();
  });

  test('nothing was asked for, and nothing was complained of', () => {
    expect(problems).toEqual([]);
  });
});

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}
