// What went wrong without a test asking: errors on the console, uncaught ones, and refusals by a page's policy.
import type { Page } from 'puppeteer-core';

export interface Problem {
  kind: 'console' | 'uncaught' | 'policy';
  text: string;
  /** Address of the page, or of the script where the browser tells. */
  where: string;
}

/** The mark by which a refusal travels over the console, the one channel both browsers give. */
const POLICY = 'securitypolicyviolation:';

/** Writes down in `problems` whatever goes wrong on `page` from now on, in all its frames and in content scripts. */
export async function watchProblems(page: Page, problems: Problem[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    const where = message.location().url || page.url();
    // No page of the site asked for it: browsers do, on their own.
    if (where.endsWith('/favicon.ico')) return;
    const kind = text.startsWith(POLICY) ? 'policy' : 'console';
    problems.push({ kind, text: kind === 'policy' ? text.slice(POLICY.length).trim() : text, where });
  });
  page.on('pageerror', (error) => {
    const { message, stack } = error as Error;
    problems.push({ kind: 'uncaught', text: `${message}\n${stack ?? ''}`, where: page.url() });
  });
  await page.evaluateOnNewDocument((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      console.error(`${mark} ${effectiveDirective} refused ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  }, POLICY);
}
