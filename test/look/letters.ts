// How wide this computer's letters are: pictures made with other fonts differ everywhere, and tell nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers';

export const LETTERS = join(import.meta.dirname, 'stored/letters.json');
const SAMPLE = 'Établissement médico-social, 0123456789 « dossier »';
const FONTS = ['system-ui', 'sans-serif', 'Arial', 'monospace'];

/** The width of the same words in each font, in hundredths of a pixel. */
export async function letters(): Promise<Record<string, number>> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('chromium was not found: CHROMIUM_PATH tells where');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const widths = await page.evaluate(
      (text, fonts) => {
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return [];
        return fonts.map((font) => {
          pen.font = `16px ${font}`;
          return Math.round(pen.measureText(text).width * 100);
        });
      },
      SAMPLE,
      FONTS,
    );
    return Object.fromEntries(FONTS.map((font, i) => [font, widths[i] ?? 0]));
  } finally {
    await browser.close();
  }
}

/** Those the stored pictures were made with. */
export function storedLetters(): unknown {
  return JSON.parse(readFileSync(LETTERS, 'utf8')) as unknown;
}
