/**
 * Draws the images that must be pixels (icons, cards for links shared elsewhere) from their sources in this folder.
 * Only for whoever changes the brand: `npx tsx scripts/brand/render.ts`. The results are in `static/img`.
 */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from '@playwright/test';
import {home as en} from '../../src/components/messages/en/home';
import {home as fr} from '../../src/components/messages/fr/home';
import {iconFile} from './icon-file';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(here, '../../static/img');
const fonts = path.resolve(here, '../../node_modules/@fontsource-variable');

const browser = await chromium.launch({
  executablePath: process.env['PASSERELLE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  const icon = await readFile(path.join(here, 'icon.svg'), 'utf8');
  const favicon = await readFile(path.join(out, 'favicon.svg'), 'utf8');
  await writeFile(path.join(out, 'apple-touch-icon.png'), await drawSvg(page, icon, 180));
  await writeFile(path.join(out, 'icon-192.png'), await drawSvg(page, icon, 192));
  await writeFile(path.join(out, 'icon-512.png'), await drawSvg(page, icon, 512));
  const small = [
    await drawSvg(page, favicon, 16),
    await drawSvg(page, favicon, 32),
    await drawSvg(page, favicon, 48),
  ];
  await writeFile(path.join(out, 'favicon.ico'), iconFile(small));
  for (const [locale, home] of [
    ['en', en],
    ['fr', fr],
  ] as const) {
    const card = await drawCard(page, home.hero.heading, home.title);
    await writeFile(path.join(out, `social-card-${locale}.png`), card);
  }
} finally {
  await browser.close();
}

async function drawSvg(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({width: size, height: size});
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return await page.screenshot({omitBackground: true});
}

async function drawCard(page: Page, heading: string, line: string): Promise<Buffer> {
  const faces = await Promise.all([
    face('Atkinson', 'atkinson-hyperlegible-next'),
    face('Familjen', 'familjen-grotesk'),
  ]);
  const source = await readFile(path.join(here, 'social-card.html'), 'utf8');
  const html = source
    .replace('/* __FACES__ */', faces.join('\n'))
    .replace('__HEADING__', heading)
    .replace('__LINE__', line);
  await page.setViewportSize({width: 1200, height: 630});
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  return await page.screenshot();
}

async function face(family: string, folder: string): Promise<string> {
  const file = path.join(fonts, folder, 'files', `${folder}-latin-wght-normal.woff2`);
  const data = (await readFile(file)).toString('base64');
  return `@font-face{font-family:${family};font-weight:200 800;src:url(data:font/woff2;base64,${data})}`;
}
